/** The page of the benchmark: one of two tables, over the same data, and what a reader does with it. */
import { useSyncExternalStore, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ParticipantsTable } from '../../src/entries/table.js';
import type { CobrowseMediaParticipant } from '../../src/entries/index.js';
import { simulate } from '../../stories/demo/supervisor/simulator.js';
import '../../src/styles/index.css';
import './table-page.css';
import { HandTable } from './hand-table.js';
import { tableColumns } from './table-columns.js';

const query = new URLSearchParams(window.location.search);
const kind = query.get('table');
const rows = Number(query.get('rows') ?? 1000);
const START = Date.now();

const simulation = simulate(Math.ceil(rows / 2), START);
let legs: readonly CobrowseMediaParticipant[] = simulation
  .sessions()
  .flatMap(({ participants }) => participants ?? [])
  .slice(0, rows);
const listeners = new Set<() => void>();

function change(next: readonly CobrowseMediaParticipant[]): void {
  legs = next;
  for (const listener of listeners) listener();
}

function Page(): ReactElement {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => legs,
  );
  return kind === 'kit' ? (
    <ParticipantsTable participants={current} columns={tableColumns} selectable={false} />
  ) : (
    <HandTable legs={current} />
  );
}

// A page in use has long loaded the browser's locale data, which takes longer than a table.
for (const locale of ['en-US', undefined]) {
  const options = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  new Intl.DateTimeFormat(locale, options).format(START);
  new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(1);
  new Intl.Collator(locale).compare('a', 'b');
}

let root: Root | undefined;
const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
/** Until what was done is on the screen. */
async function settle(): Promise<void> {
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done, 0));
}

const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role=grid]') ?? document.body;
const states = ['connected', 'disconnected', 'alerting'];

/** Frames that came late, of all. */
interface Frames {
  readonly frames: number;
  readonly late: number;
}

async function eachFrame(count: number, work: (index: number) => void): Promise<Frames> {
  let late = 0;
  let before = await frame();
  for (let index = 0; index < count; index += 1) {
    work(index);
    const now = await frame();
    if (now - before > 25) late += 1;
    before = now;
  }
  return { frames: count, late };
}

const bench = {
  mount: async (): Promise<void> => {
    root = createRoot(document.querySelector('#root') ?? document.body);
    if (kind !== 'none') root.render(<Page />);
    await settle();
  },
  header: async (name: string): Promise<void> => {
    const header = [...document.querySelectorAll<HTMLElement>('[role=columnheader]')].find((cell) =>
      cell.textContent?.startsWith(name),
    );
    (header?.querySelector<HTMLElement>('button:not([aria-haspopup])') ?? header)?.click();
    await settle();
  },
  search: async (text: string): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    input?.focus();
    // As typing does it: React must not see the value before the event.
    document.execCommand('insertText', false, text);
    await settle();
  },
  scroll: (step: number, frames: number): Promise<Frames> =>
    eachFrame(frames, () => {
      grid().scrollTop += step;
    }),
  /** So many events a second at random, for so many frames; a new array each frame. */
  live: (perSecond: number, frames: number): Promise<Frames> => {
    let last = performance.now();
    let pending = 0;
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    return eachFrame(frames, () => {
      const now = performance.now();
      pending += ((now - last) / 1000) * perSecond;
      last = now;
      const next = [...legs];
      for (; pending >= 1; pending -= 1) {
        const place = Math.floor(random() * next.length);
        const at = new Date().toISOString();
        const state = states[Math.floor(random() * states.length)];
        next[place] = {
          ...next[place],
          state,
          held: random() < 0.2,
          startHoldTime: at,
          endTime: state === 'disconnected' ? at : null,
          disconnectType: state === 'disconnected' ? 'peer' : null,
        };
      }
      change(next);
    });
  },
  rows: (): number => document.querySelectorAll('[role=row]').length,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
