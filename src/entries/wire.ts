export * from '../wire/index.js';
export type * from '../model/public-types.js';
