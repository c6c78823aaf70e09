/** Keeps sessions current while events arrive. */
export { createCobrowseStore } from './store.js';
export type {
  ApplyResult,
  CobrowseStore,
  CobrowseStoreOptions,
  StoreSnapshot,
} from './store-types.js';
export type { LegChange } from './live-session.js';
export type { Listener, ReportError } from './listeners.js';
