import { readError } from '../model/errors.js';
import { clip } from '../words/clip.js';

/**
 * The message of an error from an action of the app. If the error contains the server's response,
 * it is the message in there: the Genesys SDK rejects with the response itself, or with an object
 * that has it as `body`; other clients have it as `response.data`. Null when there is no message.
 */
export function errorMessage(error: unknown): string | null {
  try {
    for (const source of answersIn(error)) {
      const message = readError(source)?.message ?? null;
      if (message !== null && !isMarkup(message)) return clip(message);
    }
  } catch {
    // an object that throws when it is read
  }
  return null;
}

function answersIn(error: unknown): readonly unknown[] {
  const { body, response } = asObject(error);
  return [body, asObject(response)['data'], error];
}

/**
 * Whether it is an HTML page, for example from a proxy, which nobody can read in a line of text.
 */
function isMarkup(text: string): boolean {
  return text.trimStart().startsWith('<');
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
