/** Reads an error body and fills in the parameters of its message. */
import { asRecord, isRecord, readNumber, readText } from './values.js';

/** The content of an {@link ErrorBody}. */
export interface ErrorFacts {
  /** The message with its parameters filled in; null when only a code or a status was reported. */
  readonly message: string | null;
  /** Machine-readable code. */
  readonly code: string | null;
  /** HTTP status. */
  readonly status: number | null;
}

/** Nested errors deeper than this are not read. */
const MAX_DEPTH = 5;

/**
 * Reads an error; null when it has no message, code or status. A placeholder without a parameter
 * stays as it is. If the error itself is empty, the first nested error or detail with content is
 * used.
 *
 * @example
 * readError({ messageWithParams: 'no {what}', messageParams: { what: 'session' } })?.message // 'no session'
 */
export function readError(error: unknown): ErrorFacts | null {
  return readErrorAt(error, 0);
}

function readErrorAt(error: unknown, depth: number): ErrorFacts | null {
  const body = isRecord(error) ? error : { message: error };
  const template = readText(body['messageWithParams']);
  const message =
    template === null ? readText(body['message']) : fill(template, body['messageParams']);
  const code = readText(body['code']);
  const status = readNumber(body['status']);
  if (message !== null || code !== null || status !== null) return { message, code, status };
  if (depth === MAX_DEPTH) return null;
  for (const nested of asArray(body['errors'])) {
    const facts = readErrorAt(nested, depth + 1);
    if (facts) return facts;
  }
  for (const detail of asArray(body['details'])) {
    const detailCode = readText(asRecord(detail)['errorCode']);
    if (detailCode !== null) return { message: null, code: detailCode, status: null };
  }
  return null;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fill(template: string, params: unknown): string {
  const known = asRecord(params);
  return template.replace(/\{([^{}]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(known, name) ? (readText(known[name]) ?? placeholder) : placeholder,
  );
}
