/**
 * Checks records. A flat and valid record is passed on without a copy. After this, a leg is an
 * object in which each field of `CobrowseMediaParticipant` is null or of the right JSON type;
 * strings, numbers and booleans count as the same type. Nothing else is guaranteed: texts may be
 * blank, enums unknown and instants unreadable. The same applies to conversations.
 */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord, isRecord } from '../model/values.js';
import type { JsonRecord } from './events.js';
import type { FieldRules } from './field-rules.js';
import { isSessionList } from './session-lists.js';
import { typeOf, type ExpectedType, type Report } from './problems.js';

/** Assigning this key would change the object's prototype. */
const PROTO = '__proto__';
const CODE_OF_A = 'A'.charCodeAt(0);
const CODE_OF_Z = 'Z'.charCodeAt(0);
/** How deep keys are renamed. Nothing that the kit reads is nested deeper. */
const DEEPEST_NESTING = 9;
/** Objects whose keys are data, so they are not renamed. */
const KEYS_ARE_DATA: ReadonlySet<string> = new Set(['attributes', 'messageParams']);

/**
 * Whether a record can be used as a leg or conversation as it is: no field has to be renamed, left
 * out or read as a list of sessions.
 */
export function isSound(value: unknown, rules: FieldRules): boolean {
  if (!isRecord(value)) return false;
  for (const name in value) {
    const item = value[name];
    const rule = rules.get(name);
    if (rule) {
      if (rule.field !== name || !fits(item, rule.expected)) return false;
    } else if (item === undefined || name === PROTO || isSessionList(name, item)) return false;
  }
  return true;
}

/**
 * Adds the fields of `record` to `target`, under the names of flat records. Null never overwrites a
 * value. Fields of the wrong type are left out and reported. `isWanted` decides which fields are added.
 */
export function soundRecord(
  record: JsonRecord,
  rules: FieldRules,
  path: string,
  report: Report,
  target: Record<string, unknown> = {},
  isWanted: (name: string, value: unknown) => boolean = () => true,
): Record<string, unknown> {
  for (const name in record) {
    const value = record[name];
    const rule = rules.get(name);
    if (value === undefined || name === PROTO || !isWanted(name, value)) continue;
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

/** The identity of a leg. Different legs never share it, whatever their ids contain. */
export function legIdentity(leg: CobrowseMediaParticipant, index: number): string {
  const key = legKey(leg);
  return key === '' ? `#${index}` : `=${key}`;
}

/** A checked record as a leg. No check is left to do: a leg may lack any field. */
export function asLeg(record: object): CobrowseMediaParticipant {
  return record;
}

/** Converts PascalCase keys, which .NET programs write, to camelCase. */
export function camelCased(value: unknown): unknown {
  if (!isRecord(value)) return value;
  for (const key in value) {
    if (isPascal(key)) return recased(value, DEEPEST_NESTING);
  }
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

/** Compares codes, which is faster than comparing strings. */
function isPascal(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= CODE_OF_A && code <= CODE_OF_Z;
}

/** Called for every field that is read. JavaScript engines run a `switch` over the type fastest. */
function fits(value: unknown, expected: ExpectedType): boolean {
  switch (typeof value) {
    case 'object':
      return value === null || expected === (Array.isArray(value) ? 'array' : 'object');
    case 'boolean':
      return expected === 'boolean' || expected === 'scalar';
    case 'undefined':
      return false;
    default:
      return expected === 'scalar';
  }
}
