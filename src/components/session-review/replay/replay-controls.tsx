'use client';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Replay } from '../../../wire/replay.js';
import { icon } from '../../../internals/ui/icon.js';
import { useRegion } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import { replay as english } from '../../../words/en/replay.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';
import type { ReplayFrame } from '../replay-frame.js';
import { neighborOf } from './playback.js';
import { ReplaySlider } from './replay-slider.js';
import { SPEEDS, usePlayer, type Player, type Speed } from './use-player.js';

/** Buttons, slider and speeds of a replay. */
export function ReplayControls(props: {
  readonly replay: Replay;
  readonly frame: ReplayFrame;
  readonly time: string;
  /** The time and what changed, for screen readers. */
  readonly valueText: string;
  readonly onMoment: (moment: number) => void;
  readonly onAnnounce: (text: string) => void;
}): ReactElement {
  const { replay, frame, time, valueText, onMoment, onAnnounce } = props;
  const words = useWords('replay', english);
  const { locale } = useRegion();
  const [speed, setSpeed] = useState<Speed>(1);
  const [skipsIdle, setSkipsIdle] = useState(true);
  const controls = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const player = usePlayer({
    replay,
    moment: frame.moment,
    speed,
    skipsIdle,
    element: controls,
    onMoment,
    onEnd: () => onAnnounce(words.ended),
  });
  const isFocusOnSlider = (): boolean => slider.current?.matches(':focus') ?? false;
  useAnnouncedControl({ replay, frame, player, speed, text: valueText, onAnnounce });
  const isStepped = useRef(false);
  useEffect(() => {
    // A slider that has the focus announces its value itself.
    if (isStepped.current && !isFocusOnSlider()) onAnnounce(valueText);
    isStepped.current = false;
    // oxlint-disable-next-line react/exhaustive-deps -- once for each step
  }, [frame]);
  const goTo = (index: number | null): void => {
    const moment = index === null ? undefined : replay.moments[index];
    if (moment === undefined) return;
    isStepped.current = true;
    onMoment(moment);
  };
  const neighbors = {
    previousControl: neighborOf(replay.controlChanges, frame.index, -1),
    previousEvent: frame.index > 0 ? frame.index - 1 : null,
    nextEvent: frame.index + 1 < replay.moments.length ? frame.index + 1 : null,
    nextControl: neighborOf(replay.controlChanges, frame.index, 1),
  };
  const toggle = player.isPlaying ? player.pause : player.play;
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actionOf(event, {
      toggle,
      previous: () => goTo(neighbors.previousEvent),
      next: () => goTo(neighbors.nextEvent),
    });
    if (!act) return;
    event.preventDefault();
    act();
  };
  const stepButton = (step: keyof typeof neighbors): ReactElement => (
    <button
      type="button"
      className="cb-replay-button"
      aria-label={words[step]}
      title={words[step]}
      aria-disabled={neighbors[step] === null}
      onClick={() => goTo(neighbors[step])}
    >
      {icon(STEP_ICONS[step], true)}
    </button>
  );
  const playLabel = player.isPlaying ? words.pause : words.play;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside
    <div
      ref={controls}
      className="cb-replay-controls"
      role="group"
      aria-label={words.title}
      onKeyDown={onKeyDown}
    >
      <div className="cb-replay-buttons">
        {stepButton('previousControl')}
        {stepButton('previousEvent')}
        <button
          type="button"
          className="cb-replay-button"
          data-main=""
          aria-label={playLabel}
          title={playLabel}
          onClick={toggle}
        >
          {icon(player.isPlaying ? PAUSE : PLAY, true)}
        </button>
        {stepButton('nextEvent')}
        {stepButton('nextControl')}
      </div>
      <ReplaySlider
        replay={replay}
        position={player.position}
        foldsIdle={skipsIdle}
        label={words.moment}
        valueText={player.isPlaying ? words.playing : valueText}
        inputRef={slider}
        onMoment={onMoment}
        onStep={(direction) =>
          goTo(direction === 1 ? neighbors.nextEvent : neighbors.previousEvent)
        }
      />
      <bdi className="cb-replay-time">{time}</bdi>
      <div className="cb-replay-buttons" role="group" aria-label={words.speed}>
        {SPEEDS.map((factor) => (
          <button
            key={factor}
            type="button"
            className="cb-button"
            aria-pressed={factor === speed}
            onClick={() => setSpeed(factor)}
          >
            <bdi>{fillTemplate(words.times, { factor: countText(factor, locale) })}</bdi>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="cb-button"
        aria-pressed={skipsIdle}
        onClick={() => setSkipsIdle(!skipsIdle)}
      >
        {words.skipIdle}
      </button>
    </div>
  );
}

const PLAY = 'M5 3l8 5-8 5Z';
const PAUSE = 'M5 3v10M11 3v10';
const STEP_ICONS = {
  previousControl: 'M3 3v10M13 3 6 8l7 5Z',
  previousEvent: 'M10 3 5 8l5 5',
  nextEvent: 'M6 3l5 5-5 5',
  nextControl: 'M13 3v10M3 3l7 5-7 5Z',
} as const;

/** What a key does within the controls; null for keys that the focused element handles itself. */
function actionOf(
  { key, target, altKey, ctrlKey, metaKey }: KeyboardEvent,
  actions: Readonly<Record<'toggle' | 'previous' | 'next', () => void>>,
): (() => void) | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case ',':
      return actions.previous;
    case '.':
      return actions.next;
    case ' ':
      // A button is pressed by the space bar.
      return target instanceof Element && target.closest('button') ? null : actions.toggle;
    default:
      return null;
  }
}

/**
 * The minimum time between two announcements while playing. One for each change would be too many.
 */
const QUIET_MS = 5000;

/** Announces changes of control while playing, at most one in five seconds. */
function useAnnouncedControl(options: {
  readonly replay: Replay;
  readonly frame: ReplayFrame;
  readonly player: Player;
  readonly speed: Speed;
  readonly text: string;
  readonly onAnnounce: (text: string) => void;
}): void {
  const { replay, frame, player, speed, text, onAnnounce } = options;
  const { isPlaying } = player;
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  const isControl = neighborOf(replay.controlChanges, frame.index + 1, -1) === frame.index;
  useEffect(() => {
    if (!isPlaying || !isControl) return;
    if (Math.abs(frame.moment - lastAt.current) < QUIET_MS * speed) return;
    lastAt.current = frame.moment;
    onAnnounce(text);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each event
  }, [frame.index, isPlaying]);
}
