import fc from 'fast-check';
import { watchConsole } from './console.js';

watchConsole();
// Each mutant runs the properties again: a few cases of each find what there is to find. They are the
// same for each mutant, so that a score can be repeated.
fc.configureGlobal({ numRuns: 25, seed: 25, endOnFailure: true });

/** Where Stryker keeps the mutant that runs, and which mutants each test reaches. */
interface StrykerGlobals {
  activeMutant?: string;
  readonly mutantCoverage?: { static: object; perTest: object };
}

// All test files share their modules and globals. Each starts as it would in a process of its own: its
// imports run without the mutant, and Stryker counts only what its own tests reach.
const { __stryker__: stryker } = globalThis as { __stryker__?: StrykerGlobals };
if (stryker) {
  delete stryker.activeMutant;
  Object.assign(stryker.mutantCoverage ?? {}, { static: {}, perTest: {} });
}
