import type { NormalDisconnectType, WrapupStatus } from '../../model/index.js';
import type { Template } from '../message.js';

/** Texts about what happens to a leg: hold, alerting, wrap-up, and its end. */
export interface StatusMessages
  extends
    Readonly<Record<NormalDisconnectType, string>>,
    Readonly<Record<`wrapup.${Exclude<WrapupStatus, 'none'>}`, string>> {
  /** How long a leg is or was connected, for screen readers. */
  readonly connectedFor: Template<'duration'>;
  /** How long it has waited. */
  readonly waitingFor: Template<'duration'>;
  /** How long it has been parked. */
  readonly parkedFor: Template<'duration'>;
  /** How long it has lasted, when the time of the connection is unknown. */
  readonly lasting: Template<'duration'>;
  /** A running hold. */
  readonly held: Template<'duration'>;
  /** A hold whose start is unknown. */
  readonly heldOnly: string;
  /** Time left to answer. */
  readonly alerting: Template<'duration'>;
  /** The time to answer is over. */
  readonly alertingOver: string;
  /** The leg ended without ever being connected. */
  readonly unanswered: Template<'duration'>;
  /** Time left for wrap-up. */
  readonly wrapupLeft: Template<'duration'>;
  /** How long ago the time for wrap-up ended. Shown after {@link wrapupOver}. */
  readonly wrapupOverdue: Template<'duration'>;
  /** Marks a draft. */
  readonly provisional: string;
  /** Why the leg ended. */
  readonly endedBecause: Template<'reason'>;
  /** What went wrong. */
  readonly failed: Template<'message'>;
  /** Announced: something changed for a participant, such as the state. */
  readonly changed: Template<'name' | 'state'>;
  /** Announced: the time to answer is nearly over. */
  readonly alertingSoonOver: Template<'duration'>;
  /** Announced: the time for wrap-up is nearly over. */
  readonly wrapupSoonOver: Template<'duration'>;
  /** The time for wrap-up is over. */
  readonly wrapupOver: string;
}

/** English. */
export const status: StatusMessages = {
  connectedFor: 'connected for {duration}',
  waitingFor: 'waiting for {duration}',
  parkedFor: 'parked for {duration}',
  lasting: 'duration {duration}',
  held: 'On hold for {duration}',
  heldOnly: 'On hold',
  alerting: '{duration} left to answer',
  alertingOver: 'Time to answer has run out',
  unanswered: 'Not answered after {duration}',
  'wrapup.due': 'Wrap-up due',
  'wrapup.open': 'Wrap-up open',
  'wrapup.draft': 'Wrap-up draft',
  'wrapup.done': 'Wrap-up done',
  'wrapup.timedOut': 'Wrap-up timed out',
  'wrapup.skipped': 'Wrap-up skipped',
  wrapupLeft: '{duration} left',
  wrapupOverdue: 'by {duration}',
  provisional: 'Draft',
  endedBecause: 'Ended: {reason}',
  failed: 'Error: {message}',
  changed: '{name}: {state}',
  alertingSoonOver: '{duration} left to answer',
  wrapupSoonOver: '{duration} left for wrap-up',
  wrapupOver: 'Wrap-up overdue',
  endpoint: 'the other participant left',
  'endpoint.donotdisturb': 'declined (do not disturb)',
  client: 'disconnected by this participant',
  system: 'disconnected by the system',
  timeout: 'timed out',
  transfer: 'transferred',
  'transfer.conference': 'conference transfer',
  'transfer.consult': 'consult transfer',
  'transfer.donotdisturb': 'forwarded (do not disturb)',
  'transfer.forward': 'forwarded',
  'transfer.noanswer': 'forwarded (no answer)',
  'transfer.notavailable': 'forwarded (not available)',
  'transport.failure': 'connection lost',
  error: 'error',
  peer: 'the other participant left first',
  other: 'other reason',
  spam: 'marked as spam',
  uncallable: 'could not be called',
  inactivity: 'closed after inactivity',
  'session.expired': 'session expired',
  takeover: 'taken over by another session',
};
