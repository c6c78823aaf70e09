/**
 * `npm test`: every check, one after the other. A failing one does not stop the others; what it
 * printed is shown. `npm test -- lint sizes` runs some of them alone.
 */
import { spawn } from 'node:child_process';
import { root } from './entries.mjs';

/** What is checked, by the script of package.json that does it. */
const steps = [
  ['a browser to test in', 'browser'],
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['unused code', 'unused'],
  ['library build', 'build'],
  ['demo build', 'build:demo'],
  ['API reports', 'api:check'],
  ['sizes', 'sizes'],
  ['package', 'package'],
  ['tests', 'test:all'],
].map(([name = '', script = '']) => ({ name, script }));

const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * @param {string} script
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (/** @type {unknown} */ chunk) => (output += String(chunk));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ passed: false, output: String(error) }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

const wanted = process.argv.slice(2);
const chosen = steps.filter(({ script }) => wanted.length === 0 || wanted.includes(script));
const begin = performance.now();
/** @type {string[]} */
const failed = [];
for (const { name, script } of chosen) {
  const start = performance.now();
  const { passed, output } = await runScript(script);
  if (!passed) failed.push(script);
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(22)} ${seconds(start).padStart(8)}`);
  if (!passed || script === 'sizes') console.log(`\n${output.trim()}\n`);
}

console.log(`\nTook ${seconds(begin)}.`);
for (const script of failed) console.log(`See again: npm run ${script}`);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
