/** Reads participants that hold lists of sessions: of generic conversations and of analytics. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import { deriveLeg } from './analytics.js';
import type { JsonRecord, Report } from './events.js';
import { NESTED } from './fields.js';
import { camelCased, makeLeg } from './legs.js';
import { typeOf } from './problems.js';

/** A leg for each co-browse session of a participant; its sessions of other media are named. */
export function readNested(
  person: JsonRecord,
  path: string,
  conversation: JsonRecord,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  const sessions = [...NESTED].flatMap((list) => {
    const items: unknown = person[list];
    if (!Array.isArray(items)) return [];
    return items.map((item: unknown, index) => {
      const session = camelCased(item);
      const type = list === 'sessions' && isRecord(session) ? session['mediaType'] : list;
      return { session, medium: readText(type) ?? '', path: `${path}.${list}[${index}]` };
    });
  });
  if (sessions.length === 0) report({ code: 'participantWithoutLeg', path, params: {} });
  return sessions.flatMap(({ session, medium, path: at }) => {
    if (!isRecord(session)) {
      report({ code: 'invalidParticipant', path: at, params: { type: typeOf(session) } });
    } else if (!/^cobrowse/i.test(medium)) {
      report({ code: 'otherMedium', path: at, params: { medium: medium.replace(/s$/, '') } });
    } else {
      const derived = session['mediaType'] ? deriveLeg(session, conversation) : ownFields(session);
      const shared = sessions.length > 1 ? sharedFields(person, session) : person;
      return makeLeg([shared, { ...session, id: undefined }, derived], [path, at, at], report);
    }
    return [];
  });
}

/** Fields of a session in a generic conversation that a flat leg has elsewhere. */
function ownFields({ id, self }: JsonRecord): JsonRecord {
  const { name, addressRaw } = isRecord(self) ? self : {};
  return { communicationId: id, name, address: addressRaw };
}

/**
 * What a participant with several sessions says of one of them: not when it was connected, and
 * nothing of wrap-up when this one never was.
 */
function sharedFields(person: JsonRecord, session: JsonRecord): JsonRecord {
  const shared = { ...person, connectedTime: undefined };
  if (session['connectedTime'] != null) return shared;
  return {
    ...shared,
    wrapup: undefined,
    wrapupRequired: undefined,
    startAcwTime: undefined,
    endAcwTime: undefined,
  };
}
