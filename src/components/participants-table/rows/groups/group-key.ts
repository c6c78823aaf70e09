/** Which session a row belongs to. */
import { legKey, type CobrowseMediaParticipant } from '../../../../model/index.js';
import { readText } from '../../../../model/values.js';
import type { RowContexts } from '../../columns/row-context.js';

/**
 * The key of a row's group: the id of its session. Without one it is the id of the co-browse session,
 * and a leg that names neither is a group of its own.
 */
export function groupKey(leg: CobrowseMediaParticipant, rowContexts: RowContexts): string {
  const id = readText(rowContexts.sessionOf(leg)?.id) ?? readText(leg.cobrowseSessionId);
  return id ?? `leg ${legKey(leg)}`;
}
