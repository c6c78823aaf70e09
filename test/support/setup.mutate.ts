import fc from 'fast-check';
import { watchConsole } from './console.js';

watchConsole();
// Each mutant runs the properties again: a few cases of each find what there is to find. They are the
// same for each mutant, so that a score can be repeated.
fc.configureGlobal({ numRuns: 25, seed: 25, endOnFailure: true });
