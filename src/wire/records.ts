/**
 * Checks records in place: one that is flat and sound is handed on as it is, never copied. What the
 * readers guarantee: a leg is an object, and each field of `CobrowseMediaParticipant` in it is null
 * or of the right JSON type, where a string, a number and a boolean may stand for each other. No
 * more: texts may be blank, enums unknown, instants unreadable. The same goes for conversations.
 */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord } from '../model/values.js';
import type { JsonRecord } from './events.js';
import { RULES } from './fields.js';
import { typeOf, type ExpectedType, type Report } from './problems.js';

/** Assigned to an object, this key would change its prototype. */
const PROTO = '__proto__';

/** Lists of sessions within a participant: those of analytics and of co-browse, then by medium. */
const LISTS = /sessions$|^(call|callback|chat|email|message|screenshare|socialExpression|video)s$/i;

/** Whether a field of a participant is a list of its sessions. */
export function isList(name: string, value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && LISTS.test(name);
}

/**
 * Whether no field of a record has to be renamed, left out or read as a list of sessions: then it is
 * a leg or a conversation.
 */
export function isSound<Sound extends object>(value: unknown): value is Sound {
  if (!isRecord(value)) return false;
  for (const name in value) {
    const item = value[name];
    const rule = RULES.get(name);
    if (item === undefined || name === PROTO) return false;
    if (rule ? rule.field !== name || !fits(item, rule.type) : isList(name, item)) return false;
  }
  return true;
}

/**
 * A sound record: `target` and the fields of `record`, under the names of flat records. Null
 * overwrites nothing. What is of the wrong type is left out and reported; what is not to be taken
 * is left out.
 */
export function adopted(
  record: JsonRecord,
  path: string,
  report: Report,
  target: Record<string, unknown> = {},
  isTaken: (name: string, value: unknown) => boolean = () => true,
): Record<string, unknown> {
  for (const name in record) {
    const value = record[name];
    const { field = name, type, part } = RULES.get(name) ?? {};
    if (value === undefined || name === PROTO || !isTaken(name, value)) continue;
    if (type && !fits(value, type)) {
      report('invalidField', `${path}.${name}`, {
        field: name,
        expected: type,
        type: typeOf(value),
      });
    } else if (value !== null || target[field] === undefined) {
      target[field] =
        part && value !== null ? Object.assign({}, target[field], { [part]: value }) : value;
    }
  }
  return target;
}

/** The key of a leg, or what stands for it in its snapshot. */
export function keyOf(leg: CobrowseMediaParticipant, index: number): string {
  return legKey(leg) || `#${index}`;
}

/** True: what was adopted is sound. */
export function isLeg(record: object): record is CobrowseMediaParticipant {
  return isRecord(record);
}

/** The value with camelCase keys where a .NET program wrote PascalCase, else the value itself. */
export function camelCased(value: unknown): unknown {
  if (isRecord(value)) for (const key in value) if (isPascal(key)) return recased(value, 9);
  return value;
}

function recased(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => recased(item, depth));
  if (!isRecord(value) || depth === 0) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = key.replace(/^./, (letter) => letter.toLowerCase());
      // The keys of these two are data.
      return [name, /^(attributes|messageParams)$/.test(name) ? item : recased(item, depth - 1)];
    }),
  );
}

function isPascal(key: string): boolean {
  return key >= 'A' && key < '[';
}

function fits(value: unknown, type: ExpectedType): boolean {
  if (typeof value !== 'object') return type === 'scalar' || typeof value === type;
  return value === null || type === (Array.isArray(value) ? 'array' : 'object');
}
