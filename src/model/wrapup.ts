/** Wrap-up (after-call work): what is due, until when, and what came of it. */
import {
  enumFact,
  normalizeAfterCallWork,
  normalizeWrapupPrompt,
  TIMED_OUT_WRAPUP_CODE,
  type EnumFact,
  type NormalWrapupPrompt,
} from './enums.js';
import { parseInstant, type ParticipantTimes } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, readNumber, readText } from './values.js';

/**
 * `due`: must be done; `open`: may be done; `draft`: begun before the leg ended; `done`;
 * `timedOut`: closed by the platform; `skipped`; `none`.
 */
export type WrapupStatus = 'none' | 'due' | 'open' | 'draft' | 'done' | 'timedOut' | 'skipped';

/** What follows from the wrap-up fields of a leg. Instants in epoch milliseconds. */
export interface WrapupFacts {
  /** Where the wrap-up stands. */
  readonly status: WrapupStatus;
  /** True when a draft exists that is not final. */
  readonly provisional: boolean;
  /** Kind of wrap-up; null when not reported. */
  readonly prompt: EnumFact<NormalWrapupPrompt> | null;
  /** When it began: `startAcwTime`, else the start of `afterCallWork`, else the end of the leg. */
  readonly start: number | null;
  /** When it was completed. */
  readonly end: number | null;
  /** When its time is over; only for timed prompts with a known start, while due or open. */
  readonly deadline: number | null;
  /** Id or name of the wrap-up code. */
  readonly code: string | null;
  /** Name of the wrap-up code, when sent. */
  readonly name: string | null;
}

/**
 * Reads the wrap-up fields of a leg; `ended` says that the leg is over, `terminated` that its state
 * says so for good. The leg is in phase `wrapup` when the status is `due` or `open`.
 */
export function readWrapup(
  participant: CobrowseMediaParticipant,
  times: ParticipantTimes,
  ended: boolean,
  terminated: boolean,
): WrapupFacts {
  const wrapup = asRecord(participant.wrapup);
  const acw = asRecord(participant.afterCallWork);
  const acwState = normalizeAfterCallWork(readText(acw.state));
  const prompt = enumFact(participant.wrapupPrompt, normalizeWrapupPrompt);
  const code = readText(wrapup.code);
  const name = readText(wrapup.name);
  const completed = parseInstant(wrapup.endTime);
  const provisional = wrapup.provisional === true;
  const final = !provisional && (code ?? name ?? completed) !== null;
  const expected =
    acwState === 'pending' ||
    times.acwStart !== null ||
    provisional ||
    (participant.wrapupRequired === true && !terminated);

  const kind = prompt?.value ?? 'optional';
  const isDue =
    kind === 'agentRequested' ? participant.afterCallWorkRequired === true : kind !== 'optional';

  const statusOf = (): WrapupStatus => {
    if (final && code?.toUpperCase() === TIMED_OUT_WRAPUP_CODE) return 'timedOut';
    if (participant.wrapupSkipped === true || acwState === 'skipped') return 'skipped';
    if (final || acwState === 'complete' || times.acwEnd !== null) return 'done';
    if (acwState === 'notApplicable') return 'none';
    if (ended && expected) return isDue ? 'due' : 'open';
    return provisional ? 'draft' : 'none';
  };

  const status = statusOf();
  const start = times.acwStart ?? parseInstant(acw.startTime) ?? times.end;
  const timeout = readNumber(participant.wrapupTimeoutMs) ?? -1;
  const isTimed = kind !== 'optional' && kind !== 'mandatory';
  const runs = isTimed && (status === 'due' || status === 'open');
  return {
    status,
    provisional,
    prompt,
    start,
    end: times.acwEnd ?? parseInstant(acw.endTime) ?? completed,
    deadline: runs && start !== null && timeout > 0 ? start + timeout : null,
    code,
    name,
  };
}
