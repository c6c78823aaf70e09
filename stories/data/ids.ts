/** The 32-bit FNV-1a hash of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}

/**
 * A UUID that is always the same for one seed, so that stories can name people instead of digits.
 */
export function uuid(seed: string): string {
  const digits = [0, 1, 2, 3].map((part) => hash(`${seed}:${part}`).toString(16).padStart(8, '0'));
  const all = digits.join('');
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    `4${all.slice(13, 16)}`,
    `a${all.slice(17, 20)}`,
    all.slice(20),
  ].join('-');
}
