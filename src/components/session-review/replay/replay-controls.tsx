'use client';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Replay } from '../../../wire/replay.js';
import { icon } from '../../../internals/ui/icon.js';
import { useRegion } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import { replay as english } from '../../../words/en/replay.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';
import type { ReplayFrame } from '../replay-frame.js';
import { ReplaySlider } from './replay-slider.js';
import { useAnnouncedControl } from './use-announced-control.js';
import { SPEEDS, usePlayer, type Player, type Speed } from './use-player.js';
import { useSteps, type Step, type Steps } from './use-steps.js';

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
  const { replay, frame, time, valueText: text, onMoment, onAnnounce } = props;
  const words = useWords('replay', english);
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
  useAnnouncedControl({ replay, frame, player, speed, text, onAnnounce });
  const steps = useSteps({ replay, frame, slider, text, onMoment, onAnnounce });
  const onKeyDown = (event: KeyboardEvent): void => {
    const perform = actionOf(event, player, steps);
    if (!perform) return;
    event.preventDefault();
    perform();
  };
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
        <StepButton step="previousControl" steps={steps} />
        <StepButton step="previousEvent" steps={steps} />
        <PlayButton player={player} />
        <StepButton step="nextEvent" steps={steps} />
        <StepButton step="nextControl" steps={steps} />
      </div>
      <ReplaySlider
        replay={replay}
        position={player.position}
        foldsIdle={skipsIdle}
        label={words.moment}
        valueText={player.isPlaying ? words.playing : text}
        inputRef={slider}
        onMoment={onMoment}
        onStep={steps.take}
      />
      <bdi className="cb-replay-time">{time}</bdi>
      <SpeedButtons speed={speed} onSpeed={setSpeed} />
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

/** What a key does within the controls; null for keys that the focused element handles itself. */
function actionOf(
  { key, target, altKey, ctrlKey, metaKey }: KeyboardEvent,
  player: Player,
  steps: Steps,
): (() => void) | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case ',':
      return () => steps.take('previousEvent');
    case '.':
      return () => steps.take('nextEvent');
    case ' ':
      // A button is pressed by the space bar.
      return target instanceof Element && target.closest('button') ? null : () => toggle(player);
    default:
      return null;
  }
}

function toggle({ isPlaying, play, pause }: Player): void {
  if (isPlaying) pause();
  else play();
}

const STEP_ICONS: Readonly<Record<Step, string>> = {
  previousControl: 'M3 3v10M13 3 6 8l7 5Z',
  previousEvent: 'M10 3 5 8l5 5',
  nextEvent: 'M6 3l5 5-5 5',
  nextControl: 'M13 3v10M3 3l7 5-7 5Z',
};

/** A button that goes to another event. */
function StepButton(props: { readonly step: Step; readonly steps: Steps }): ReactElement {
  const { step, steps } = props;
  const words = useWords('replay', english);
  return (
    <button
      type="button"
      className="cb-replay-button"
      aria-label={words[step]}
      title={words[step]}
      aria-disabled={!steps.canTake(step)}
      onClick={() => steps.take(step)}
    >
      {icon(STEP_ICONS[step], true)}
    </button>
  );
}

const PLAY = 'M5 3l8 5-8 5Z';
const PAUSE = 'M5 3v10M11 3v10';

function PlayButton({ player }: { readonly player: Player }): ReactElement {
  const words = useWords('replay', english);
  const label = player.isPlaying ? words.pause : words.play;
  return (
    <button
      type="button"
      className="cb-replay-button"
      data-main=""
      aria-label={label}
      title={label}
      onClick={() => toggle(player)}
    >
      {icon(player.isPlaying ? PAUSE : PLAY, true)}
    </button>
  );
}

/** How fast the replay plays. */
function SpeedButtons(props: {
  readonly speed: Speed;
  readonly onSpeed: (speed: Speed) => void;
}): ReactElement {
  const { speed, onSpeed } = props;
  const words = useWords('replay', english);
  const { locale } = useRegion();
  return (
    <div className="cb-replay-buttons" role="group" aria-label={words.speed}>
      {SPEEDS.map((factor) => (
        <button
          key={factor}
          type="button"
          className="cb-button"
          aria-pressed={factor === speed}
          onClick={() => onSpeed(factor)}
        >
          <bdi>{fillTemplate(words.times, { factor: countText(factor, locale) })}</bdi>
        </button>
      ))}
    </div>
  );
}
