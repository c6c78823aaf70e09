/** What a participant is, and what follows from its fields. Pure TypeScript: no React, no clock, no words. */
export type * from './types.js';
export * from './enums.js';
export * from './time.js';
export * from './keys.js';
export * from './phase.js';
export * from './wrapup.js';
export * from './errors.js';
export * from './facts.js';
export * from './names.js';
export * from './control.js';
export * from './viewer-url.js';
export * from './redact.js';
