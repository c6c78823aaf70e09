/** What a review shows at a moment of a replay. */
import type { ControlGrantOptions } from '../../../model/index.js';
import { newestInstant } from '../../../model/newest-instant.js';
import { changesBetween, type SessionChange } from '../../../model/session-changes.js';
import type { Replay } from '../../../wire/replay.js';
import type { ReplayFrame, ReplayFrames } from '../replay-frame.js';
import { ReplayNotice } from './replay-notice.js';

/** Creates the frames of a replay. The last one is cached. */
export function createFrames(replay: Replay, options: ControlGrantOptions): ReplayFrames {
  let last: ReplayFrame | null = null;
  return {
    replay,
    start: replay.moments[0] ?? 0,
    Notice: ReplayNotice,
    frameAt: (moment) => {
      if (last?.moment !== moment) last = frameAt(replay, moment, options);
      return last;
    },
  };
}

function frameAt(replay: Replay, moment: number, options: ControlGrantOptions): ReplayFrame {
  const index = Math.max(0, replay.indexAt(moment));
  const before = index > 0 ? replay.sessionAt(index - 1) : null;
  const session = replay.sessionAt(index);
  const changes = changesBetween(before, session, options);
  const newest = newestInstant(session);
  return {
    moment,
    index,
    before,
    session,
    events: replay.controlUntil(index),
    // Without times, durations cannot be computed for the moment.
    now: replay.isTimed ? Math.max(Math.floor(moment), newest ?? moment) : undefined,
    changes,
    changedLegs: changedLegs(changes),
  };
}

/** The keys of the legs that changed, and of those whose pages they got or lost control of. */
function changedLegs(changes: readonly SessionChange[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { leg, params } of changes) {
    if (leg !== null) keys.add(leg);
    if ('target' in params && params.target !== null) keys.add(params.target);
  }
  return keys;
}
