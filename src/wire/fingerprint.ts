/** A short hash, to compare contents without storing them. */

/** The fingerprint of a JSON value; `unknown` for one that is nested too deeply. */
export function fingerprintOf(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch {
    return 'unknown';
  }
  // FNV-1a, twice with different offsets, which makes 64 bits.
  let one = 0x811c9dc5;
  let other = 0x050c5d1f;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return `${text.length} ${one >>> 0} ${other >>> 0}`;
}
