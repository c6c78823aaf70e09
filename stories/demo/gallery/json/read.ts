import type { CobrowseMediaParticipant } from '../../../../src/entries/model.js';
import { parseSessions } from '../../../../src/entries/wire.js';
import type { Problem } from '../../../../src/entries/wire.js';
import { explainJson } from './fault.js';
import type { JsonFault } from './fault.js';

/** One pasted session: its legs, whatever they are. */
export type PastedSession = readonly CobrowseMediaParticipant[];

/** What was read. */
export interface PastedData {
  readonly sessions: readonly PastedSession[];
  /** What could not be read, or may have been read wrongly. */
  readonly problems: readonly Problem[];
}

export type Pasted =
  | ({ readonly ok: true } & PastedData)
  | { readonly ok: false; readonly fault: JsonFault };

/** Reads what a visitor typed or pasted. */
export function readPasted(text: string): Pasted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readLog(text) ?? { ok: false, fault: explainJson(text) };
  }
  return { ok: true, ...readValue(value) };
}

/** Messages one after the other, as in a log; null when any of them is broken. */
function readLog(text: string): Pasted | null {
  const { sessions, problems } = parseSessions(text);
  if (sessions.length === 0 || problems.some(({ code }) => code === 'invalidJson')) return null;
  return { ok: true, sessions: sessions.map(({ participants }) => participants), problems };
}

/**
 * A participant, or an array of them, is passed to the kit as it is, so that visitors can try that
 * the kit shows any value. Every other shape is read with the kit first.
 */
function readValue(value: unknown): PastedData {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.every(isPlain)) return { sessions: [unchecked(items)], problems: [] };
  const { sessions, problems } = parseSessions(value);
  return { sessions: sessions.map(({ participants }) => participants), problems };
}

const unchecked = (values: readonly unknown[]): PastedSession => values as PastedSession;

/** Fields that no flat participant has: those of conversations, listings, envelopes, other spellings. */
const otherShape =
  /^(participants|entities|conversations|results|eventBody|cobrowsesessions|sessions|[A-Z].*)$/;

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !Array.isArray(value) && !Object.keys(value).some((key) => otherShape.test(key));
}
