/** A copy of a session that can be sent to others: its shape and times stay, people and texts go. */
import type { CobrowseConversation } from './types.js';
import { isRecord } from './values.js';
import { redactUrl } from './viewer-url.js';

/** Strings under these keys say nothing about a person: ids, enums, instants, codes. */
const KEPT =
  /^(id|state|purpose|direction|controlling|peer|code|errorCode|status)$|(Id|Time|State|Type|Roles?|Prompt|Reason|Ms|Timeout)$/;
/** Words, a phone number, a mail or SIP address, wherever they stand. */
const PERSONAL = /@|\s|^(tel|sip|mailto):|^\+[\d().-]+$/i;
const MAX_DEPTH = 100;

/**
 * A copy of a session with names, addresses, attributes, notes, messages and every other free text
 * replaced by `[redacted]`, and URLs cut to scheme and host. Ids, states, instants, numbers and
 * flags stay, so that the session reads the same. Values nested deeper than 100 levels are left out.
 *
 * @example redactSession({ participants: [{ name: 'Ann' }] }).participants?.[0]?.name // '[redacted]'
 */
export function redactSession<Session extends CobrowseConversation>(session: Session): Session {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape stays: each value keeps its type
  return redact(session, '', 0) as Session;
}

function redact(value: unknown, key: string, depth: number): unknown {
  if (typeof value === 'string') return redactText(value, key);
  if (typeof value === 'number') {
    return KEPT.test(key) || (value < 1e6 && key !== 'attributes') ? value : 0;
  }
  if (depth === MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => redact(item, key, depth + 1));
  if (!isRecord(value)) return value;
  const freeText = key === 'attributes' || key === 'messageParams';
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      redact(item, freeText ? key : name, depth + 1),
    ]),
  );
}

function redactText(text: string, key: string): string {
  if (text === '' || key === 'provider' || (KEPT.test(key) && !PERSONAL.test(text))) return text;
  return (key === 'viewerUrl' && redactUrl(text)) || '[redacted]';
}
