/**
 * Makes a copy of a session that is safe to share. It has the same structure and times, but no
 * personal data.
 */
import { CONVERSATION_FIELDS } from './conversation-fields.js';
import { isTimedOutWrapupCode } from './enums.js';
import { isNone } from './read-enum.js';
import type { FieldContent } from './field-kinds.js';
import { ERROR_PARTS, REFERENCE_PARTS } from './part-fields.js';
import { PARTICIPANT_FIELDS } from './participant-fields.js';
import { REDACTED_TEXT } from './redacted-text.js';
import { parseInstant } from './time.js';
import type { CobrowseConversation } from './types.js';
import { isRecord } from './values.js';
import { GENESYS_DOMAINS, redactUrl } from './viewer-url.js';

/**
 * Returns a copy of a session without personal data, for example for a bug report. It copies only
 * values that are known to be harmless, and replaces everything else.
 *
 * It copies:
 *
 * - `null`, empty strings, `true` and `false`, and the number of entries in lists;
 * - instants in the fields that hold one: ISO-8601, or epoch milliseconds between 2000 and 2100;
 * - values of enums that the kit knows, and `none`;
 * - ids that are UUIDs, in the fields that hold one, and the code of a wrap-up that timed out;
 * - lengths of time and other numbers below 100 million, in the fields that hold one;
 * - scheme and host of a viewer URL that leads to `apps` or `cobrowse` of a Genesys region;
 * - names of fields that consist of letters and start with a lower-case one.
 *
 * It replaces other ids by `id-1`, `id-2` and so on (equal ids by equal replacements, so that grants
 * still match their legs), keys of attributes and of message parameters by `key-1`, `key-2`, other
 * texts by `[redacted]`, and other numbers by 0. Values nested deeper than 100 levels are left out.
 * Phases and control grants of the copy are those of the original.
 *
 * @example redactSession({ participants: [{ name: 'Ann' }] }).participants?.[0]?.name // '[redacted]'
 */
export function redactSession<Session extends CobrowseConversation>(session: Session): Session {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value keeps its type
  return new Redaction().redact(session, CONVERSATION, 0) as Session;
}

const MAX_DEPTH = 100;
/** Numbers from this one on may be phone numbers. */
const MAX_NUMBER = 1e8;
/** Epoch milliseconds in this range are plausible instants, not phone numbers. */
const EARLIEST_INSTANT = Date.UTC(2000, 0);
const LATEST_INSTANT = Date.UTC(2100, 0);

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** What names of fields look like in JSON. Any other key is data. */
const FIELD_NAME = /^_*[a-z][A-Za-z]*_*$/;

const UNKNOWN: FieldContent = { kind: 'data' };
const PARTICIPANT: FieldContent = { kind: 'object', parts: PARTICIPANT_FIELDS };
const CONVERSATION: FieldContent = {
  kind: 'object',
  parts: { ...CONVERSATION_FIELDS, participants: { kind: 'list', items: PARTICIPANT } },
};

/** Replaces what may be personal data, and remembers the replacements of ids and keys. */
class Redaction {
  readonly #ids = new Map<string, string>();
  readonly #keys = new Map<string, string>();

  redact(value: unknown, content: FieldContent, depth: number): unknown {
    if (typeof value === 'string') return value.trim() === '' ? value : this.#text(value, content);
    if (typeof value === 'number') return this.#number(value, content);
    const isList = Array.isArray(value);
    if (!isList && !isRecord(value)) return value;
    if (depth === MAX_DEPTH) return null;
    if (isList) {
      const items = content.kind === 'list' ? content.items : content;
      return value.map((item: unknown) => this.redact(item, items, depth + 1));
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.#name(name, content),
        this.redact(item, contentOf(name, content), depth + 1),
      ]),
    );
  }

  #text(text: string, content: FieldContent): string {
    switch (content.kind) {
      case 'instant':
        return redactInstant(text) ?? REDACTED_TEXT;
      case 'enum':
        return content.normalize(text) !== null || isNone(text) ? text : REDACTED_TEXT;
      case 'id':
        return this.#id(text.trim());
      case 'wrapupCode':
        return isTimedOutWrapupCode(text.trim()) ? text : this.#id(text.trim());
      case 'duration':
      case 'number':
        return Math.abs(Number(text)) < MAX_NUMBER ? text : REDACTED_TEXT;
      case 'url':
        return genesysOrigin(text) ?? REDACTED_TEXT;
      case 'list':
        return this.#text(text, content.items);
      default:
        return REDACTED_TEXT;
    }
  }

  #number(value: number, content: FieldContent): number {
    switch (content.kind) {
      case 'instant':
        return isOfOurTime(value) ? value : 0;
      case 'id':
      case 'wrapupCode':
        return Number(this.#id(String(value)));
      case 'duration':
      case 'number':
        return Math.abs(value) < MAX_NUMBER ? value : 0;
      case 'list':
        return this.#number(value, content.items);
      default:
        return 0;
    }
  }

  /**
   * Equal ids get equal replacements. Digits are replaced by digits, since an id can be a number.
   */
  #id(id: string): string {
    if (UUID.test(id)) return id;
    const number = this.#ids.size + 1;
    const isNumber = String(Number(id)) === id;
    const replacement = this.#ids.get(id) ?? (isNumber ? String(number) : `id-${number}`);
    this.#ids.set(id, replacement);
    return replacement;
  }

  #name(name: string, { kind }: FieldContent): string {
    if (kind !== 'entries' && FIELD_NAME.test(name)) return name;
    const replacement = this.#keys.get(name) ?? `key-${this.#keys.size + 1}`;
    this.#keys.set(name, replacement);
    return replacement;
  }
}

/** What a field within an object holds. */
function contentOf(name: string, content: FieldContent): FieldContent {
  switch (content.kind) {
    case 'entries':
      return content;
    case 'reference':
      return knownPart(REFERENCE_PARTS, name);
    case 'object':
      // Errors hold errors.
      return content.parts === ERROR_PARTS && name === 'errors'
        ? content
        : knownPart(content.parts, name);
    default:
      return UNKNOWN;
  }
}

function knownPart(parts: Readonly<Record<string, FieldContent>>, name: string): FieldContent {
  return Object.hasOwn(parts, name) ? (parts[name] ?? UNKNOWN) : UNKNOWN;
}

/**
 * Keeps an instant. A number that may be a phone number becomes the epoch. Null for other values.
 */
function redactInstant(text: string): string | null {
  const instant = parseInstant(text);
  if (instant === null) return null;
  const isIso = text.includes('-', 1);
  return isIso || isOfOurTime(instant) ? text : '1970-01-01T00:00:00Z';
}

function isOfOurTime(instant: number): boolean {
  return instant > EARLIEST_INSTANT && instant < LATEST_INSTANT;
}

/** Scheme and host of a URL that leads to the viewer of a Genesys region; null for all others. */
function genesysOrigin(text: string): string | null {
  const origin = redactUrl(text);
  const isKnown = GENESYS_DOMAINS.some(
    (domain) => origin === `https://apps.${domain}` || origin === `https://cobrowse.${domain}`,
  );
  return isKnown ? origin : null;
}
