/** The fields of a leg or a conversation, and when each was last reported. Plain data. */
import type { FieldDescription } from '../model/field-kinds.js';
import type { JsonRecord, WireShape } from './events.js';
import { newerReport, readReported, type ReportedValue } from './reported-values.js';

/**
 * What was reported for each field, by name. The first report is stored as it is: most legs need
 * only that and the newest report, and storing a value with a time for each field would take ten
 * times the memory.
 */
export type ReportedFields = FirstReport | ReadonlyMap<string, ReportedValue>;

interface FirstReport {
  readonly values: JsonRecord;
  readonly shape: WireShape;
  readonly time: number;
}

/** A record as a list of fields and their descriptions, for lookups by any name. */
export type FieldTable = ReadonlyMap<string, FieldDescription>;

/** The fields after one more report. A field that the shape can carry but leaves out is cleared. */
export function recordFields(
  before: ReportedFields | undefined,
  report: FirstReport,
  table: FieldTable,
): ReportedFields {
  return before ? mergeFields(before, report, table) : report;
}

/** Merges what was reported at different times. At equal times `after` wins. */
export function mergeFields(
  before: ReportedFields,
  after: ReportedFields,
  table: FieldTable,
): ReportedFields {
  const fields = new Map(reportedValues(before, table));
  for (const [name, report] of reportedValues(after, table)) {
    const known = fields.get(name);
    fields.set(name, known ? newerReport(table.get(name), known, report) : report);
  }
  return fields;
}

/** What was reported for one field; undefined if nothing was. */
export function reportedValue(
  fields: ReportedFields,
  name: string,
  table: FieldTable,
): ReportedValue | undefined {
  if (!isFirstReport(fields)) return fields.get(name);
  const { values, shape, time } = fields;
  if (!Object.hasOwn(values, name) && !canCarry(shape, table.get(name))) return undefined;
  return { value: ownValue(values, name), reportedAt: time };
}

/** What was reported for all fields. */
export function reportedValues(
  fields: ReportedFields,
  table: FieldTable,
): Iterable<readonly [string, ReportedValue]> {
  return isFirstReport(fields) ? valuesOfReport(fields, table) : fields;
}

/** The values that are set. */
export function readFields(fields: ReportedFields): JsonRecord {
  if (isFirstReport(fields)) return fields.values;
  const values: Record<string, unknown> = {};
  for (const [name, reported] of fields) {
    const value = readReported(reported);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function isFirstReport(fields: ReportedFields): fields is FirstReport {
  return !(fields instanceof Map);
}

function valuesOfReport(
  { values, shape, time }: FirstReport,
  table: FieldTable,
): ReadonlyMap<string, ReportedValue> {
  const reported = new Map<string, ReportedValue>();
  for (const [name, field] of table) {
    if (canCarry(shape, field) && !Object.hasOwn(values, name)) {
      reported.set(name, { value: undefined, reportedAt: time });
    }
  }
  for (const name of Object.keys(values)) {
    reported.set(name, { value: values[name], reportedAt: time });
  }
  return reported;
}

/** Whether a field that a report of this shape leaves out is empty. */
export function canCarry(shape: WireShape, field: FieldDescription | undefined): boolean {
  return shape !== 'participant' && field !== undefined && field.shapes.includes(shape);
}

function ownValue(values: JsonRecord, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
