/** Which session a row belongs to. */
import { legKey, type CobrowseMediaParticipant } from '../../../../model/index.js';
import { readText } from '../../../../model/values.js';
import type { RowContexts } from '../../columns/row-context.js';

/**
 * The key of a row's group: the id of its session or, if there is none, of the co-browse session. A
 * leg that has neither forms its own group.
 */
export function groupKey(leg: CobrowseMediaParticipant, rowContexts: RowContexts): string {
  const id = readText(rowContexts.sessionOf(leg)?.id) ?? readText(leg.cobrowseSessionId);
  return id ?? `leg ${legKey(leg)}`;
}
