export * from '../live/index.js';
export type * from '../wire/index.js';
export type * from '../model/public-types.js';
