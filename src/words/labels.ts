/** Turns what the model found into words. */
import type { EnumFact, ParticipantFacts } from '../model/index.js';
import { shownState } from '../model/phase.js';
import type { StateMessages } from './en/states.js';

/** The word for a value; an unknown value is shown as it came. */
export function enumLabel<T extends string>(
  fact: EnumFact<T>,
  words: Readonly<Record<T, string>>,
): string {
  return fact.value === null ? fact.reported : words[fact.value];
}

/** What the state badge says: the phase, or the reported state where that tells more. */
export function stateLabel(facts: ParticipantFacts, words: StateMessages): string {
  const { phase, state } = facts;
  const shown = shownState(phase, state);
  if (phase === 'unknown' && shown !== phase) return shown;
  const texts: Readonly<Record<string, string | undefined>> = words;
  return texts[shown] ?? words[phase];
}

/** The message that says what the duration of a leg is of: one that waits or is parked counts from there. */
export function durationLabel({
  phase,
  times,
}: ParticipantFacts): 'waitingFor' | 'parkedFor' | 'connectedFor' | 'lasting' {
  if (phase === 'pending') return 'waitingFor';
  if (phase === 'parked' && times.park !== null) return 'parkedFor';
  return times.connected === null ? 'lasting' : 'connectedFor';
}
