/** Wrap-up (after-call work): what is owed, until when, and what came of it. */
import {
  normalizeAfterCallWork,
  normalizeWrapupPrompt,
  TIMED_OUT_WRAPUP_CODE,
  type NormalWrapupPrompt,
} from './enums.js';
import type { EnumFact } from './facts.js';
import { parseInstant } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord, readBoolean, readNumber, readText } from './values.js';

/**
 * `owed`: must be done; `open`: may be done; `draft`: begun before the leg ended; `done`;
 * `timedOut`: closed by the platform; `skipped`; `none`.
 */
export type WrapupStatus = 'none' | 'owed' | 'open' | 'draft' | 'done' | 'timedOut' | 'skipped';

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
  /** When its time is over; only for timed prompts with a known start, while owed or open. */
  readonly deadline: number | null;
  /** Id or name of the wrap-up code. */
  readonly code: string | null;
  /** Name of the wrap-up code, when sent. */
  readonly name: string | null;
}

/** True for a wrap-up that is there and no draft: `{}` is none. */
export function isFinalWrapup(wrapup: unknown): boolean {
  if (!isRecord(wrapup) || readBoolean(wrapup.provisional) === true) return false;
  return (
    readText(wrapup.code) !== null ||
    readText(wrapup.name) !== null ||
    parseInstant(wrapup.endTime) !== null
  );
}

/** True for a draft of a wrap-up. */
export function isProvisionalWrapup(wrapup: unknown): boolean {
  return isRecord(wrapup) && readBoolean(wrapup.provisional) === true;
}

/** Reads the wrap-up fields; `inWrapup` says that the leg is in phase `wrapup`. */
export function readWrapup(participant: CobrowseMediaParticipant, inWrapup: boolean): WrapupFacts {
  const wrapup = isRecord(participant.wrapup) ? participant.wrapup : {};
  const acw = isRecord(participant.afterCallWork) ? participant.afterCallWork : {};
  const reportedPrompt = readText(participant.wrapupPrompt);
  const prompt = normalizeWrapupPrompt(reportedPrompt);
  const start =
    parseInstant(participant.startAcwTime) ??
    parseInstant(acw.startTime) ??
    parseInstant(participant.endTime);
  const timeout = readNumber(participant.wrapupTimeoutMs);
  const timed = inWrapup && isTimed(prompt) && start !== null && timeout !== null && timeout >= 0;
  return {
    status: statusOf(participant, prompt, inWrapup),
    provisional: isProvisionalWrapup(wrapup),
    prompt: reportedPrompt === null ? null : { value: prompt, reported: reportedPrompt },
    start,
    end:
      parseInstant(participant.endAcwTime) ??
      parseInstant(acw.endTime) ??
      parseInstant(wrapup.endTime),
    deadline: timed ? start + timeout : null,
    code: readText(wrapup.code),
    name: readText(wrapup.name),
  };
}

function statusOf(
  participant: CobrowseMediaParticipant,
  prompt: NormalWrapupPrompt | null,
  inWrapup: boolean,
): WrapupStatus {
  const { wrapup } = participant;
  const final = isFinalWrapup(wrapup);
  const acw = isRecord(participant.afterCallWork)
    ? normalizeAfterCallWork(readText(participant.afterCallWork.state))
    : null;
  if (final && readText(wrapup?.code)?.toUpperCase() === TIMED_OUT_WRAPUP_CODE) return 'timedOut';
  if (readBoolean(participant.wrapupSkipped) === true || acw === 'skipped') return 'skipped';
  if (final || acw === 'complete' || parseInstant(participant.endAcwTime) !== null) return 'done';
  if (inWrapup) return isOwed(participant, prompt) ? 'owed' : 'open';
  return isProvisionalWrapup(wrapup) ? 'draft' : 'none';
}

function isOwed(participant: CobrowseMediaParticipant, prompt: NormalWrapupPrompt | null): boolean {
  if (prompt === 'agentRequested') return readBoolean(participant.afterCallWorkRequired) === true;
  return prompt === 'mandatory' || prompt === 'timeout' || prompt === 'forcedTimeout';
}

function isTimed(prompt: NormalWrapupPrompt | null): boolean {
  return prompt === 'timeout' || prompt === 'forcedTimeout' || prompt === 'agentRequested';
}
