'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { Replay } from '../../../wire/replay.js';
import type { ReplayFrame } from '../replay-frame.js';
import { nextIndex, previousIndex } from './playback.js';

/** The steps from one event to another, in the order of their buttons. */
export type Step = 'previousControl' | 'previousEvent' | 'nextEvent' | 'nextControl';

interface StepsOptions {
  readonly replay: Replay;
  readonly frame: ReplayFrame;
  readonly slider: RefObject<HTMLElement | null>;
  /** The time and what changed, which is announced after a step. */
  readonly text: string;
  readonly onMoment: (moment: number) => void;
  readonly onAnnounce: (text: string) => void;
}

/** Steps through a replay. */
export interface Steps {
  readonly canTake: (step: Step) => boolean;
  /** Takes a step. Nothing happens if there is no event to go to. */
  readonly take: (step: Step) => void;
}

/** Goes from event to event, and announces each event that was reached this way. */
export function useSteps(options: StepsOptions): Steps {
  const { replay, frame, slider, text, onMoment, onAnnounce } = options;
  const isStepped = useRef(false);
  useEffect(() => {
    // A slider that has the focus announces its value itself.
    const isFocusOnSlider = slider.current?.matches(':focus') ?? false;
    if (isStepped.current && !isFocusOnSlider) onAnnounce(text);
    isStepped.current = false;
    // oxlint-disable-next-line react/exhaustive-deps -- once for each step
  }, [frame]);
  return {
    canTake: (step) => momentAfter(step, replay, frame.index) !== null,
    take: (step) => {
      const moment = momentAfter(step, replay, frame.index);
      if (moment === null) return;
      isStepped.current = true;
      onMoment(moment);
    },
  };
}

/** The moment that a step leads to from an event; null if there is none. */
function momentAfter(step: Step, replay: Replay, index: number): number | null {
  const target = eventAfter(step, replay, index);
  return target === null ? null : (replay.moments[target] ?? null);
}

/** The index of the event that a step leads to; null if there is none. */
function eventAfter(step: Step, { moments, controlChanges }: Replay, index: number): number | null {
  switch (step) {
    case 'previousControl':
      return previousIndex(controlChanges, index);
    case 'previousEvent':
      return index > 0 ? index - 1 : null;
    case 'nextEvent':
      return index + 1 < moments.length ? index + 1 : null;
    case 'nextControl':
      return nextIndex(controlChanges, index);
  }
}
