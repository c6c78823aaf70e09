import type { ConnectionReason } from '../../live/index.js';
import type { ConnectionMessages } from '../../words/en/connection.js';

/** Why data may be out of date, in words; null when the phase already says it. */
export function explainReason(
  reason: ConnectionReason | null,
  words: ConnectionMessages,
): string | null {
  switch (reason) {
    case 'silent':
    case 'readFailed':
    case 'unreadable':
    case 'rateLimited':
    case 'evicted':
    case 'subscribeFailed':
    case 'unauthorized':
    case 'forbidden':
      return words[reason];
    case 'connectFailed':
    case 'disconnected':
    case 'closing':
    case 'stopped':
    case null:
      return null;
  }
}
