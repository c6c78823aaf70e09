/** Texts for what the model reads. */
import type { EnumFact, ParticipantFacts } from '../model/index.js';
import { shownState } from '../model/phase.js';
import type { StateMessages } from './en/states.js';

/** The word for a value. An unknown value is shown as it was reported. */
export function enumLabel<T extends string>(
  fact: EnumFact<T>,
  words: Readonly<Record<T, string>>,
): string {
  return fact.value === null ? fact.reported : words[fact.value];
}

/** The text of the state badge: the phase, or the reported state when that is more specific. */
export function stateLabel(facts: ParticipantFacts, words: StateMessages): string {
  const { phase, state } = facts;
  const shown = shownState(phase, state);
  if (phase === 'unknown' && shown !== phase) return shown;
  const texts: Readonly<Record<string, string | undefined>> = words;
  return texts[shown] ?? words[phase];
}

/**
 * The key of the message that says what a duration measures. For a leg that is waiting or parked,
 * it is how long it has been so.
 */
export function durationLabel({
  phase,
  times,
}: ParticipantFacts): 'waitingFor' | 'parkedFor' | 'connectedFor' | 'lasting' {
  if (phase === 'pending') return 'waitingFor';
  if (phase === 'parked' && times.park !== null) return 'parkedFor';
  return times.connected === null ? 'lasting' : 'connectedFor';
}
