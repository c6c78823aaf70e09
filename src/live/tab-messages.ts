/** What tabs that share a channel send to each other. */
import { isRecord } from '../model/values.js';
import type { ConnectionPhase, ConnectionStatus } from './notification-types.js';
import { isFinal } from './stage-error.js';

/** A message of a leader tab. Tabs that follow another leader ignore it. */
interface OfLeader {
  /** Id of the leader tab. */
  readonly from: string;
}

/** A message from one tab to the others. */
export type TabMessage =
  /** A tab was opened and needs the sessions. */
  | { readonly kind: 'hello'; readonly from: string }
  /** Somebody pressed "Reconnect now". */
  | { readonly kind: 'retry' }
  /** A tab wants to know whether the leader tab still responds. */
  | { readonly kind: 'ping' }
  | LeaderMessage;

/** A message that only the leader tab sends. */
export type LeaderMessage = OfLeader &
  (
    | { readonly kind: 'leads' }
    /** The answer to a ping. */
    | { readonly kind: 'alive' }
    /** Something for the store; `to` is set when only one tab needs it. */
    | { readonly kind: 'input'; readonly input: unknown; readonly to?: string }
    | { readonly kind: 'status'; readonly status: ConnectionStatus }
  );

/** Any script of the same origin can post to the channel, and so can another version of the kit. */
export function isTabMessage(data: unknown): data is TabMessage {
  if (!isRecord(data)) return false;
  const { kind, from, status } = data;
  if (kind === 'retry' || kind === 'ping') return true;
  if (typeof from !== 'string') return false;
  if (kind !== 'status') return KINDS_WITH_SENDER.has(kind);
  return isRecord(status) && PHASES.has(status['phase']) && Array.isArray(status['refusedTopics']);
}

/** Whether the message comes from a leader tab. */
export function isOfLeader(message: TabMessage): message is LeaderMessage {
  return message.kind !== 'hello' && message.kind !== 'retry' && message.kind !== 'ping';
}

/**
 * What the other tabs show for the status of the leader tab. When that tab closes its connection,
 * another tab takes over, unless the server refused the user.
 */
export function statusForFollowers(status: ConnectionStatus): ConnectionStatus {
  const isHandedOver = status.phase === 'closed' && !isFinal(status.reason);
  const phase = isHandedOver ? 'reconnecting' : status.phase;
  const reason = isHandedOver ? 'disconnected' : status.reason;
  return { ...status, phase, reason, isLeader: false };
}

const KINDS_WITH_SENDER: ReadonlySet<unknown> = new Set<TabMessage['kind']>([
  'hello',
  'leads',
  'alive',
  'input',
]);

const PHASES: ReadonlySet<unknown> = new Set<ConnectionPhase>([
  'connecting',
  'live',
  'stale',
  'reconnecting',
  'closed',
]);
