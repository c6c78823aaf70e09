/** Reads messages that the viewer's frame posts to the page. */
import { isRecord, readText } from './values.js';

/** A message of the viewer that the kit understands. */
export type ViewerMessage =
  | { readonly kind: 'ended' }
  | {
      readonly kind: 'joinCode';
      /** A secret, which is passed only to the app. */
      readonly joinCode: string;
      /** Null when it was not sent. */
      readonly sessionId: string | null;
    };

/** Longer than any code or id. */
const LONGEST = 1000;

/**
 * Reads the data of a message; null for everything else. Never throws, even if reading the data
 * does. Check the origin and source of the message first: the data does not say who sent it.
 */
export function readViewerMessage(data: unknown): ViewerMessage | null {
  try {
    if (!isRecord(data)) return null;
    if (data['action'] === 'closeScreenShare') return { kind: 'ended' };
    const joinCode = readShortText(data['joinCode']);
    if (joinCode === null) return null;
    return { kind: 'joinCode', joinCode, sessionId: readShortText(data['sessionId']) };
  } catch {
    return null; // a getter or a proxy threw
  }
}

function readShortText(value: unknown): string | null {
  if (typeof value !== 'string' && !Number.isFinite(value)) return null;
  const text = readText(value);
  return text !== null && text.length <= LONGEST ? text : null;
}
