/** The outcome of a session as codes and parameters. `words` turns them into sentences. */
import type { ControlGrantOptions } from '../control.js';
import type { NormalDisconnectType } from '../enums.js';
import type { ObservedSession } from '../findings/types.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../types.js';
import type { WrapupStatus } from '../wrapup.js';

/** Options of {@link sessionOutcome}. */
export interface SessionOutcomeOptions extends ControlGrantOptions {
  /** The session. Values that are not objects give the outcome of an empty session. */
  readonly session: CobrowseConversation | null | undefined;
  /**
   * Earlier states of the session, oldest first. Without them, it is unknown how long control
   * lasted.
   * @default none
   */
  readonly events?: readonly ObservedSession[] | null | undefined;
  /** The current time in epoch milliseconds. For a saved session, pass its newest instant. */
  readonly now: number;
}

/**
 * Who met in a session. `kind` says how, for example `helped` if an agent viewed a customer's page.
 *
 * - `helped`: an agent or another user viewed the page of somebody outside the organization
 * - `viewed`: somebody else viewed the page
 * - `apart`: sharer and viewer were never connected at the same time
 * - `sharerOnly`, `viewerOnly`: the other side was never connected
 * - `present`: people were connected, but nobody's role is known
 * - `waiting`: nobody is connected yet
 * - `unanswered`: nobody was ever connected
 * - `empty`: the session has no participants
 */
export type OutcomeMeeting =
  | {
      readonly kind: 'helped' | 'viewed';
      readonly viewer: CobrowseMediaParticipant;
      readonly sharer: CobrowseMediaParticipant;
      /** How long both were connected, in milliseconds; null when unknown. */
      readonly lengthMs: number | null;
      /** Whether both are still connected. */
      readonly isRunning: boolean;
    }
  | {
      readonly kind: 'apart';
      readonly viewer: CobrowseMediaParticipant;
      readonly sharer: CobrowseMediaParticipant;
    }
  | ({ readonly kind: 'sharerOnly' | 'viewerOnly' } & OutcomePresence)
  | ({
      readonly kind: 'present';
      /** How many people besides the one who is named. */
      readonly others: number;
    } & OutcomePresence)
  | {
      readonly kind: 'waiting' | 'unanswered';
      /** How many people. */
      readonly people: number;
    }
  | { readonly kind: 'empty' };

/** How long somebody was connected. */
export interface OutcomePresence {
  /** The person, by their first connected leg. */
  readonly participant: CobrowseMediaParticipant;
  /** In milliseconds; null when unknown. */
  readonly lengthMs: number | null;
  /** Whether the person is still connected. */
  readonly isRunning: boolean;
}

/** Who controlled whose page, and for how long. */
export interface OutcomeControl {
  /** The leg that had control. */
  readonly controller: CobrowseMediaParticipant;
  /** The leg whose page was controlled; null when nobody in the session has the reported id. */
  readonly target: CobrowseMediaParticipant | null;
  /**
   * How long events show control, in milliseconds. It may have lasted longer. Null when no length
   * is known.
   */
  readonly atLeastMs: number | null;
  /** Whether the controller has control now. */
  readonly isRunning: boolean;
}

/**
 * Why a session ended, according to the person who left first. For somebody who left and came back,
 * only the last connection counts.
 */
export interface OutcomeEnding {
  /** The leg. */
  readonly participant: CobrowseMediaParticipant;
  /** Its disconnect type. */
  readonly reason: NormalDisconnectType;
}

/** The most important wrap-up of a session. */
export interface OutcomeWrapup {
  /** The leg. */
  readonly participant: CobrowseMediaParticipant;
  /** Its status. */
  readonly status: Exclude<WrapupStatus, 'none' | 'draft'>;
  /**
   * How long it has been overdue, in milliseconds; null when it is not overdue or that is unknown.
   */
  readonly overdueMs: number | null;
}

/** The outcome of a session. Instants are epoch milliseconds. */
export interface SessionOutcome {
  /** Whether everybody has left. */
  readonly isOver: boolean;
  /** When the session started; null when unknown. */
  readonly start: number | null;
  /** When the session ended; null when it has not ended or that is unknown. */
  readonly end: number | null;
  /** Milliseconds from start to end, or to now while it is running; null when unknown. */
  readonly lengthMs: number | null;
  /** Who met. */
  readonly meeting: OutcomeMeeting;
  /** People who viewed the page besides the viewer of the meeting, longest first. */
  readonly otherViewers: readonly OutcomePresence[];
  /** Whether control was reported at all: absent is not the same as none. */
  readonly controlReport: 'unreported' | 'none' | 'some';
  /** Who controlled whose page: current control first, then the longest. */
  readonly control: readonly OutcomeControl[];
  /** Why it ended; null when it has not ended, or no reason is known. */
  readonly ending: OutcomeEnding | null;
  /** The wrap-up; null when there is none. */
  readonly wrapup: OutcomeWrapup | null;
}
