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
  for (const other of new Set(wrong)) console.log(`           also ${other}`);
}
console.log(`\n${NORMAL} normal sessions: ${inNormalSessions.length} findings above info`);
for (const finding of inNormalSessions) console.log(`           ${finding}`);
console.log(
  `${seeded} sessions with one fault of ${rows.length} kinds: recall ${percent(recall)}, precision ${percent(precision)}`,
);
