'use client';
import { useState } from 'react';
import { systemClock } from '../../internals/clock.js';
import { useSettings } from '../../internals/settings.js';
import { useClockValue } from '../../internals/ticking.js';

/**
 * What is known about a frame. `silent`: the viewer has not sent any message in time, and may have
 * been refused. `blocked`: the page's own content security policy forbids the frame.
 */
export type ViewerProgress = 'loading' | 'ready' | 'silent' | 'blocked' | 'ended';

/** What is known without the clock. */
type SeenProgress = Exclude<ViewerProgress, 'loading' | 'silent'>;

/** How far the viewer is, and what changes it. */
export interface ViewerLoad {
  readonly progress: ViewerProgress;
  /** Differs each time the viewer is loaded: the key of the frame. */
  readonly key: string;
  /** Records what was seen of the frame. The end of a session is final. */
  readonly record: (seen: SeenProgress) => void;
  /** Loads the viewer again. */
  readonly reload: () => void;
}

/**
 * Follows the viewer at an address. No browser reports that a page refused to be framed, so the clock
 * decides: a viewer that does not send anything in time is `silent`. It can become `ready` later.
 *
 * @param href - address of the viewer; another one is loaded from the beginning, and '' is none
 * @param timeoutMs - how long the viewer may take
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
