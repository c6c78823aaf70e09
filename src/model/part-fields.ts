/** The fields within the objects that a participant has, in the order in which views show them. */
import { normalizeAfterCallWork } from './enums.js';
import type { PartDescription } from './field-kinds.js';
import type { AfterCallWork, ErrorBody, ErrorDetail, UriReference, Wrapup } from './types.js';

/** The parts of a reference such as `user` or `queue`. */
export const REFERENCE_PARTS = {
  id: { kind: 'id' },
  name: { kind: 'name', personal: true },
  selfUri: { kind: 'text' },
} as const satisfies Record<keyof UriReference, PartDescription>;

/** The parts of a wrap-up. */
export const WRAPUP_PARTS = {
  code: { kind: 'wrapupCode' },
  name: { kind: 'name' },
  durationSeconds: { kind: 'duration', unit: 'seconds' },
  endTime: { kind: 'instant' },
  provisional: { kind: 'flag' },
  notes: { kind: 'text', personal: true },
  tags: { kind: 'list', items: { kind: 'text' } },
} as const satisfies Record<keyof Wrapup, PartDescription>;

/** The parts of after-call work. */
export const AFTER_CALL_WORK_PARTS = {
  state: { kind: 'enum', normalize: normalizeAfterCallWork },
  startTime: { kind: 'instant' },
  endTime: { kind: 'instant' },
} as const satisfies Record<keyof AfterCallWork, PartDescription>;

/** The parts of one detail of an error. */
const ERROR_DETAIL_PARTS = {
  errorCode: { kind: 'text' },
  fieldName: { kind: 'text' },
  entityId: { kind: 'id' },
  entityName: { kind: 'name', personal: true },
} as const satisfies Record<keyof ErrorDetail, PartDescription>;

/** The parts of an error. `errors` holds errors of the same parts. */
export const ERROR_PARTS = {
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
} as const satisfies Record<keyof ErrorBody, PartDescription>;
