/** What a session came to: codes and parameters. `words` turns them into sentences. */
import type { ControlGrantOptions } from '../control.js';
import type { NormalDisconnectType } from '../enums.js';
import type { ObservedSession } from '../findings/types.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../types.js';
import type { WrapupStatus } from '../wrapup.js';

/** What {@link sessionOutcome} needs. */
export interface SessionOutcomeOptions extends ControlGrantOptions {
  /** The session. Values that are not objects give the outcome of an empty session. */
  readonly session: CobrowseConversation | null | undefined;
  /** Earlier states of the session, oldest first. Only they show for how long control lasted. @default none */
  readonly events?: readonly ObservedSession[] | null | undefined;
  /** Now in epoch milliseconds. For a saved session: its newest instant. */
  readonly now: number;
}

/**
 * Who met in a session. `helped`: an agent or another user viewed the page of somebody outside the
 * organization; `viewed`: any other viewer; `apart`: the two were never connected at the same time;
 * `sharerOnly` and `viewerOnly`: the other side was never connected; `present`: people were
 * connected, but nobody's role is known; `waiting`: nobody is connected yet; `unanswered`: nobody
 * ever was; `empty`: the session has no participants.
 */
export type OutcomeMeeting =
  | {
      readonly kind: 'helped' | 'viewed';
      readonly viewer: CobrowseMediaParticipant;
      readonly sharer: CobrowseMediaParticipant;
      /** For how many milliseconds both were connected; null when that is not known. */
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
      /** How many people besides the one that is named. */
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
  /** In milliseconds; null when that is not known. */
  readonly lengthMs: number | null;
  /** Whether the person is still connected. */
  readonly isRunning: boolean;
}

/** Somebody controlled the page of somebody else. */
export interface OutcomeControl {
  /** The leg that had control. */
  readonly controller: CobrowseMediaParticipant;
  /** The leg whose page was controlled; null when nobody in the session has the reported id. */
  readonly target: CobrowseMediaParticipant | null;
  /**
   * For how many milliseconds events show control, which can have lasted longer; null when they show
   * no length.
   */
  readonly atLeastMs: number | null;
  /** Whether the controller has control now. */
  readonly isRunning: boolean;
}

/** Why a session ended, as far as the leg that ended first says so. */
export interface OutcomeEnding {
  /** The leg. */
  readonly participant: CobrowseMediaParticipant;
  /** Its disconnect type. */
  readonly reason: NormalDisconnectType;
}

/** The wrap-up that matters most. */
export interface OutcomeWrapup {
  /** The leg. */
  readonly participant: CobrowseMediaParticipant;
  /** Its status. */
  readonly status: Exclude<WrapupStatus, 'none' | 'draft'>;
  /** For how many milliseconds it has been overdue; null when it is not, or that is not known. */
  readonly overdueMs: number | null;
}

/** What a session came to. Instants are epoch milliseconds. */
export interface SessionOutcome {
  /** Whether everybody has left. */
  readonly isOver: boolean;
  /** When the session started; null when not known. */
  readonly start: number | null;
  /** When the session ended; null when it has not, or that is not known. */
  readonly end: number | null;
  /** Milliseconds from start to end, or to now while it is running; null when not known. */
  readonly lengthMs: number | null;
  /** Who met. */
  readonly meeting: OutcomeMeeting;
  /** People who viewed the page besides the viewer of the meeting, longest first. */
  readonly otherViewers: readonly OutcomePresence[];
  /** Whether control was reported at all: absent is not the same as none. */
  readonly controlReport: 'unreported' | 'none' | 'some';
  /** Who controlled whose page: control of now first, then the longest. */
  readonly control: readonly OutcomeControl[];
  /** Why it ended; null when it has not ended, or no reason is known. */
  readonly ending: OutcomeEnding | null;
  /** The wrap-up; null when there is none. */
  readonly wrapup: OutcomeWrapup | null;
}
