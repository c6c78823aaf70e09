/** Prints one line for each check, and counts them. */

/**
 * A check failed and printed its line already.
 */
export class CheckFailed extends Error {}

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Lines of an error that are printed: its first ones say what is wrong, its last ones how it ended. */
const SHOWN_LINES = 40;

/** @param {unknown} error */
function textOf(error) {
  const lines = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  if (lines.length <= 2 * SHOWN_LINES) return lines.join('\n');
  const left = lines.length - 2 * SHOWN_LINES;
  return [
    ...lines.slice(0, SHOWN_LINES),
    `(${left} lines left out)`,
    ...lines.slice(-SHOWN_LINES),
  ].join('\n');
}

/** @typedef {ReturnType<typeof createReport>} Report */

export function createReport() {
  const begin = performance.now();
  let passed = 0;
  let failed = 0;

  /** @param {string} name @param {unknown} error */
  function fail(name, error) {
    if (error instanceof CheckFailed) return;
    failed += 1;
    console.log(`FAILED  ${name}\n\n${textOf(error)}\n`);
  }

  return {
    fail,

    /**
     * Runs a check and prints its line: with what it returned, or with the error.
     *
     * @param {string} name
     * @param {() => unknown} run
     * @returns {Promise<boolean>} whether it passed
     */
    async check(name, run) {
      const start = performance.now();
      try {
        const note = await run();
        passed += 1;
        const text = typeof note === 'string' ? `${name}: ${note}` : name;
        console.log(`ok      ${text} (${seconds(start)})`);
        return true;
      } catch (error) {
        fail(name, error);
        return false;
      }
    },

    /** Prints the sum. @returns {boolean} whether all passed and there was something to check */
    end() {
      console.log(`\nTook ${seconds(begin)}.\n${passed} passed, ${failed} failed`);
      return failed === 0 && passed > 0;
    },
  };
}
