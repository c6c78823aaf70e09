import type { CobrowseWebMessagingSession } from '../../model/index.js';
import { asRecord, readText } from '../../model/values.js';

/** Stands for a secret in the words of a server. */
const MASK = '•••';

/**
 * What a server said, without the secrets of the offer: a message such as "no session with code 123456"
 * must not show the code.
 */
export function withoutSecrets(
  message: string | null,
  offer: CobrowseWebMessagingSession | null | undefined,
): string | null {
  const { joinCode, websocketUrl } = asRecord(offer);
  return [readText(joinCode), readText(websocketUrl)].reduce(
    (text, secret) => (secret ? (text?.replaceAll(secret, MASK) ?? null) : text),
    message,
  );
}
