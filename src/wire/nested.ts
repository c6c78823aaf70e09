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
    .flatMap((list) =>
      itemsOf(person[list]).map((session, index) => ({
        list,
        session,
        at: `${path}.${list}[${index}]`,
      })),
    );
  if (sessions.length === 0) report({ code: 'participantWithoutLeg', path, params: {} });
  for (const { list, session, at } of sessions) {
    if (!isRecord(session)) {
      report({ code: 'invalidParticipant', path: at, params: { type: typeOf(session) } });
      continue;
    }
    const isAnalytics = list === 'sessions';
    const medium = (isAnalytics ? readText(session['mediaType']) : list.slice(0, -1)) ?? '';
    if (/^cobrowse/i.test(medium)) {
      const derived = isAnalytics ? deriveLeg(session, conversation) : ownFields(session);
      const shared = sessions.length > 1 ? sharedFields(person, session) : person;
      legs.push(combine([shared, { ...session, id: undefined }, derived], [path, at, at], report));
    } else report({ code: 'otherMedium', path: at, params: { medium } });
  }
  return legs;
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
  const kept = Object.entries(person).filter(
    ([field]) => !(connectedTime == null ? /^wrapup|Acw|^connected/ : /^connected/).test(field),
  );
  return Object.fromEntries(kept);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
