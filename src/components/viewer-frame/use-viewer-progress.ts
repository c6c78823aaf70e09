'use client';
import { useState } from 'react';
import { systemClock } from '../../internals/clock.js';
import { useSettings } from '../../internals/settings.js';
import { useClockValue } from '../../internals/ticking.js';

/**
 * What is known about the viewer in a frame. `silent`: it has not sent a message in time, and may
 * have been blocked. `blocked`: the page's own content security policy forbids the frame.
 */
export type ViewerProgress = 'loading' | 'ready' | 'silent' | 'blocked' | 'ended';

/** What is known without the clock. */
type SeenProgress = Exclude<ViewerProgress, 'loading' | 'silent'>;

/** The progress of the viewer, and functions that change it. */
export interface ViewerLoad {
  readonly progress: ViewerProgress;
  /** The key of the frame. It is different each time the viewer is loaded. */
  readonly key: string;
  /** Records what was observed about the frame. The end of a session is final. */
  readonly record: (seen: SeenProgress) => void;
  /** Loads the viewer again. */
  readonly reload: () => void;
}

/**
 * Tracks the progress of the viewer at a URL. Browsers do not report that a page refused to be
 * framed, so a viewer that does not send anything in time is `silent`. It can become `ready` later.
 *
 * @param href - URL of the viewer; '' if there is none. Another URL starts over
 * @param timeoutMs - how long the viewer may take to send its first message
 */
export function useViewerProgress(href: string, timeoutMs: number): ViewerLoad {
  const { clock = systemClock } = useSettings();
  const [attempt, setAttempt] = useState(0);
  const key = `${attempt} ${href}`;

  const [start, setStart] = useState(() => ({ key, at: clock.now() }));
  if (start.key !== key) setStart({ key, at: clock.now() });

  const [seen, setSeen] = useState<{ key: string; progress: SeenProgress } | null>(null);
  const progress = seen?.key === key ? seen.progress : null;
  const isWaiting = progress === null && href !== '';
  const isLate = useClockValue(isWaiting ? (now) => now >= start.at + timeoutMs : null);
  return {
    progress: progress ?? (isLate === true ? 'silent' : 'loading'),
    key,
    record: (next) =>
      setSeen((before) => {
        const isSame = before?.key === key;
        if (isSame && (before.progress === next || before.progress === 'ended')) return before;
        return { key, progress: next };
      }),
    reload: () => setAttempt((count) => count + 1),
  };
}
