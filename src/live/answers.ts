/** Reads the responses of REST calls, whichever client made them. */
import { isRecord } from '../model/values.js';
import { headerOf } from './failure.js';

/** A failed response; `readFailure` reads its status and headers. */
class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly status: number;
  readonly headers: unknown;

  constructor(status: number, headers: unknown) {
    super(`The server answered with status ${status}.`);
    this.status = status;
    this.headers = headers;
  }
}

/** The body of a response, and the server's time if the response has it. */
export interface Answer {
  readonly body: unknown;
  /** Epoch milliseconds; null when the response has no `Date`. */
  readonly date: number | null;
}

/**
 * Reads a `Response`, an extended response of the SDK (`{ status, headers, body }`), or the body
 * itself. Throws an {@link AnswerError} for a `Response` that is not ok.
 */
export async function readAnswer(answer: unknown): Promise<Answer> {
  const time = Date.parse(headerOf(answer, 'date') ?? '');
  const date = Number.isNaN(time) ? null : time;
  if (isResponse(answer)) {
    if (!answer.ok) throw new AnswerError(answer.status, answer.headers);
    return { body: await answer.text(), date };
  }
  const isExtended = isRecord(answer) && isRecord(answer['headers']) && 'body' in answer;
  return { body: isExtended ? answer['body'] : answer, date };
}

/** Also true for a `Response` from another window, or from a library. */
function isResponse(
  answer: unknown,
): answer is Pick<Response, 'ok' | 'status' | 'headers' | 'text'> {
  return (
    isRecord(answer) && typeof answer['ok'] === 'boolean' && typeof answer['text'] === 'function'
  );
}
