'use client';
import { useEffect, useRef } from 'react';
import type { Replay } from '../../../wire/replay.js';
import type { ReplayFrame } from '../replay-frame.js';
import type { Player, Speed } from './use-player.js';

/**
 * The minimum time between two announcements while playing. One for each change would be too many.
 */
const QUIET_MS = 5000;

interface AnnouncedControlOptions {
  readonly replay: Replay;
  readonly frame: ReplayFrame;
  readonly player: Player;
  readonly speed: Speed;
  /** The time and what changed. */
  readonly text: string;
  readonly onAnnounce: (text: string) => void;
}

/** Announces changes of control while playing, at most one in five seconds. */
export function useAnnouncedControl(options: AnnouncedControlOptions): void {
  const { replay, frame, player, speed, text, onAnnounce } = options;
  const { isPlaying } = player;
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!isPlaying || !replay.controlChanges.includes(frame.index)) return;
    if (Math.abs(frame.moment - lastAt.current) < QUIET_MS * speed) return;
    lastAt.current = frame.moment;
    onAnnounce(text);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each event
  }, [frame.index, isPlaying]);
}
