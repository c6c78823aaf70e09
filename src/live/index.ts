/** Keeps sessions current while events arrive. */
export { createCobrowseStore } from './store.js';
export type {
  ApplyResult,
  CobrowseStore,
  CobrowseStoreOptions,
  StoreSnapshot,
} from './store-types.js';
export type { ReceivedEvent } from './event-history.js';
export type { LegChange } from './live-session.js';
export type { Listener, ReportError } from './listeners.js';
export { genesysNotifications } from './notifications.js';
export { streamingClientSource, type StreamingClientLike } from './streaming-client.js';
export type {
  ConnectContext,
  ConnectionPhase,
  ConnectionReason,
  ConnectionStatus,
  NotificationConnection,
  NotificationOptions,
  NotificationSource,
  RefusedTopic,
  WebSocketLike,
} from './notification-types.js';
export { genesysSessions } from './genesys-sessions.js';
export type { GenesysAnalyticsApi, GenesysSessions, SessionsPage } from './genesys-sessions.js';
export { GENESYS_FILTER_COLUMNS, GENESYS_SORT_COLUMNS } from './details-query.js';
export type {
  GenesysDetailsQuery,
  GenesysSegmentFilter,
  SessionsFilter,
  SessionsRequest,
} from './details-query.js';
