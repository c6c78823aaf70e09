import type { CobrowseEvent, CobrowseSession } from './events.js';
export interface SessionState {
  readonly session: CobrowseSession;
}
export function foldEvents(
  states: Map<string, SessionState>,
  events: readonly CobrowseEvent[],
): void {
  for (const event of events) states.set(`${states.size}`, { session: event.session });
}
