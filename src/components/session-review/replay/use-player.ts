'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Replay } from '../../../wire/replay.js';
import { advance, endOf } from './playback.js';

/** How fast a replay can play: seconds of the session per second. */
export const SPEEDS = [1, 4, 16] as const;

/** A speed. */
export type Speed = (typeof SPEEDS)[number];

/**
 * The longest time that is counted between two frames, in milliseconds, because the page may have
 * been busy.
 */
const LONGEST_FRAME = 250;
/**
 * How often the review is updated between events, in milliseconds. Its durations tick every second.
 */
const FOLLOWS_EVERY = 1000;

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
    let at = latest.current.moment;
    let published = at;
    let publishedTime = 0;
    let lastTime: number | null = null;
    let request = 0;
    const stop = (): void => setPlaying(false);
    const follow = (time: number): void => {
      published = at;
      publishedTime = time;
      latest.current.onMoment(at);
    };
    const tick = (time: number): void => {
      const isMovedByUser = latest.current.moment !== published;
      if (isMovedByUser) {
        at = latest.current.moment;
        published = at;
      }
      const elapsed = lastTime === null ? 0 : Math.min(LONGEST_FRAME, time - lastTime);
      if (lastTime === null) publishedTime = time;
      lastTime = time;
      at = advance(replay, at, elapsed * speed, skipsIdle);
      const isAtEnd = at >= endOf(replay);
      const isEvent = replay.indexAt(at) !== replay.indexAt(published);
      if (isEvent || isAtEnd || time - publishedTime >= FOLLOWS_EVERY) follow(time);
      if (!isCalm) setPosition(at);
      if (isAtEnd) {
        stop();
        latest.current.onEnd();
      } else request = view.requestAnimationFrame(tick);
    };
    request = view.requestAnimationFrame(tick);
    view.document.addEventListener('visibilitychange', stop);
    return () => {
      view.cancelAnimationFrame(request);
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
