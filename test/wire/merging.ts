import type { CobrowseConversation, CobrowseMediaParticipant } from '../../src/model/index.js';
import { mergeEvent } from '../../src/wire/index.js';
import type {
  CobrowseEvent,
  CobrowseSession,
  SessionState,
  WireShape,
} from '../../src/wire/index.js';

/** An instant by the seconds of its minute. */
export function at(second: number): string {
  return `2026-03-02T10:00:${String(second).padStart(2, '0')}.000Z`;
}

/** A report of the leg `p` at a second. */
export function leg(
  second: number,
  fields: CobrowseMediaParticipant = {},
): CobrowseMediaParticipant {
  return { id: 'p', state: 'connected', providerEventTime: at(second), ...fields };
}

/** An event with these legs, in a shape; its time is that of its legs. */
export function snapshot(
  shape: WireShape,
  participants: readonly CobrowseMediaParticipant[],
  fields: CobrowseConversation = {},
): CobrowseEvent {
  return { shape, session: { id: 'c', ...fields, participants }, path: '$' };
}

/** The state after all events, merged one by one. */
export function stateAfter(events: readonly CobrowseEvent[]): SessionState | undefined {
  let state: SessionState | undefined;
  for (const event of events) state = mergeEvent(state, event);
  return state;
}

/** The session after all events, merged one by one. */
export function merged(...events: readonly CobrowseEvent[]): CobrowseSession {
  return stateAfter(events)?.session ?? { participants: [] };
}
