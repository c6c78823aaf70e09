/** Which fields the details show, in which order, and how each is read. Pure. */
import { parseInstant, redactUrl, type CobrowseMediaParticipant } from '../model/index.js';
import { readError } from '../model/errors.js';
import { describeValue, isRecord, readNumber, readText } from '../model/values.js';
import type { DetailsMessages } from '../words/en/details.js';
import type { ReferenceKind } from './references.js';

/** A value to show. */
export type FieldValue =
  | { readonly kind: 'text' | 'id'; readonly text: string }
  | { readonly kind: 'instant' | 'length'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'reference';
      readonly reference: ReferenceKind;
      readonly id: string | null;
      readonly name: string | null;
    }
  /** Masked until asked for. */
  | { readonly kind: 'entries'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly kind: 'rows'; readonly rows: readonly FieldRow[] };

/** A row of the details: the key of its label, and its value. */
export interface FieldRow {
  readonly label: keyof DetailsMessages;
  readonly value: FieldValue;
}

type Reader = (raw: unknown) => FieldValue | null;

const REFERENCES: ReadonlySet<string> = new Set<ReferenceKind>([
  'user',
  'team',
  'queue',
  'script',
  'externalContact',
  'externalOrganization',
]);

const SPECIAL: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['viewerUrl', (raw) => textOf('text', redactUrl(raw).replace(/^\w+:\/\//, ''))],
  ['address', (raw) => maskedOf(raw)],
  ['attributes', entriesOf],
  ['errorInfo', errorOf],
  ['wrapup', wrapupOf],
  ['afterCallWork', afterCallWorkOf],
]);

/**
 * The rows of a participant's details: every field that is set, in the order of `known`, and at the
 * end those that the kit does not know. A value of another type than expected is shown as text; an
 * empty one has no row.
 */
export function detailRows(
  participant: CobrowseMediaParticipant,
  known: readonly string[],
): readonly FieldRow[] {
  const raw = new Map<string, unknown>(Object.entries(participant));
  const rows = known.map((field) => {
    const given = raw.get(field);
    raw.delete(field);
    return [field as keyof DetailsMessages, readField(field, given)] as const; // its own keys
  });
  return rowsOf([...rows, ['other', entriesOf(Object.fromEntries(raw))]])?.rows ?? [];
}

/** How a field is read follows from its name and value; the wire names its fields consistently. */
function readField(field: string, raw: unknown): FieldValue | null {
  const special = SPECIAL.get(field)?.(raw);
  if (special) return special;
  if (isRecord(raw)) return REFERENCES.has(field) ? referenceOf(field, raw) : maskedOf(raw);
  if (Array.isArray(raw)) return listOf(raw);
  if (typeof raw === 'boolean') return { kind: 'flag', value: raw };
  if (field === 'viewerUrl') return maskedOf(raw);
  if (field.endsWith('Time')) return instantOf(raw) ?? textOf('text', raw);
  if (field.endsWith('Ms')) return lengthOf(raw, 1) ?? textOf('text', raw);
  return textOf(/^(id|peer)$|Id$/.test(field) ? 'id' : 'text', raw);
}

function instantOf(raw: unknown): FieldValue | null {
  const value = parseInstant(raw);
  return value === null ? null : { kind: 'instant', value };
}

function lengthOf(raw: unknown, unit: number): FieldValue | null {
  const value = readNumber(raw);
  return value === null || value < 0 ? null : { kind: 'length', value: value * unit };
}

function listOf(raw: readonly unknown[]): FieldValue {
  return { kind: 'list', items: raw.map(describeValue).filter((item) => item !== null) };
}

function entriesOf(raw: unknown): FieldValue | null {
  if (!isRecord(raw)) return maskedOf(raw);
  const entries = Object.entries(raw).flatMap(([key, value]) => {
    const text = describeValue(value);
    return text === null ? [] : [[key, text] as const];
  });
  return entries.length > 0 ? { kind: 'entries', entries } : null;
}

function referenceOf(kind: string, raw: Readonly<Record<string, unknown>>): FieldValue | null {
  const [id, name] = [readText(raw.id), readText(raw.name)];
  if (id === null && name === null) return maskedOf(raw);
  return { kind: 'reference', reference: kind as ReferenceKind, id, name }; // of REFERENCES
}

function errorOf(raw: unknown): FieldValue | null {
  const error = readError(raw);
  return (
    error &&
    rowsOf([
      ['errorInfo', textOf('text', error.message)],
      ['code', textOf('id', error.code)],
      ['httpStatus', textOf('text', error.status)],
    ])
  );
}

function wrapupOf(raw: unknown): FieldValue | null {
  if (!isRecord(raw)) return null;
  const [id, name] = [readText(raw.code), readText(raw.name)];
  return rowsOf([
    ['code', (id ?? name) ? { kind: 'reference', reference: 'wrapupCode', id, name } : null],
    ['notes', maskedOf(raw.notes)],
    ['tags', readField('tags', raw.tags)],
    ['timeSpent', lengthOf(raw.durationSeconds, 1000)],
    ['completed', instantOf(raw.endTime)],
    ['provisional', readField('provisional', raw.provisional)],
  ]);
}

function afterCallWorkOf(raw: unknown): FieldValue | null {
  if (!isRecord(raw)) return null;
  return rowsOf([
    ['state', textOf('text', raw.state)],
    ['began', instantOf(raw.startTime)],
    ['completed', instantOf(raw.endTime)],
  ]);
}

function rowsOf(
  rows: readonly (readonly [keyof DetailsMessages, FieldValue | null])[],
): Extract<FieldValue, { kind: 'rows' }> | null {
  const set = rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return set.length > 0 ? { kind: 'rows', rows: set } : null;
}

function textOf(kind: 'text' | 'id', raw: unknown): FieldValue | null {
  const described = describeValue(raw);
  return described === null ? null : { kind, text: described };
}

/** Values that may be personal: a single entry without a key. */
function maskedOf(raw: unknown): FieldValue | null {
  const text = describeValue(raw);
  return text === null ? null : { kind: 'entries', entries: [['', text]] };
}
