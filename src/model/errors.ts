/** Reads what went wrong, with the parameters filled in. */
import { asRecord, isRecord, readNumber, readText } from './values.js';

/** What an {@link ErrorBody} says. */
export interface ErrorFacts {
  /** The sentence, parameters filled in; null when only a code or a status came. */
  readonly message: string | null;
  /** Machine-readable code. */
  readonly code: string | null;
  /** HTTP status. */
  readonly status: number | null;
}

/**
 * Reads an error; null when nothing is said. A placeholder without a parameter stays as it is.
 *
 * @example
 * readError({ messageWithParams: 'no {what}', messageParams: { what: 'session' } })?.message // 'no session'
 */
export function readError(error: unknown): ErrorFacts | null {
  const body = isRecord(error) ? error : { message: error };
  const template = readText(body.messageWithParams);
  const message = template === null ? readText(body.message) : fill(template, body.messageParams);
  const code = readText(body.code);
  const status = readNumber(body.status);
  return (message ?? code ?? status) === null ? null : { message, code, status };
}

function fill(template: string, params: unknown): string {
  const known = asRecord(params);
  return template.replace(/\{([^{}]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(known, name) ? (readText(known[name]) ?? placeholder) : placeholder,
  );
}
