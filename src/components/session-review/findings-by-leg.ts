/** Findings by the legs that they are about. */
import type { SessionFinding } from '../../model/findings/index.js';
import { groupByEach } from '../../model/group-by.js';

/** Findings by `legKey`. */
export function findingsByLeg(
  findings: readonly SessionFinding[],
): ReadonlyMap<string, readonly SessionFinding[]> {
  return groupByEach(findings, (finding) => finding.legs);
}
