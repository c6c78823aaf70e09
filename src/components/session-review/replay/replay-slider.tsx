'use client';
import { useMemo, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import type { Replay } from '../../../wire/replay.js';
import { createTimeScale, type TimeScale } from '../../session-timeline/time-scale.js';
import { endOf, markPositions } from './playback.js';

/** The slider of a replay, with marks where events are. */
export function ReplaySlider(props: {
  readonly replay: Replay;
  /** Epoch milliseconds. */
  readonly position: number;
  /** Whether long times without changes are shortened on the slider. */
  readonly foldsIdle: boolean;
  readonly label: string;
  readonly valueText: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onMoment: (moment: number) => void;
  /** Called for the keys that go from event to event. */
  readonly onStep: (step: ArrowStep) => void;
}): ReactElement {
  const { replay, position, foldsIdle, label, valueText, inputRef, onMoment, onStep } = props;
  const scale = useMemo(() => createTimeScale(replay.moments, foldsIdle), [replay, foldsIdle]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    <div className="cb-replay-slider">
      <Marks replay={replay} scale={scale} />
      <input
        ref={inputRef}
        type="range"
        className="cb-replay-range"
        min={0}
        max={scale.length}
        step="any"
        value={scale.positionOf(position)}
        aria-label={label}
        aria-valuetext={valueText}
        onKeyDown={onKeyDown}
        onChange={(event) => onMoment(momentAt(replay, scale, event.currentTarget.valueAsNumber))}
      />
    </div>
  );
}

/** The end of the slider is the last event, even if several events have the same time. */
function momentAt(replay: Replay, scale: TimeScale, value: number): number {
  const end = endOf(replay);
  return value >= scale.positionOf(end) ? end : scale.instantAt(value);
}

/** The steps of the arrow keys. */
type ArrowStep = 'previousEvent' | 'nextEvent';

/** The step of an arrow key; null for other keys, which the browser handles. */
function stepOf(event: KeyboardEvent): ArrowStep | null {
  const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return null;
  const view = currentTarget.ownerDocument.defaultView;
  const isReversed = view?.getComputedStyle(currentTarget).direction === 'rtl';
  switch (key) {
    case 'ArrowUp':
      return 'nextEvent';
    case 'ArrowDown':
      return 'previousEvent';
    case 'ArrowRight':
      return isReversed ? 'previousEvent' : 'nextEvent';
    case 'ArrowLeft':
      return isReversed ? 'nextEvent' : 'previousEvent';
    default:
      return null;
  }
}

const WIDTH = 1000;
const HEIGHT = 16;

/** Short marks for events that changed something, tall ones for changes of control. */
function Marks({
  replay,
  scale,
}: {
  readonly replay: Replay;
  readonly scale: TimeScale;
}): ReactElement {
  const { changes, control } = useMemo(() => {
    const shareOf = (index: number): number =>
      scale.positionOf(replay.moments[index] ?? 0) / scale.length;
    return {
      changes: markPositions(replay.changes, shareOf),
      control: markPositions(replay.controlChanges, shareOf),
    };
  }, [replay, scale]);
  return (
    <svg
      className="cb-replay-marks"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="cb-replay-mark" d={pathOf(changes, HEIGHT / 2)} />
      <path className="cb-replay-mark" data-control="" d={pathOf(control, HEIGHT)} />
    </svg>
  );
}

function pathOf(shares: readonly number[], height: number): string {
  return shares.map((share) => `M${share * WIDTH} ${HEIGHT - height}V${HEIGHT}`).join('');
}
