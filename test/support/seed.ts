/**
 * Property tests try the same values in every run, so that a change can break them and nothing else.
 * `SEED=random` tries others, and `SEED=7` those of a failure that named its seed.
 */
import fc from 'fast-check';

const { SEED: seed = '20260302' } = import.meta.env as { readonly SEED?: string };

if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
