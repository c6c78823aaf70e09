import {
  findSessionIssues,
  newestInstant,
  parseInstant,
  participantFacts,
  TRIAGE_KINDS,
  triageKind,
} from '../../../src/entries/model.js';
import type { FindingSeverity } from '../../../src/entries/model.js';
import type { CobrowseSession } from '../../../src/entries/wire.js';
import { participantName } from '../../../src/words/participant-name.js';
import { addressOf } from './address.js';
import type { SessionSummary } from './messages.js';

const NAMES = 4;
const SEARCHED = 2000;

/** What the list shows about a session. */
export function summaryOf(session: CobrowseSession, index: number): SessionSummary {
  const people = new Map<string, string>();
  const ids = new Set<string>();
  const starts: number[] = [];
  session.participants.forEach((participant, place) => {
    const { userId, id, times, sessionId } = participantFacts(participant);
    const person = userId ?? id ?? `#${place}`;
    if (people.size < SEARCHED && !people.has(person))
      people.set(person, participantName(participant));
    for (const known of [id, userId, sessionId]) if (known !== null) ids.add(known);
    const start = times.start ?? times.alerting ?? times.connected;
    if (start !== null) starts.push(start);
  });
  const names = [...people.values()];
  const id = typeof session.id === 'string' ? session.id : null;
  return {
    index,
    address: addressOf(id, index),
    id,
    start:
      parseInstant(session.startTime) ??
      starts.reduce<number | null>((first, next) => Math.min(first ?? next, next), null),
    names: names.slice(0, NAMES).map((name) => name.slice(0, 80)),
    people: people.size,
    ...checked(session),
    search: [id, session.name, ...names, ...ids].join(' ').toLowerCase().slice(0, SEARCHED),
  };
}

function checked(session: CobrowseSession): Pick<SessionSummary, 'findings' | 'trouble'> {
  const counts: Record<FindingSeverity, number> = { error: 0, warning: 0, info: 0 };
  const now = newestInstant(session) ?? Number.NaN;
  const { findings } = findSessionIssues({ session, now });
  for (const { severity } of findings) counts[severity] += 1;
  const kinds = new Set(findings.map(triageKind));
  return { findings: counts, trouble: TRIAGE_KINDS.filter((kind) => kinds.has(kind)) };
}
