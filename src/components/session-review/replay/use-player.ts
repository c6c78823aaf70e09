'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Replay } from '../../../wire/replay.js';
import { PlaybackLoop } from './playback-loop.js';
import { endOf } from './playback.js';

/** How fast a replay can play: seconds of the session per second. */
export const SPEEDS = [1, 4, 16] as const;

/** A speed. */
export type Speed = (typeof SPEEDS)[number];

/** What a player needs. */
export interface PlayerOptions {
  readonly replay: Replay;
  readonly moment: number;
  readonly speed: Speed;
  readonly skipsIdle: boolean;
  /** An element in the window whose animation frames are used. */
  readonly element: RefObject<Element | null>;
  /** Called with each moment that the review should show. */
  readonly onMoment: (moment: number) => void;
  /** Called when playing reaches the end. */
  readonly onEnd: () => void;
}

/** Plays a replay. */
export interface Player {
  readonly isPlaying: boolean;
  /**
   * The current position. While playing, it is more precise than the moment that the review shows.
   */
  readonly position: number;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Plays a replay in animation frames. Playing stops when the page is hidden, because a hidden page
 * gets no frames. With reduced motion, the position only moves with the review, not in every frame.
 */
export function usePlayer(options: PlayerOptions): Player {
  const { replay, moment, speed, skipsIdle, element } = options;
  const [isPlaying, setPlaying] = useState(false);
  const [position, setPosition] = useState<number | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    if (!isPlaying || !view) return undefined;
    const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stop = (): void => setPlaying(false);
    const loop = new PlaybackLoop({
      view,
      replay,
      speed,
      skipsIdle,
      readMoment: () => latest.current.moment,
      onMoment: (next) => latest.current.onMoment(next),
      onPosition: (next) => {
        if (!isCalm) setPosition(next);
      },
      onEnd: () => {
        stop();
        latest.current.onEnd();
      },
    });
    loop.start();
    view.document.addEventListener('visibilitychange', stop);
    return () => {
      loop.stop();
      view.document.removeEventListener('visibilitychange', stop);
      setPosition(null);
    };
  }, [isPlaying, replay, speed, skipsIdle, element]);
  return {
    isPlaying,
    position: isPlaying ? (position ?? moment) : moment,
    play: () => {
      if (moment >= endOf(replay)) options.onMoment(replay.moments[0] ?? moment);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}
