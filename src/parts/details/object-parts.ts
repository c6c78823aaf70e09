/** The objects within a participant, whose parts the details show one by one. */
import { readError } from '../../model/errors.js';
import { readText } from '../../model/values.js';
import type { FieldMessages } from '../../words/en/fields.js';

/** The label of each part. Parts that are not listed are grouped under "Other fields". */
const PART_LABELS: Readonly<Record<string, Readonly<Record<string, keyof FieldMessages>>>> = {
  errorInfo: { message: 'message', code: 'code', status: 'status' },
  afterCallWork: { state: 'state', startTime: 'startAcwTime', endTime: 'endAcwTime' },
  wrapup: {
    code: 'wrapupCode',
    name: 'name',
    durationSeconds: 'durationSeconds',
    endTime: 'endAcwTime',
    provisional: 'provisional',
    notes: 'notes',
    tags: 'tags',
  },
};

/** The label of a part of an object; null for parts that have none. */
export function labelOfPart(object: string, part: string, labels: FieldMessages): string | null {
  const ofObject = PART_LABELS[object] ?? {};
  const key = Object.hasOwn(ofObject, part) ? ofObject[part] : undefined;
  return key === undefined ? null : labels[key];
}

/** An error with the parameters filled into its message, so that they are not shown separately. */
export function completeError(
  error: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { messageWithParams, messageParams: _params, ...rest } = error;
  if (readText(messageWithParams) === null) return error;
  return { ...rest, message: readError(error)?.message };
}
