/** Reads what a message says about the channel itself. */
import { isRecord, readText } from '../model/values.js';

/** What a message says about the channel itself; null for all other messages. */
export type ChannelNotice = 'closing' | 'evicted' | null;

/** The value of a message. Text that is not JSON stays text; the store reports it as a problem. */
export function readMessage(message: unknown): unknown {
  if (typeof message !== 'string') return message;
  try {
    return JSON.parse(message);
  } catch {
    return message;
  }
}

/** Topics have more than one spelling, so case is ignored. */
export function noticeOf(message: unknown): ChannelNotice {
  const topic = isRecord(message) ? (readText(message['topicName']) ?? '').toLowerCase() : '';
  if (topic === 'v2.system.socket_closing') return 'closing';
  return /no_longer_subscribed|duplicate_id/.test(topic) ? 'evicted' : null;
}
