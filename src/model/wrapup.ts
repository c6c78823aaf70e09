/** The wrap-up (after-call work) of a leg: whether it is due, its deadline, and the chosen code. */
import {
  normalizeAfterCallWork,
  normalizeWrapupPrompt,
  isTimedOutWrapupCode,
  type NormalWrapupPrompt,
} from './enums.js';
import { enumFact, type EnumFact } from './read-enum.js';
import { parseInstant, type ParticipantTimes } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, readNumber, readText } from './values.js';

/**
 * `due`: must be done; `open`: may be done; `draft`: begun before the leg ended; `done`;
 * `timedOut`: closed by Genesys Cloud when the time was up; `skipped`; `none`: there is no wrap-up.
 */
export type WrapupStatus = 'none' | 'due' | 'open' | 'draft' | 'done' | 'timedOut' | 'skipped';

/** What the kit derives from the wrap-up fields of a leg. Instants are epoch milliseconds. */
export interface WrapupFacts {
  /** Status of the wrap-up. */
  readonly status: WrapupStatus;
  /** True when the wrap-up is a draft that is not final. */
  readonly provisional: boolean;
  /** Kind of wrap-up; null when not reported. */
  readonly prompt: EnumFact<NormalWrapupPrompt> | null;
  /**
   * When it began: `startAcwTime` or, if that is missing, the start of `afterCallWork` or the end
   * of the leg.
   */
  readonly start: number | null;
  /** When it was completed. */
  readonly end: number | null;
  /**
   * When the time for wrap-up is up. Null unless the prompt has a time limit, the start is known,
   * and the status is `due` or `open`.
   */
  readonly deadline: number | null;
  /** Id or name of the wrap-up code. */
  readonly code: string | null;
  /** Name of the wrap-up code, when sent. */
  readonly name: string | null;
}

/**
 * Reads the wrap-up fields of a leg. `ended`: the leg has ended; `terminated`: its state is final.
 * The leg is in phase `wrapup` when the status is `due` or `open`.
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
  const hasContent = code !== null || name !== null || completed !== null;
  const isFinal = hasContent && !provisional;
  const isExpected =
    acwState === 'pending' ||
    times.acwStart !== null ||
    provisional ||
    (participant.wrapupRequired === true && !terminated);

  const statusOf = (): WrapupStatus => {
    if (isFinal && isTimedOutWrapupCode(code)) return 'timedOut';
    if (participant.wrapupSkipped === true || acwState === 'skipped') return 'skipped';
    if (isFinal || acwState === 'complete' || times.acwEnd !== null) return 'done';
    if (acwState === 'notApplicable') return 'none';
    if (ended && isExpected) return isMandatory(prompt, participant) ? 'due' : 'open';
    return provisional ? 'draft' : 'none';
  };

  const status = statusOf();
  const start = times.acwStart ?? parseInstant(acw.startTime) ?? times.end;
  const isPending = status === 'due' || status === 'open';
  return {
    status,
    provisional,
    prompt,
    start,
    end: times.acwEnd ?? parseInstant(acw.endTime) ?? completed,
    deadline: isPending ? deadlineOf(start, prompt, participant) : null,
    code,
    name,
  };
}

/**
 * Whether a `wrapup` or an `afterCallWork` is settled: a wrap-up that is not a draft, or after-call
 * work that is complete, skipped or does not apply.
 */
export function isSettledWrapup(value: unknown): boolean {
  const { provisional, code, name, endTime, state } = asRecord(value);
  if (provisional === true) return false;
  const hasContent =
    readText(code) !== null || readText(name) !== null || parseInstant(endTime) !== null;
  if (hasContent) return true;
  const acwState = normalizeAfterCallWork(readText(state));
  return acwState === 'complete' || acwState === 'skipped' || acwState === 'notApplicable';
}

type Prompt = EnumFact<NormalWrapupPrompt> | null;

/**
 * Whether the agent must wrap up. A kind of wrap-up that was not reported, or is unknown, is
 * optional.
 */
function isMandatory(prompt: Prompt, participant: CobrowseMediaParticipant): boolean {
  switch (prompt?.value) {
    case 'mandatory':
    case 'timeout':
    case 'forcedTimeout':
      return true;
    case 'agentRequested':
      return participant.afterCallWorkRequired === true;
    default:
      return false;
  }
}

/** When the time for wrap-up is up; null when there is no limit. A timeout of 0 means no limit. */
function deadlineOf(
  start: number | null,
  prompt: Prompt,
  participant: CobrowseMediaParticipant,
): number | null {
  const kind = prompt?.value ?? 'optional';
  const timeout = readNumber(participant.wrapupTimeoutMs);
  if (kind === 'optional' || kind === 'mandatory') return null;
  return start !== null && timeout !== null && timeout > 0 ? start + timeout : null;
}
