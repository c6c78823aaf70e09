/** What a message of a channel is about, besides the conversations in it. */
import { isRecord, readText } from '../model/values.js';

/** A message that says something about the channel itself. `null`: about conversations, or nothing. */
export type ChannelNotice = 'closing' | 'evicted' | null;

/** The value of a message; text that is not JSON stays text, and the store reports it. */
export function readMessage(message: unknown): unknown {
  if (typeof message !== 'string') return message;
  try {
    return JSON.parse(message);
  } catch {
    return message;
  }
}

/** Topics come in more than one spelling, so they are compared without regard to case. */
export function noticeOf(message: unknown): ChannelNotice {
  const topic = isRecord(message) ? (readText(message['topicName']) ?? '').toLowerCase() : '';
  if (topic === 'v2.system.socket_closing') return 'closing';
  return /no_longer_subscribed|duplicate_id/.test(topic) ? 'evicted' : null;
}
