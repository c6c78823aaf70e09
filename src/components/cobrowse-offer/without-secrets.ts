import type { CobrowseWebMessagingSession } from '../../model/index.js';
import { asRecord, readText } from '../../model/values.js';

/** Shown instead of a secret in a server's message. */
const MASK = '•••';

/**
 * Removes the secrets of the offer from a message of the server, so that "no session with code
 * 123456" does not show the code.
 */
export function withoutSecrets(
  message: string | null,
  offer: CobrowseWebMessagingSession | null | undefined,
): string | null {
  if (message === null) return null;
  const { joinCode, websocketUrl } = asRecord(offer);
  let text = message;
  for (const secret of [readText(joinCode), readText(websocketUrl)]) {
    if (secret !== null) text = text.replaceAll(secret, MASK);
  }
  return text;
}
