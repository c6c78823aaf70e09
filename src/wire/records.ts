/**
 * Checks records in place: one that is flat and sound is handed on as it is, never copied. What the
 * readers guarantee: a leg is an object, and each field of `CobrowseMediaParticipant` in it is null
 * or of the right JSON type, where a string, a number and a boolean may stand for each other. No
 * more: texts may be blank, enums unknown, instants unreadable. The same goes for conversations.
 */
import { isRecord } from '../model/values.js';
import type { JsonRecord, Report } from './events.js';
import { isNestedList, RULES } from './fields.js';
import { typeOf, type ExpectedType } from './problems.js';

/** Assigned to an object, this key would change its prototype. */
const PROTO = '__proto__';

/** Whether no field of a record has to be renamed or left out: then it is a leg or a session. */
export function isSound<Sound extends object>(value: unknown): value is Sound {
  if (!isRecord(value)) return false;
  for (const name in value) {
    const item = value[name];
    const rule = RULES.get(name);
    if (item === undefined || name === PROTO) return false;
    if (rule && (rule.field !== name || !fits(item, rule.type))) return false;
  }
  return true;
}

/** Whether a participant holds lists of sessions. */
export function isNested(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    !('state' in value) &&
    Object.keys(value).some((name) => isNestedList(name) && Array.isArray(value[name]))
  );
}

/**
 * One sound record of several: later ones win unless they say null. What is of the wrong type is
 * left out and reported.
 */
export function combine(
  records: readonly (readonly [record: JsonRecord, path: string])[],
  report: Report,
): JsonRecord {
  const result: Record<string, unknown> = {};
  for (const [record, path] of records) {
    for (const name in record) {
      const value = record[name];
      const rule = RULES.get(name);
      const field = rule?.field ?? name;
      if (value === undefined || name === PROTO) continue;
      if (rule && !fits(value, rule.type)) {
        const params = { field: name, expected: rule.type, type: typeOf(value) };
        report({ code: 'invalidField', path: `${path}.${name}`, params });
      } else if (rule?.part) {
        const before = result[field];
        if (value !== null)
          result[field] = { ...(isRecord(before) ? before : {}), [rule.part]: value };
      } else if (field && (value !== null || result[field] === undefined)) result[field] = value;
    }
  }
  return result;
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
