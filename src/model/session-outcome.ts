/** The outcome of a session: who met, for how long, who had control, and how it ended. */
import { controlReported } from './control.js';
import { legFacts, participantFacts, type ParticipantFacts } from './facts.js';
import { isPerson } from './findings/group-people.js';
import type { ObservedSession } from './findings/types.js';
import {
  connectedPeople,
  isOnSide,
  presenceOf,
  type ConnectedPerson,
} from './outcome/connected-people.js';
import { controlTimes } from './outcome/control-time.js';
import { endingOf, wrapupOf } from './outcome/ending.js';
import { findMeeting } from './outcome/meeting.js';
import type { OutcomePresence, SessionOutcome, SessionOutcomeOptions } from './outcome/types.js';
import { personOf } from './person.js';
import { sessionSpan } from './session-span.js';
import { parseInstant } from './time.js';
import type { CobrowseConversation } from './types.js';
import { isRecord } from './values.js';

/**
 * Sums up a session: who met, for how long, who had control, and how it ended. Accepts any JSON
 * value in any field and never throws on data. It states only what the data shows: an unknown
 * length is null, and control lasts only as long as events show it.
 *
 * @example
 * ```ts
 * const session = parseSessions(text).sessions[0];
 * const { meeting } = sessionOutcome({ session, now: newestInstant(session) ?? Date.now() });
 * if (meeting.kind === 'helped') console.log(meeting.lengthMs);
 * ```
 */
export function sessionOutcome(options: SessionOutcomeOptions): SessionOutcome {
  const given: Partial<SessionOutcomeOptions> = isRecord(options) ? options : {};
  const session: CobrowseConversation = isRecord(given.session) ? given.session : {};
  const now = parseInstant(given.now) ?? Number.NaN;
  const events: readonly ObservedSession[] = Array.isArray(given.events) ? given.events : [];
  const legs = legFacts(session.participants);
  const peopleLegs = legs.filter(isPerson);
  const span = sessionSpan(session, peopleLegs.length > 0 ? peopleLegs : legs, now);
  const isOver = parseInstant(session.endTime) !== null || areAllOver(peopleLegs);

  const until = isOver ? (span.end ?? now) : now;
  const people = connectedPeople(legs, { until, isOver });
  const control = controlTimes({ ...given, session, events, now }, isOver);
  const controllers = new Set(
    control.map(({ controller }) => personOf(participantFacts(controller))),
  );
  const { meeting, viewer, sharer } = findMeeting(legs, people, ({ key }) => controllers.has(key));
  const pair = [viewer, sharer].flatMap((person) => person?.legs ?? []);
  return {
    isOver,
    ...span,
    meeting,
    otherViewers: otherViewers(people, viewer, sharer),
    controlReport: control.length > 0 ? 'some' : controlReportOf(peopleLegs, events),
    control,
    ending: isOver ? endingOf(pair.length > 0 ? pair : peopleLegs) : null,
    wrapup: wrapupOf(peopleLegs, now),
  };
}

function areAllOver(legs: readonly ParticipantFacts[]): boolean {
  return legs.length > 0 && legs.every(({ hasEnded }) => hasEnded);
}

function otherViewers(
  people: readonly ConnectedPerson[],
  viewer: ConnectedPerson | null,
  sharer: ConnectedPerson | null,
): readonly OutcomePresence[] {
  return people
    .filter((person) => person !== viewer && person !== sharer && isOnSide(person, 'viewer'))
    .map(presenceOf)
    .toSorted((one, other) => (other.lengthMs ?? 0) - (one.lengthMs ?? 0));
}

/** Whether anybody other than a sharer was reported with a list of controlled pages. */
function controlReportOf(
  legs: readonly ParticipantFacts[],
  events: readonly ObservedSession[],
): 'unreported' | 'none' {
  const isReport = (leg: ParticipantFacts): boolean =>
    leg.role?.value !== 'sharer' && controlReported(leg.participant) !== 'unreported';
  if (legs.some(isReport)) return 'none';
  const isInEvents = events.some((event) => legFacts(event?.session?.participants).some(isReport));
  return isInEvents ? 'none' : 'unreported';
}
