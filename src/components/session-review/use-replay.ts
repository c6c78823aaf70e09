'use client';
import { useMemo, useState } from 'react';
import type { ObservedSession } from '../../model/findings/index.js';
import { asRecord } from '../../model/values.js';
import { guarded, useSettings } from '../../internals/settings.js';
import type { ReplayFrame, ReplayFrames } from './replay-frame.js';
import type { ReplayEventSource, ReviewProps } from './review-props.js';

/** The replay of a review. Its code, and the frames, come when it is first opened. */
export interface ReviewReplay {
  /** The events to replay. */
  readonly source: ReplayEventSource;
  readonly sessionId: unknown;
  readonly isOpen: boolean;
  /** Epoch milliseconds; null while the session is shown as it ended. */
  readonly moment: number | null;
  readonly frames: ReplayFrames | null;
  /** What is shown at the moment; null without a moment, and until the events have been read. */
  readonly frame: ReplayFrame | null;
  readonly open: () => void;
  /** Back to the session as it ended. */
  readonly close: () => void;
  readonly setFrames: (frames: ReplayFrames) => void;
  readonly setMoment: (moment: number) => void;
}

/** A value that belongs to one session. */
interface Owned<T> {
  readonly owner: unknown;
  readonly value: T;
}

/** The replay of a session; null when there are no events to replay. */
export function useReplay(
  props: Pick<
    ReviewProps,
    'session' | 'events' | 'replayEvents' | 'moment' | 'defaultMoment' | 'onMomentChange'
  >,
): ReviewReplay | null {
  const { session, events, onMomentChange } = props;
  const settings = useSettings();
  const source = props.replayEvents ?? replayable(events);
  const sessionId = session?.id;
  // A function can be another one in each render, so its events are those of the session.
  const owner = typeof source === 'function' ? sessionId : source;
  const [wished, setWished] = useState<Owned<boolean> | null>(null);
  const [own, setOwn] = useState<Owned<number | null>>({
    owner: sessionId,
    value: props.defaultMoment ?? null,
  });
  const [prepared, setPrepared] = useState<Owned<ReplayFrames> | null>(null);
  const given = props.moment === undefined ? valueOf(own, sessionId) : props.moment;
  const moment = typeof given === 'number' && Number.isFinite(given) ? given : null;
  const frames = valueOf(prepared, owner);
  const isOpen = moment !== null || (valueOf(wished, sessionId) ?? false);
  const frame = useMemo(
    () => (frames && moment !== null ? frames.frameAt(moment) : null),
    [frames, moment],
  );
  if (!source || !session) return null;
  const change = (next: number | null): void => {
    setOwn({ owner: sessionId, value: next });
    guarded(settings, () => onMomentChange?.(next));
  };
  return {
    source,
    sessionId,
    isOpen,
    moment,
    frames,
    frame,
    open: () => setWished({ owner: sessionId, value: true }),
    close: () => {
      setWished(null);
      change(null);
    },
    setFrames: (value) => setPrepared({ owner, value }),
    setMoment: change,
  };
}

function valueOf<T>(owned: Owned<T> | null, owner: unknown): T | null {
  return owned?.owner === owner ? (owned?.value ?? null) : null;
}

/** The events, if there are at least two that say in which shape they came. */
function replayable(events: readonly ObservedSession[] | undefined): ReplayEventSource | null {
  if (!Array.isArray(events)) return null;
  const shaped = events.slice(0, 2).filter((event) => typeof asRecord(event)['shape'] === 'string');
  return shaped.length === 2 ? (events as ReplayEventSource) : null;
}
