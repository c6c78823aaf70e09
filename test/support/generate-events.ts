/** What was seen of a made-up session before it is looked at. */
import { participantFacts } from '../../src/model/index.js';
import type { DraftLeg } from './generate-legs.js';
import type { Random } from './random.js';

/** An earlier state of a session, with only the legs that it is about. */
export interface LegsEvent {
  readonly at: number;
  readonly session: { readonly participants: readonly DraftLeg[] };
}

/**
 * Control that is over, where a live viewer and a live sharer are in the session. Two viewers hand
 * it over in two events, so for some seconds both seem to have it.
 */
export function controlEvents(
  random: Random,
  legs: readonly DraftLeg[],
  now: number,
): readonly LegsEvent[] {
  const [first, second = first] = liveLegs(legs, 'viewer');
  const id = liveLegs(legs, 'sharer')[0]?.id;
  if (!first || !second || id == null) return [];
  const handover = now - random.int(20_000, 40_000);
  return [
    controlEvent(handover - random.int(1000, 10_000), [[first, id]]),
    controlEvent(handover, [[second, id]]),
    controlEvent(handover + random.int(0, 5000), [
      [first, first === second ? id : null],
      [second, id],
    ]),
    controlEvent(handover + 10_000, [
      [first, null],
      [second, null],
    ]),
  ];
}

/** An event that says whom each of these legs controls; null for nobody. */
export function controlEvent(
  at: number,
  grants: readonly (readonly [controller: DraftLeg, target: string | null])[],
): LegsEvent {
  const participants = grants.map(([{ id, communicationId, user }, target]) => ({
    id,
    ...(communicationId == null ? {} : { communicationId }),
    ...(user && { user }),
    state: 'connected',
    controlling: target === null ? [] : [target],
  }));
  return { at, session: { participants } };
}

function liveLegs(legs: readonly DraftLeg[], role: string): readonly DraftLeg[] {
  return legs.filter((leg) => {
    const facts = participantFacts({ ...leg });
    return (facts.phase === 'live' || facts.phase === 'held') && facts.role?.value === role;
  });
}
