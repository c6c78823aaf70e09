/** Reads participants that hold lists of sessions: of generic conversations and of analytics. */
import { isRecord, readText } from '../model/values.js';
import { deriveLeg } from './analytics.js';
import type { JsonRecord, Report } from './events.js';
import { isNestedList } from './fields.js';
import { combine } from './records.js';
import { typeOf } from './problems.js';

/** A leg for each co-browse session of a participant; its sessions of other media are named. */
export function readNested(
  person: JsonRecord,
  path: string,
  conversation: JsonRecord,
  report: Report,
): readonly JsonRecord[] {
  const legs: JsonRecord[] = [];
  const sessions = Object.keys(person)
    .filter(isNestedList)
    .flatMap((list) => entriesOf(person[list], list));
  if (sessions.length === 0) report({ code: 'participantWithoutLeg', path, params: {} });
  for (const [list, index, session] of sessions) {
    const at = `${path}.${list}[${index}]`;
    if (!isRecord(session)) {
      report({ code: 'invalidParticipant', path: at, params: { type: typeOf(session) } });
      continue;
    }
    const isAnalytics = list === 'sessions';
    const medium = (isAnalytics ? readText(session['mediaType']) : list.slice(0, -1)) ?? '';
    if (/^cobrowse/i.test(medium)) {
      const derived = isAnalytics ? deriveLeg(session, conversation) : ownFields(session);
      const shared = sessions.length > 1 ? sharedFields(person, session) : person;
      const own = { ...session, id: undefined };
      legs.push(
        combine(
          [
            [shared, path],
            [own, at],
            [derived, at],
          ],
          report,
        ),
      );
    } else report({ code: 'otherMedium', path: at, params: { medium } });
  }
  return legs;
}

function entriesOf(value: unknown, list: string): readonly (readonly [string, number, unknown])[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => [list, index, item]) : [];
}

/** Fields of a session in a generic conversation that a flat leg has elsewhere. */
function ownFields({ id, self, state = null }: JsonRecord): JsonRecord {
  const { name, addressRaw } = isRecord(self) ? self : {};
  return { communicationId: id, name, address: addressRaw, state };
}

/**
 * What a participant with several sessions says of one of them: not when it was connected, and
 * nothing of wrap-up when this one never was.
 */
function sharedFields(person: JsonRecord, { connectedTime }: JsonRecord): JsonRecord {
  const others = connectedTime == null ? /^connected|^wrapup|Acw/ : /^connected/;
  return Object.fromEntries(Object.entries(person).filter(([field]) => !others.test(field)));
}
