/**
 * Checks records in place: one that is flat and sound is handed on as it is, never copied. What the
 * readers guarantee: a leg is an object, and each field of `CobrowseMediaParticipant` in it is null
 * or of the right JSON type, where a string, a number and a boolean may stand for each other. No
 * more: texts may be blank, enums unknown, instants unreadable. The same goes for conversations.
 */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord } from '../model/values.js';
import type { JsonRecord, Report } from './events.js';
import { NESTED, REFERENCE, RENAMED, TYPES } from './fields.js';
import { typeOf, type ExpectedType } from './problems.js';

/** Whether no field of a record has to be renamed or left out. */
export function isSound(value: unknown): value is JsonRecord {
  if (!isRecord(value)) return false;
  for (const field in value) {
    const item = value[field];
    const type = TYPES.get(field);
    if (item === undefined || (type === undefined ? isForeign(field) : !fits(item, type))) {
      return false;
    }
  }
  return true;
}

/** Whether a participant is a flat and sound leg. */
export function isLeg(value: unknown): value is CobrowseMediaParticipant {
  return isSound(value);
}

/** Whether a participant holds lists of sessions. */
export function isNested(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    !('state' in value) &&
    Object.keys(value).some((field) => NESTED.test(field) && Array.isArray(value[field]))
  );
}

/**
 * One sound record of several: later ones win unless they say null. What is of the wrong type is
 * left out and reported.
 */
export function combine(
  records: readonly JsonRecord[],
  paths: readonly string[],
  report: Report,
): JsonRecord {
  const result = new Map<string, unknown>();
  records.forEach((record, index) => {
    for (const [name, value] of Object.entries(record)) {
      const [, reference, part] = REFERENCE.exec(name) ?? [];
      const isList = NESTED.test(name);
      const field = reference ?? RENAMED.get(name) ?? name;
      const before = result.get(field);
      const type = isList ? 'array' : field === name ? TYPES.get(name) : 'scalar';
      if (value === undefined || name === '__proto__') continue;
      if (type && !fits(value, type)) {
        const params = { field: name, expected: type, type: typeOf(value) };
        report({ code: 'invalidField', path: `${paths[index]}.${name}`, params });
      } else if (isList || (part && value === null)) continue;
      else if (part) {
        const key = part === 'Uri' ? 'selfUri' : part.toLowerCase();
        result.set(field, { ...(isRecord(before) ? before : {}), [key]: value });
      } else result.set(field, value ?? before ?? null);
    }
  });
  return Object.fromEntries(result);
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
  const code = key.charCodeAt(0);
  return code > 64 && code < 91;
}

function isForeign(field: string): boolean {
  return RENAMED.has(field) || REFERENCE.test(field) || NESTED.test(field) || field === '__proto__';
}

function fits(value: unknown, type: ExpectedType): boolean {
  const isObject = typeof value === 'object';
  if (type === 'scalar') return !isObject || value === null;
  if (type === 'boolean') return typeof value === 'boolean' || value === null;
  return isObject && (value === null || Array.isArray(value) === (type === 'array'));
}
