/** Findings by the legs that they are about. */
import type { SessionFinding } from '../../model/findings/index.js';

/** Findings by key of the leg, as `legKey` makes it. */
export function findingsByLeg(
  findings: readonly SessionFinding[],
): ReadonlyMap<string, readonly SessionFinding[]> {
  const lists = new Map<string, SessionFinding[]>();
  for (const finding of findings) {
    for (const key of finding.legs) {
      const list = lists.get(key);
      if (list) list.push(finding);
      else lists.set(key, [finding]);
    }
  }
  return lists;
}
