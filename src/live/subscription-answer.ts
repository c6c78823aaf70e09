/** Reads the response of Genesys Cloud to a subscription. */
import { parseInstant } from '../model/time.js';
import { isRecord, readText, readTexts } from '../model/values.js';
import type { RefusedTopic } from './notification-types.js';

/** The relevant parts of the response. */
export interface SubscriptionAnswer {
  readonly refusedTopics: readonly RefusedTopic[];
  /**
   * When the channel expires, in epoch milliseconds of the server; null when the response does not
   * say.
   */
  readonly expires: number | null;
}

/**
 * Reads the response to `PUT` or `POST …/subscriptions?ignoreErrors=true`, or a list of its
 * entities. In any other value, no topic is refused.
 */
export function readSubscriptionAnswer(answer: unknown): SubscriptionAnswer {
  const entities: unknown = isRecord(answer) ? answer['entities'] : answer;
  const expires = isRecord(answer) ? parseInstant(answer['expires']) : null;
  const refused = Array.isArray(entities) ? entities.flatMap(readRefused) : [];
  return { refusedTopics: refused, expires };
}

function readRefused(entity: unknown): readonly RefusedTopic[] {
  if (!isRecord(entity)) return [];
  const topic = readText(entity['id']);
  const missingPermissions = readTexts(entity['missingPermissions']) ?? [];
  const isRefused =
    readText(entity['state'])?.toLowerCase() === 'rejected' ||
    readText(entity['rejectionReason']) !== null ||
    missingPermissions.length > 0;
  return topic !== null && isRefused ? [{ topic, missingPermissions }] : [];
}
