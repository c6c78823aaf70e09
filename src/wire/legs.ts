/**
 * Reads participants into flat legs. A participant that is flat and sound already is handed on as it
 * is: checked in place, never copied. What the readers guarantee of a leg: it is an object, and each
 * field of `CobrowseMediaParticipant` in it is null or of the right JSON type, where numbers and
 * strings may stand for each other. No more: texts may be blank, enums unknown, instants unreadable.
 */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord } from '../model/values.js';
import type { JsonRecord, Report } from './events.js';
import { KINDS, NESTED, RENAMED, type FieldKind } from './fields.js';
import { typeOf, type ExpectedType } from './problems.js';

const EXPECTED: Readonly<Record<FieldKind, ExpectedType>> = {
  s: 'scalar',
  b: 'boolean',
  o: 'object',
  l: 'array',
  x: 'array',
};

/** Whether no field of a record has to be renamed or left out. */
export function isSound(value: unknown): value is JsonRecord {
  if (!isRecord(value)) return false;
  for (const field in value) {
    const kind = KINDS.get(field);
    if (kind === undefined ? !isPlain(field, value[field]) : !fits(value[field], kind))
      return false;
  }
  return true;
}

/** Whether a participant is a flat and sound leg. */
export function isLeg(value: unknown): value is CobrowseMediaParticipant {
  return isSound(value);
}

/** Whether a participant holds lists of sessions, as in generic conversations and analytics. */
export function isNested(value: unknown): value is JsonRecord {
  if (!isRecord(value) || 'state' in value) return false;
  for (const field of NESTED) if (Array.isArray(value[field])) return true;
  return false;
}

/**
 * One sound record from a participant and, where it is nested, its session and what follows from
 * that. Later records win unless they say null. Fields of the wrong type are left out and reported.
 */
export function combine(
  records: readonly JsonRecord[],
  paths: readonly string[],
  report: Report,
): JsonRecord {
  const result: Record<string, unknown> = {};
  records.forEach((record, index) => {
    for (const [name, value] of Object.entries(record)) {
      if (value === undefined || (NESTED.has(name) && fits(value, 'l'))) continue;
      const renamed = RENAMED.get(name);
      const [field = name, part] = renamed ?? [];
      const kind = renamed ? 's' : KINDS.get(name);
      if (kind !== undefined && !fits(value, kind)) {
        const params = { field: name, expected: EXPECTED[kind], type: typeOf(value) };
        report({ code: 'invalidField', path: `${paths[index] ?? ''}.${name}`, params });
      } else if (part === undefined) result[field] = value ?? result[field] ?? null;
      else if (value !== null) {
        const reference = result[field];
        result[field] = { ...(isRecord(reference) ? reference : {}), [part]: value };
      }
    }
  });
  return result;
}

/** A leg from the records of a participant, see {@link combine}. */
export function makeLeg(...from: Parameters<typeof combine>): CobrowseMediaParticipant {
  const leg: unknown = combine(...from);
  return isLeg(leg) ? leg : {};
}

/** The value with camelCase keys where a .NET program wrote PascalCase, else the value itself. */
export function camelCased(value: unknown): unknown {
  return isRecord(value) && Object.keys(value).some(isPascal) ? recased(value, 9) : value;
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
  return code >= 65 && code <= 90;
}

function isPlain(key: string, value: unknown): boolean {
  return value !== undefined && !isPascal(key);
}

function fits(value: unknown, kind: FieldKind): boolean {
  if (value === null) return kind !== 'x';
  if (kind === 's') return typeof value !== 'object' && value !== undefined;
  if (kind === 'b') return typeof value === 'boolean';
  if (kind === 'l') return Array.isArray(value);
  return kind === 'o' && isRecord(value);
}
