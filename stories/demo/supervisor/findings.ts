/** What a review finds in each session, for the rows of the table. */
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  SessionFinding,
} from '../../../src/entries/index.js';
import { findSessionIssues, legKey } from '../../../src/entries/index.js';

type GetFindings = (
  leg: CobrowseMediaParticipant,
  session: CobrowseConversation | undefined,
) => readonly SessionFinding[];

const NONE: readonly SessionFinding[] = [];

/**
 * A session that did not change is checked again after this time, because some findings depend on
 * the time.
 */
const CHECK_AGAIN_MS = 10_000;

/** The findings about a participant. Each session is checked when it changed, and now and then. */
export function createFindings(): GetFindings {
  const cache = new WeakMap<
    object,
    { at: number; byLeg: Map<string, readonly SessionFinding[]> }
  >();
  return (leg, session) => {
    if (!session) return NONE;
    const now = Date.now();
    const known = cache.get(session);
    const isFresh = known !== undefined && now - known.at < CHECK_AGAIN_MS;
    const checked = isFresh ? known : { at: now, byLeg: findingsByLeg(session, now) };
    if (!isFresh) cache.set(session, checked);
    return checked.byLeg.get(legKey(leg)) ?? NONE;
  };
}

function findingsByLeg(
  session: CobrowseConversation,
  now: number,
): Map<string, readonly SessionFinding[]> {
  const { findings } = findSessionIssues({ session, now });
  const byLeg = new Map<string, SessionFinding[]>();
  for (const finding of findings) {
    for (const key of finding.legs) byLeg.set(key, [...(byLeg.get(key) ?? []), finding]);
  }
  return byLeg;
}
