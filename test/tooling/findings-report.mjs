/** Prints how well the findings find: `npm run findings:report`. */
import { runnerImport } from 'vite';
import { root } from './entries.mjs';

/** @type {{ module: typeof import('../support/measure-findings.js') }} */
const { module } = await runnerImport('/test/support/measure-findings.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const NORMAL = 200;
const PER_FAULT = 40;
const { rows, seeded, recall, precision, inNormalSessions } = module.measureFindings(
  NORMAL,
  PER_FAULT,
);
const percent = (/** @type {number} */ part) => `${(100 * part).toFixed(1)} %`;

for (const { fault, seeded: cases, found, wrong } of rows) {
  console.log(`${`${found}/${cases}`.padStart(7)}  ${fault}`);
  printByRule('also ', wrong);
}
console.log(`\n${NORMAL} normal sessions: ${inNormalSessions.length} findings above info`);
printByRule('', inNormalSessions);
console.log(
  `${seeded} sessions with one fault of ${rows.length} kinds: recall ${percent(recall)}, precision ${percent(precision)}`,
);

/**
 * Prints a line for each rule: how often it was reported, and a session to look at.
 *
 * @param {string} label
 * @param {typeof inNormalSessions} findings
 */
function printByRule(label, findings) {
  for (const name of new Set(findings.map(({ rule }) => rule))) {
    const found = findings.filter(({ rule }) => rule === name);
    const count = found.length === 1 ? 'once' : `${found.length} times`;
    console.log(`           ${label}${name}: ${count}, for example in session ${found[0]?.seed}`);
  }
}
