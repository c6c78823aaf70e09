/** The fields of the objects within a participant, in the order in which they are shown. */
import { ENUM_FIELDS } from './enum-fields.js';
import type { PartDescription } from './field-kinds.js';
import type { AfterCallWork, ErrorBody, ErrorDetail, UriReference, Wrapup } from './part-types.js';

/** The parts of a reference such as `user` or `queue`. */
export const REFERENCE_PARTS: Readonly<Record<keyof UriReference, PartDescription>> = {
  id: { kind: 'id' },
  name: { kind: 'name', personal: true },
  selfUri: { kind: 'text' },
};

/** The parts of a wrap-up. */
export const WRAPUP_PARTS: Readonly<Record<keyof Wrapup, PartDescription>> = {
  code: { kind: 'wrapupCode' },
  name: { kind: 'name' },
  durationSeconds: { kind: 'duration', unit: 'seconds' },
  endTime: { kind: 'instant' },
  provisional: { kind: 'flag' },
  notes: { kind: 'text', personal: true },
  tags: { kind: 'list', items: { kind: 'text' } },
};

/** The parts of after-call work. */
export const AFTER_CALL_WORK_PARTS: Readonly<Record<keyof AfterCallWork, PartDescription>> = {
  state: ENUM_FIELDS.afterCallWork,
  startTime: { kind: 'instant' },
  endTime: { kind: 'instant' },
};

/** The parts of one detail of an error. */
const ERROR_DETAIL_PARTS: Readonly<Record<keyof ErrorDetail, PartDescription>> = {
  errorCode: { kind: 'text' },
  fieldName: { kind: 'text' },
  entityId: { kind: 'id' },
  entityName: { kind: 'name', personal: true },
};

/** The parts of an error. `errors` holds errors of the same parts. */
export const ERROR_PARTS: Readonly<Record<keyof ErrorBody, PartDescription>> = {
  message: { kind: 'text' },
  code: { kind: 'text' },
  status: { kind: 'number' },
  entityId: { kind: 'id' },
  entityName: { kind: 'name', personal: true },
  messageWithParams: { kind: 'text' },
  messageParams: { kind: 'entries', personal: true },
  contextId: { kind: 'id' },
  details: { kind: 'list', items: { kind: 'object', parts: ERROR_DETAIL_PARTS } },
  errors: { kind: 'list', items: { kind: 'data' } },
  limit: { kind: 'data' },
};
