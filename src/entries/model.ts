export * from '../model/index.js';
export * from '../model/findings/index.js';
export * from '../model/timeline/index.js';
