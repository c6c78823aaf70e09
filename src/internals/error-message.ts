import { readError } from '../model/errors.js';
import { clip } from '../words/clip.js';

/**
 * The words of an error that an action of the app failed with: those of the server, where the error
 * has its answer. Genesys' SDK rejects with the answer itself, or with an object that has it as
 * `body`; other clients have it as `response.data`. Null when nothing says what went wrong.
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

/** A proxy answers with a page of HTML, which nobody can read in a line of text. */
function isMarkup(text: string): boolean {
  return text.trimStart().startsWith('<');
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
