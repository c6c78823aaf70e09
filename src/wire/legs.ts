/** Reads participants into legs: flat ones, and those that hold lists of sessions. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import { deriveLeg } from './analytics.js';
import type { JsonRecord } from './events.js';
import { typeOf, type Report } from './problems.js';
import { adopted, isLeg, isList } from './records.js';

/** What a participant with several sessions says of those only that were connected. */
const OF_CONNECTED = /^connected|^wrapup|Acw/;

/** Whether a participant holds lists of sessions. */
export function isNested(value: unknown): boolean {
  return (
    isRecord(value) &&
    !isFlat(value) &&
    Object.keys(value).some((name) => isList(name, value[name]))
  );
}

/**
 * The legs of a participant: itself when it is flat, else one for each of its co-browse sessions;
 * those of other media are named.
 */
export function readLegs(
  person: unknown,
  path: string,
  generic: boolean,
  conversation: JsonRecord,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  if (!isRecord(person)) {
    report('invalidParticipant', path, { type: typeOf(person) });
    return [];
  }
  if (!generic || isFlat(person)) return [adopted(person, path, report)].filter(isLeg);
  const sessions = Object.keys(person).flatMap((list) => {
    const items = person[list];
    return isList(list, items) ? items.map((session, index) => ({ list, index, session })) : [];
  });
  if (sessions.length === 0) report('participantWithoutLeg', path, {});
  return sessions.flatMap(({ list, index, session }) => {
    const at = `${path}.${list}[${index}]`;
    if (!isRecord(session)) return readLegs(session, at, generic, conversation, report);
    const isAnalytics = list === 'sessions';
    const medium = isAnalytics ? (readText(session['mediaType']) ?? '') : list.slice(0, -1);
    if (!/^cobrowse/i.test(medium)) {
      report('otherMedium', at, { medium });
      return [];
    }
    const isApart = sessions.length > 1 && session['connectedTime'] == null;
    const leg = adopted(
      person,
      path,
      report,
      {},
      (name, value) => !isList(name, value) && !(isApart && OF_CONNECTED.test(name)),
    );
    adopted(session, at, report, leg, (name, value) => name !== 'id' && !isList(name, value));
    const derived = isAnalytics ? deriveLeg(session, conversation) : ownFields(session);
    return [adopted(derived, at, report, leg)].filter(isLeg);
  });
}

/** Of the two, only flat participants have a state. */
function isFlat({ state }: JsonRecord): boolean {
  return typeof state === 'string';
}

/** Fields of a session in a generic conversation that a flat leg has elsewhere. */
function ownFields({ id, self }: JsonRecord): JsonRecord {
  const { name, addressRaw } = isRecord(self) ? self : {};
  return { communicationId: id, name, address: addressRaw };
}
