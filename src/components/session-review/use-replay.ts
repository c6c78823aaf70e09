'use client';
import { useMemo, useState } from 'react';
import type { ObservedSession } from '../../model/findings/index.js';
import { isRecord } from '../../model/values.js';
import { guarded, useSettings } from '../../internals/settings.js';
import type { ReplayFrame, ReplayFrames } from './replay-frame.js';
import type { ReplayEvent } from '../../wire/replay-events.js';
import type { ReplayEventSource, ReviewProps } from './review-props.js';

/** The replay of a review. Its code and frames are loaded when it is first opened. */
export interface ReviewReplay {
  /** The events to replay. */
  readonly source: ReplayEventSource;
  /** Identifies these events. Frames of others are not shown. */
  readonly eventsId: unknown;
  readonly sessionId: unknown;
  readonly isOpen: boolean;
  /** Epoch milliseconds; null while the session is shown as it ended. */
  readonly moment: number | null;
  readonly frames: ReplayFrames | null;
  /**
   * What is shown at the moment; null if there is no moment, and until the events have been read.
   */
  readonly frame: ReplayFrame | null;
  readonly open: () => void;
  /** Goes back to the session as it ended. */
  readonly close: () => void;
  readonly setFrames: (frames: ReplayFrames) => void;
  readonly setMoment: (moment: number) => void;
}

/** The stored state of the replay of one session. */
interface Remembered {
  readonly sessionId: unknown;
  readonly isOpen: boolean;
  readonly moment: number | null;
  readonly frames: ReplayFrames | null;
  /** Identifies the events that the frames were made of. */
  readonly eventsId: unknown;
}

/** The replay of a session; null when there are no events to replay. */
export function useReplay(
  props: Pick<
    ReviewProps,
    'session' | 'events' | 'replayEvents' | 'moment' | 'defaultMoment' | 'onMomentChange'
  >,
): ReviewReplay | null {
  const { session, defaultMoment, onMomentChange } = props;
  const settings = useSettings();
  const source = sourceOf(props);
  const sessionId = session?.id;
  // The app may pass a new function in each render, so events from a function are identified by the
  // session.
  const eventsId = typeof source === 'function' ? sessionId : source;
  const initial = { sessionId, isOpen: false, moment: null, frames: null, eventsId };
  const [state, setState] = useState<Remembered>({ ...initial, moment: defaultMoment ?? null });
  const current = state.sessionId === sessionId ? state : initial;
  const frames = current.eventsId === eventsId ? current.frames : null;
  const wanted = props.moment === undefined ? current.moment : props.moment;
  const moment = Number.isFinite(wanted) ? wanted : null;
  const frame = useMemo(
    () => (frames && moment !== null ? frames.frameAt(moment) : null),
    [frames, moment],
  );
  if (!source || !session) return null;
  const remember = (change: Partial<Remembered>): void => {
    setState((latest) => {
      const before = latest.sessionId === sessionId ? latest : initial;
      return { ...before, ...change };
    });
    const next = change.moment;
    if (next !== undefined) guarded(settings, () => onMomentChange?.(next));
  };
  return {
    source,
    eventsId,
    sessionId,
    isOpen: current.isOpen || moment !== null,
    moment,
    frames,
    frame,
    open: () => remember(frames ? { isOpen: true, moment: frames.start } : { isOpen: true }),
    close: () => remember({ isOpen: false, moment: null }),
    // If opened without a moment, it starts at the beginning.
    setFrames: (value) => remember({ frames: value, eventsId, moment: moment ?? value.start }),
    setMoment: (value) => remember({ moment: value }),
  };
}

function sourceOf({
  replayEvents,
  events,
}: Pick<ReviewProps, 'replayEvents' | 'events'>): ReplayEventSource | null {
  if (replayEvents) return replayEvents;
  return hasShapes(events) ? events : null;
}

/** Whether there are several events that have a shape, as those from `/wire` do. */
function hasShapes(
  events: readonly ObservedSession[] | undefined,
): events is readonly ReplayEvent[] {
  return Array.isArray(events) && isRecord(events[1]) && 'shape' in events[1];
}
