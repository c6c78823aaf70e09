import type { ParticipantFacts, ParticipantSignals } from '../model/index.js';

/**
 * Where the latest news about the control of a leg came from. The signals of the app and the data
 * can both report the same change, but it is announced once.
 *
 * - `none`: Nobody reports that the leg has control.
 * - `signal`: A signal granted control. The data does not list it, or not yet.
 * - `confirmed`: The data has just listed the control that a signal granted before.
 * - `data`: The data lists control, and announces when it is gained or lost.
 * - `lost`: The data no longer lists control. No new signal has granted it since.
 */
export type ControlSource = 'none' | 'signal' | 'confirmed' | 'data' | 'lost';

/** Whether the data announces changes of control, so that signals do not announce them as well. */
export function isAnnouncedFromData(source: ControlSource): boolean {
  return source === 'confirmed' || source === 'data' || source === 'lost';
}

/** @returns the source after the data or the signals of a leg have changed */
export function nextControlSource(
  last: ControlSource,
  { controlling }: Pick<ParticipantFacts, 'controlling'>,
  { before, now }: Signals,
): ControlSource {
  if (controlling && controlling.length > 0) return last === 'signal' ? 'confirmed' : 'data';
  // Control that is no longer reported was not necessarily lost.
  const wasLost = last === 'lost' || (controlling !== null && isAnnouncedFromData(last));
  const isGranted = now?.control === 'granted';
  if (wasLost) return isGranted && before?.control !== 'granted' ? 'signal' : 'lost';
  return isGranted ? 'signal' : 'none';
}

/** The previous and the current signals of a leg. */
interface Signals {
  readonly before: ParticipantSignals | null | undefined;
  readonly now: ParticipantSignals | null | undefined;
}
