/** The page of the timeline's benchmark: the kit's, or one written by hand, of the same session. */
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CobrowseKitProvider } from '../../src/entries/index.js';
import { buildTimeline } from '../../src/entries/model.js';
import { SessionTimeline } from '../../src/entries/review.js';
import '../../src/styles/index.css';
import './timeline-page.css';
import { HandTimeline } from './hand-timeline.js';
import { events, now, session } from './timeline-session.js';

const WIDTH = 1200;
const kind = new URLSearchParams(window.location.search).get('timeline');

// Built before: what is measured is the drawing. The kit takes the same timeline out of its cache.
const resolveControlTarget = undefined;
const timeline = buildTimeline({ session, events, now, resolveControlTarget });
const names = new Map(
  (session.participants ?? []).map(({ id, name }) => [String(id), String(name)]),
);

function Page(): ReactElement {
  if (kind === 'hand') return <HandTimeline timeline={timeline} names={names} width={WIDTH} />;
  return (
    <CobrowseKitProvider locale="en-US" timeZone="UTC">
      <SessionTimeline session={session} events={events} now={now} />
    </CobrowseKitProvider>
  );
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

const bench = {
  /** Draws; resolves when it is on the screen. */
  mount: async (): Promise<void> => {
    const root = createRoot(document.querySelector('#root') ?? document.body);
    if (kind !== 'none') root.render(<Page />);
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done, 0));
  },
  /** Presses a button and waits for the picture. */
  press: async (name: string): Promise<void> => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === name)?.click();
    await frame();
    await frame();
  },
  /** How many segments the timeline has. */
  segments: (): number =>
    timeline.lanes.reduce(
      (sum, { legs }) => sum + legs.reduce((more, leg) => more + leg.segments.length, 0),
      0,
    ),
  /** Counts the frames that the page missed, until it is called again. */
  missedFrames: watchFrames(),
};

/** The screen shows a frame each 60th of a second; what is not ready waits for the next one. */
const FRAME = 1000 / 60;

function watchFrames(): () => number {
  let missed = 0;
  let before = performance.now();
  const look = (at: number): void => {
    missed += Math.max(0, Math.round((at - before) / FRAME) - 1);
    before = at;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    const result = missed;
    missed = 0;
    return result;
  };
}

declare global {
  interface Window {
    timelineBench: typeof bench;
  }
}
window.timelineBench = bench;
