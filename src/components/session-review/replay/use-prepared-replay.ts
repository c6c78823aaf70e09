'use client';
import { useEffect, useState } from 'react';
import { reportError, useControlTargetResolver, useSettings } from '../../../internals/settings.js';
import { ReplayBuilder } from '../../../wire/replay.js';
import type { ReplayEvent } from '../../../wire/replay-events.js';
import type { ReviewReplay } from '../use-replay.js';
import { createFrames } from './replay-frames.js';

/** How many events are read without a break, which takes a few milliseconds. */
const EVENTS_PER_SLICE = 200;

/** The progress of preparing a replay. */
export type Preparation =
  | { readonly status: 'reading'; readonly share: number }
  | { readonly status: 'failed' | 'empty' };

const BEGIN: Preparation = { status: 'reading', share: 0 };

/** Loads and reads the events, some at a time, so that the page stays responsive. */
export function usePreparedReplay(replay: ReviewReplay): {
  readonly preparation: Preparation;
  /** Tries again. */
  readonly retry: () => void;
} {
  const { source, eventsId, sessionId, frames, setFrames } = replay;
  const isNeeded = frames === null;
  const settings = useSettings();
  const resolveControlTarget = useControlTargetResolver();
  const [preparation, setPreparation] = useState(BEGIN);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const events: unknown = await (typeof source === 'function' ? source() : source);
      // Values that are not events are left out.
      const id = typeof sessionId === 'string' ? sessionId : null;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the builder checks each event
      const builder = new ReplayBuilder(events as readonly ReplayEvent[], { sessionId: id });
      while (isCurrent && builder.read(EVENTS_PER_SLICE)) {
        const { read: done, all } = builder.progress;
        setPreparation({ status: 'reading', share: done / all });
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!isCurrent) return;
      if (builder.progress.all === 0) setPreparation({ status: 'empty' });
      else setFrames(createFrames(builder.finish(), { resolveControlTarget }));
    };
    read().catch((error: unknown) => {
      reportError(settings, error);
      if (isCurrent) setPreparation({ status: 'failed' });
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- read once for each source
  }, [isNeeded, eventsId, attempt]);
  const retry = (): void => {
    setPreparation(BEGIN);
    setAttempt((before) => before + 1);
  };
  return { preparation, retry };
}
