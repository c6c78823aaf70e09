/** Reads what went wrong, with the parameters filled in. */
import { isRecord, readNumber, readText } from './values.js';

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
  if (!isRecord(error)) {
    const message = readText(error);
    return message === null ? null : { message, code: null, status: null };
  }
  const template = readText(error.messageWithParams);
  const message = template === null ? readText(error.message) : fill(template, error.messageParams);
  const code = readText(error.code);
  const status = readNumber(error.status);
  return message === null && code === null && status === null ? null : { message, code, status };
}

function fill(template: string, params: unknown): string {
  if (!isRecord(params)) return template;
  return template.replace(/\{([^{}]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? (readText(params[name]) ?? placeholder) : placeholder,
  );
}
