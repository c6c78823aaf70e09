/** Structure-aware damage to payloads, repeatable by seed. */

/** Random numbers by seed. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

type Box = Record<string, unknown> | unknown[];

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null;

/** Values that a field may hold instead of its own; made anew, since a payload is a tree. */
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1.5e300,
  () => 1_463_497_200_000,
  () => '',
  () => '   ',
  () => 'CONNECTED',
  () => 'OutdatedSdkVersion',
  () => '2026-13-45T99:99:99Z',
  () => '1463497200000',
  () => 'javascript:alert(1)',
  () => '\ud83d',
  () => '\u202eevil\u0000',
  () => 'x'.repeat(1_000_000),
  () => [],
  () => [[]],
  () => [null, 'x', 7, {}],
  () => ({}),
  () => ({ id: { id: [] } }),
  () => ({ toString: 1, valueOf: null, constructor: null }),
  (): unknown =>
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
];

const KEYS = [
  'id',
  'state',
  'participants',
  'sessions',
  'cobrowsesessions',
  'entities',
  'conversations',
  'eventBody',
  'topicName',
  'conversationId',
  'communicationId',
  'userId',
  'controlling',
  'segments',
  'mediaType',
  'toString',
  'length',
  '',
];

function boxesIn(value: unknown, found: Box[] = []): Box[] {
  if (!isBox(value)) return found;
  found.push(value);
  for (const item of Object.values(value)) boxesIn(item, found);
  return found;
}

const MUTATIONS: readonly ((box: Box, random: Random) => void)[] = [
  function replace(box, { pick }) {
    set(box, someKey(box, pick), pick(STRANGE)());
  },
  function remove(box, { pick }) {
    if (Array.isArray(box)) box.pop();
    else delete box[someKey(box, pick)];
  },
  function repeat(box, { pick }) {
    const value = get(box, someKey(box, pick));
    if (Array.isArray(box)) box.push(structuredClone(value));
    else box[pick(KEYS)] = structuredClone(value);
  },
  function add(box, { pick }) {
    set(box, pick(KEYS), pick(STRANGE)());
  },
  function rename(box, { pick, below }) {
    if (Array.isArray(box)) return;
    const key = someKey(box, pick);
    const value = box[key];
    delete box[key];
    box[below(2) === 0 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)] = value;
  },
  function wrap(box, { pick, below }) {
    const key = someKey(box, pick);
    let value = get(box, key);
    for (let depth = below(2) === 0 ? 1 : 300; depth > 0; depth--) value = [value];
    set(box, key, value);
  },
];

function someKey(box: Box, pick: Random['pick']): string {
  const keys = Object.keys(box);
  return keys.length > 0 ? pick(keys) : '0';
}

function get(box: Box, key: string): unknown {
  return Array.isArray(box) ? box[Number(key)] : box[key];
}

function set(box: Box, key: string, value: unknown): void {
  if (Array.isArray(box)) box[Number(key) % (box.length + 1) || 0] = value;
  else box[key] = value;
}

/** A copy of a payload with up to five things wrong in it. */
export function mutateValue(payload: unknown, random: Random): unknown {
  const root = [structuredClone(payload)];
  for (let count = 1 + random.below(5); count > 0; count--) {
    random.pick(MUTATIONS)(random.pick(boxesIn(root)), random);
  }
  return root[0];
}

const TEXT_MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text, { below }) => text.slice(0, below(text.length)),
  (text, { below }) => text.slice(below(text.length)),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/[{}]/g, (brace) => `${brace}\n`),
  (text) => Array.from(text, (char) => `${char}\0`).join(''),
  (text) => Buffer.from(text).toString('latin1'),
  (text) => Buffer.from(text, 'latin1').toString('utf8'),
  (text) => Buffer.from(text).toString('base64'),
  (text, { below, pick }) => {
    const at = below(text.length + 1);
    return (
      text.slice(0, at) +
      pick(['"', '\\', '{', '}', '[', ']', ',', '\n', '\0', 'x']) +
      text.slice(at)
    );
  },
  (text, { below }) => {
    const [a, b] = [below(text.length + 1), below(text.length + 1)];
    return text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b));
  },
];

/** A damaged copy of a text; one in a few is left whole. */
export function mutateText(text: string, random: Random): string {
  return random.pick(TEXT_MUTATIONS)(text, random);
}
