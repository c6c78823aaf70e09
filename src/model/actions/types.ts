/**
 * What an agent can do with a leg. The kit sends nothing itself: the app provides a function for
 * each action.
 */
import type { Callback } from '../callback.js';
import type { CobrowseMediaParticipant } from '../types.js';

/** The actions that the kit knows. */
export type ParticipantActionName =
  | 'hold'
  | 'resume'
  | 'disconnect'
  | 'finishWrapup'
  | 'skipWrapup';

/** A wrap-up code that an agent can choose. */
export interface WrapupCode {
  /** Id of the code, which is sent to Genesys Cloud. */
  readonly id: string;
  /** Name of the code, which the agent sees. */
  readonly name: string;
}

/**
 * A finished wrap-up, as the agent entered it. Fields that the agent left empty are null, or an
 * empty list. The names are those of a wrap-up in Genesys Cloud, where `code` is the id of the
 * code.
 */
export interface WrapupEntry {
  /** Id of the chosen code. */
  readonly code: string | null;
  /** Name of the chosen code. */
  readonly name: string | null;
  /** Notes of the agent. */
  readonly notes: string | null;
  /** Tags, each once. */
  readonly tags: readonly string[];
}

/**
 * Your functions that carry out the actions on a leg. An action that is left out is not
 * offered. Each may return a promise; the action is pending until it settles. If it throws or
 * rejects, the user sees the server's message and can try again.
 *
 * @example
 * const handlers: ParticipantActionHandlers = {
 *   hold: (participant) => fetch(`/api/hold/${participant.id}`, { method: 'POST' }),
 * };
 */
export interface ParticipantActionHandlers {
  /** Puts the leg on hold. */
  readonly hold?: ParticipantActionHandler | undefined;
  /** Ends the hold. */
  readonly resume?: ParticipantActionHandler | undefined;
  /** Disconnects the leg. The kit asks the user first. */
  readonly disconnect?: ParticipantActionHandler | undefined;
  /** Sends the wrap-up. */
  readonly finishWrapup?:
    | Callback<[entry: WrapupEntry, participant: CobrowseMediaParticipant], unknown>
    | undefined;
  /** Ends the wrap-up without a code. Offered only if the kind of wrap-up allows it. */
  readonly skipWrapup?: ParticipantActionHandler | undefined;
  /**
   * The codes to choose from, or a function that returns them or a promise of them. The function is
   * called when the form opens. Entries without an id are left out.
   */
  readonly wrapupCodes?:
    | readonly WrapupCode[]
    | Callback<[participant: CobrowseMediaParticipant], unknown>
    | undefined;
}

/** Carries out an action on a participant. Its result is ignored, except for errors. */
export type ParticipantActionHandler = Callback<[participant: CobrowseMediaParticipant], unknown>;
