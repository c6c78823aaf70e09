import type { CobrowseMediaParticipant } from '../../../../src/entries/model.js';
import { explainJson } from './fault.js';
import type { JsonFault } from './fault.js';

/** One pasted session: its legs, whatever they are. */
export type PastedSession = readonly CobrowseMediaParticipant[];

export type Pasted =
  | { readonly ok: true; readonly sessions: readonly PastedSession[] }
  | { readonly ok: false; readonly fault: JsonFault };

/** Reads what a visitor typed or pasted. */
export function readPasted(text: string): Pasted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, fault: explainJson(text) };
  }
  return { ok: true, sessions: sessionsOf(value) };
}

/**
 * The cast hands over what nobody checked, on purpose: the kit promises to show any value, and here
 * visitors try it.
 */
const unchecked = (values: readonly unknown[]): PastedSession => values as PastedSession;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields under which listings and envelopes keep conversations. */
const wrappers = ['entities', 'conversations', 'results', 'eventBody'];

function isConversation(value: unknown): boolean {
  return (
    isObject(value) &&
    (Array.isArray(value['participants']) || wrappers.some((field) => isWrapped(value[field])))
  );
}

const isWrapped = (value: unknown): boolean => Array.isArray(value) || isObject(value);

function sessionsOf(value: unknown): readonly PastedSession[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.some(isConversation) ? items.flatMap(sessionsOf) : [unchecked(items)];
  }
  if (!isObject(value)) return [unchecked([value])];
  if (Array.isArray(value['participants'])) return [unchecked(value['participants'])];
  const field = wrappers.find((name) => isWrapped(value[name]));
  return field === undefined ? [unchecked([value])] : sessionsOf(value[field]);
}
