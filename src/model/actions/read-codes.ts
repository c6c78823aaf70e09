import { asRecord, readText } from '../values.js';
import type { WrapupCode } from './types.js';

/**
 * Reads wrap-up codes from a list, or from a page of the API with a list in `entities`. Entries
 * without an id and repeated ids are left out; a code without a name is shown by its id. Null when
 * the value is not a list.
 */
export function readWrapupCodes(value: unknown): readonly WrapupCode[] | null {
  const list = Array.isArray(value) ? value : asRecord(value)['entities'];
  if (!Array.isArray(list)) return null;
  const codes = new Map<string, WrapupCode>();
  for (const item of list as readonly unknown[]) {
    const { id: rawId, name } = asRecord(item);
    const id = readText(rawId);
    if (id !== null && !codes.has(id)) codes.set(id, { id, name: readText(name) ?? id });
  }
  return [...codes.values()];
}
