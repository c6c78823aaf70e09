/** What is known about a failed request, whichever client made it: fetch, the SDK, or another. */
import { isRecord } from '../model/values.js';

/** A failed request. */
export interface Failure {
  /** Status of the response; null when there was none. */
  readonly status: number | null;
  /** How long the server asks to wait, in milliseconds; null when it does not. */
  readonly retryAfter: number | null;
}

/** Reads an error, a `Response`, or an error of the SDK. */
export function readFailure(error: unknown, now: number): Failure {
  const answers = [error, member(error, 'response'), member(error, 'cause')];
  const status = answers.map(statusOf).find((found) => found !== null) ?? null;
  const wait = answers.map((answer) => readRetryAfter(headerOf(answer, 'retry-after'), now));
  return { status, retryAfter: wait.find((found) => found !== null) ?? null };
}

/** A header of a response, from `Headers` or a plain object; null when there is none. */
export function headerOf(answer: unknown, name: string): string | null {
  const headers = member(answer, 'headers');
  if (!isRecord(headers)) return null;
  const value = isHeaders(headers)
    ? headers.get(name)
    : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Also true for `Headers` from another window, or from a library. */
function isHeaders(headers: object): headers is Pick<Headers, 'get'> {
  return 'get' in headers && typeof headers.get === 'function';
}

function statusOf(answer: unknown): number | null {
  const status = member(answer, 'status') ?? member(answer, 'statusCode');
  return typeof status === 'number' && status > 0 ? status : null;
}

/** Seconds, or a date. */
function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
