/**
 * Checks records in place: one that is flat and sound is handed on as it is, never copied. What the
 * readers guarantee: a leg is an object, and each field of `CobrowseMediaParticipant` in it is null
 * or of the right JSON type, where a string, a number and a boolean may stand for each other. No
 * more: texts may be blank, enums unknown, instants unreadable. The same goes for conversations.
 */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord, isRecord } from '../model/values.js';
import type { JsonRecord } from './events.js';
import type { FieldRules } from './field-rules.js';
import { isSessionList } from './session-lists.js';
import { typeOf, type ExpectedType, type Report } from './problems.js';

/** Assigned to an object, this key would change its prototype. */
const PROTO = '__proto__';
/** Objects whose keys are data, and stay as they are. */
const KEYS_ARE_DATA: ReadonlySet<string> = new Set(['attributes', 'messageParams']);

/**
 * Whether no field of a record has to be renamed, left out or read as a list of sessions: then it is
 * a leg or a conversation.
 */
export function isSound(value: unknown, rules: FieldRules): boolean {
  if (!isRecord(value)) return false;
  for (const name in value) {
    const item = value[name];
    const rule = rules.get(name);
    if (item === undefined || name === PROTO) return false;
    if (rule ? rule.field !== name || !fits(item, rule.expected) : isSessionList(name, item))
      return false;
  }
  return true;
}

/**
 * A sound record: `target` and the fields of `record`, under the names of flat records. Null
 * overwrites nothing. Fields of the wrong type are left out and reported, fields that are not to be
 * taken are left out.
 */
export function soundRecord(
  record: JsonRecord,
  rules: FieldRules,
  path: string,
  report: Report,
  target: Record<string, unknown> = {},
  isTaken: (name: string, value: unknown) => boolean = () => true,
): Record<string, unknown> {
  for (const name in record) {
    const value = record[name];
    const rule = rules.get(name);
    if (value === undefined || name === PROTO || !isTaken(name, value)) continue;
    if (rule && !fits(value, rule.expected)) {
      const { expected } = rule;
      report('invalidField', `${path}.${name}`, { field: name, expected, type: typeOf(value) });
      continue;
    }
    const field = rule?.field ?? name;
    if (value === null && target[field] !== undefined) continue;
    const isPart = rule?.part !== undefined && value !== null;
    target[field] = isPart ? { ...asRecord(target[field]), [rule.part]: value } : value;
  }
  return target;
}

/** The identity of a leg: different legs never share it, whatever their ids look like. */
export function legIdentity(leg: CobrowseMediaParticipant, index: number): string {
  const key = legKey(leg);
  return key === '' ? `#${index}` : `=${key}`;
}

/** True: a sound record is a leg. */
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
      const name = key.charAt(0).toLowerCase() + key.slice(1);
      return [name, KEYS_ARE_DATA.has(name) ? item : recased(item, depth - 1)];
    }),
  );
}

function isPascal(key: string): boolean {
  return key >= 'A' && key < '[';
}

function fits(value: unknown, expected: ExpectedType): boolean {
  if (typeof value !== 'object') return expected === 'scalar' || typeof value === expected;
  return value === null || expected === (Array.isArray(value) ? 'array' : 'object');
}
