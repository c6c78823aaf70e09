/** A timeline as somebody would write it for one page: the same bars, marks and texts as the kit's. */
import { useState, type ReactElement } from 'react';
import type { Timeline, TimelineSegment } from '../../src/entries/model.js';

const LANE = 66;
const AXIS = 24;
const times = new Intl.DateTimeFormat('en-US', { timeStyle: 'medium', timeZone: 'UTC' });

/** Zooms and pans by the `viewBox`-like window `from` to `to`, in milliseconds. */
export function HandTimeline(props: {
  readonly timeline: Timeline;
  readonly names: ReadonlyMap<string, string>;
  readonly width: number;
}): ReactElement {
  const { timeline, names, width } = props;
  const { start, end } = timeline;
  const whole = { from: start ?? 0, to: end ?? 1 };
  const [view, setView] = useState(whole);
  const [pointed, setPointed] = useState('');
  const x = (at: number): number => ((at - view.from) / (view.to - view.from)) * width;
  const move = (part: number): void => {
    const by = (view.to - view.from) * part;
    setView({ from: view.from + by, to: view.to + by });
  };
  const zoom = (factor: number): void => {
    const middle = (view.from + view.to) / 2;
    const half = ((view.to - view.from) * factor) / 2;
    setView({ from: middle - half, to: middle + half });
  };
  return (
    <section>
      <button type="button" onClick={() => zoom(0.5)}>
        Zoom in
      </button>
      <button type="button" onClick={() => zoom(2)}>
        Zoom out
      </button>
      <button type="button" onClick={() => move(-0.2)}>
        Earlier
      </button>
      <button type="button" onClick={() => move(0.2)}>
        Later
      </button>
      <svg
        width={width}
        height={AXIS + timeline.lanes.length * LANE}
        className="hand-timeline"
        onPointerMove={(event) => {
          if (event.buttons > 0) move(-event.movementX / width);
        }}
        onPointerOver={(event) => {
          const { target } = event;
          if (target instanceof Element) setPointed(target.getAttribute('aria-label') ?? '');
        }}
      >
        <defs>
          <pattern id="parked" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 3H6" stroke="currentColor" />
          </pattern>
        </defs>
        {timeline.lanes.map((lane, index) => {
          const top = AXIS + index * LANE;
          const name = names.get(lane.key) ?? '';
          const marks = timeline.marks.filter((mark) => mark.lane === lane.key);
          return (
            <g key={lane.key}>
              <text x={4} y={top + 14}>
                {name}
              </text>
              {lane.legs.flatMap((leg) =>
                leg.segments.map((segment) => (
                  <Bar
                    key={segment.start.at}
                    segment={segment}
                    name={name}
                    from={x(segment.start.at)}
                    to={x(segment.end.at)}
                    top={top + 37}
                  />
                )),
              )}
              {marks.map(
                ({ at, code }, number) =>
                  at !== null && (
                    <path
                      key={number}
                      className="mark"
                      aria-label={`${code}, ${name}, ${times.format(at)}`}
                      role="img"
                      d={`M${x(at)} ${top + 23}v10`}
                    />
                  ),
              )}
            </g>
          );
        })}
      </svg>
      <p>{pointed}</p>
    </section>
  );
}

function Bar(props: {
  readonly segment: TimelineSegment;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}): ReactElement {
  const { segment, name, from, to, top } = props;
  const { kind, start, end } = segment;
  const width = Math.max(3, to - from);
  return (
    <g
      role="img"
      aria-label={`${kind}, ${name}, ${times.format(start.at)} to ${times.format(end.at)}`}
    >
      <rect className={kind} x={from} y={top} width={width} height={20} />
      {kind === 'parked' && <rect fill="url(#parked)" x={from} y={top} width={width} height={20} />}
      {width > kind.length * 7 && (
        <text x={from + 8} y={top + 14}>
          {kind}
        </text>
      )}
    </g>
  );
}
