import fc from 'fast-check';
import { watchConsole } from './console.js';

watchConsole();
// Each mutant runs the properties again: a few cases of each find what there is to find.
fc.configureGlobal({ numRuns: 25, endOnFailure: true });
