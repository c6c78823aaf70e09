/** The page of the live benchmark: cards or a table, by hand or of the kit, that follow events. */
import { createRoot, type Root } from 'react-dom/client';
import type { ReactElement } from 'react';
import { createCobrowseStore } from '../../src/entries/live.js';
import { LiveParticipantCard } from '../../src/entries/live/react.js';
import { LiveParticipantsTable } from '../../src/entries/live/table.js';
import '../../src/styles/index.css';
import './cards-page.css';
import './table-page.css';
import { showHandCards } from './hand-live-cards.js';
import { HandStore } from './hand-live-store.js';
import { HandLiveTable } from './hand-live-table.js';
import { connectedSessions, crowdedSession, LiveEvents } from './live-events.js';
import { tableColumns } from './table-columns.js';

const query = new URLSearchParams(window.location.search);
const kind = query.get('kind');
const view = query.get('view');
const START = Date.now();
const root = document.querySelector('#root') ?? document.body;
root.classList.toggle('table', view === 'table');

const handStore = new HandStore();
const store = createCobrowseStore({ keepEnded: 0 });

/** What becomes of the text of an event. */
const deliver: (text: string) => void = {
  hand: (text: string) => handStore.apply(text),
  kit: (text: string) => void store.apply(text),
  none: () => {},
}[kind === 'hand' || kind === 'kit' ? kind : 'none'];

interface ShownLeg {
  readonly sessionId: string;
  readonly legId: string;
}

function Cards({ shown }: { readonly shown: readonly ShownLeg[] }): ReactElement[] {
  return shown.map(({ sessionId, legId }) => (
    <LiveParticipantCard
      key={legId}
      store={store}
      conversationId={sessionId}
      participantKey={legId}
    />
  ));
}

/** Shows cards of these legs, and returns their removal. */
function showCards(shown: readonly ShownLeg[]): () => void {
  if (kind === 'hand') return showHandCards(handStore, shown, root);
  if (kind !== 'kit') return () => {};
  const own = createRoot(root);
  own.render(<Cards shown={shown} />);
  return () => own.unmount();
}

let tableRoot: Root | undefined;
function showTable(): void {
  if (kind === 'none') return;
  tableRoot ??= createRoot(root);
  tableRoot.render(
    kind === 'kit' ? (
      <LiveParticipantsTable store={store} columns={tableColumns} selectable={false} />
    ) : (
      <HandLiveTable store={handStore} />
    ),
  );
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** After the next frame has been painted. */
function painted(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    requestAnimationFrame(() => port2.postMessage(null));
  });
}

async function settle(): Promise<void> {
  await painted();
  await painted();
}

/** Frames that came late, of all. */
interface Frames {
  readonly frames: number;
  readonly late: number;
}

async function countFrames(until: Promise<unknown>): Promise<Frames> {
  let isOver = false;
  void until.then(() => {
    isOver = true;
  });
  let frames = 0;
  let late = 0;
  let before = await frame();
  while (!isOver) {
    const now = await frame();
    frames += 1;
    if (now - before > 25) late += 1;
    before = now;
  }
  return { frames, late };
}

/** Hands over texts as a socket does: in tasks of their own, so many a second. */
async function deliverTexts(texts: readonly string[], perSecond: number): Promise<void> {
  const begin = performance.now();
  let delivered = 0;
  while (delivered < texts.length) {
    await pause(4);
    const due = ((performance.now() - begin) / 1000) * perSecond;
    for (; delivered < Math.min(due, texts.length); delivered += 1) {
      deliver(texts[delivered] ?? '');
    }
  }
}

let texts: readonly string[] = [];

const live = {
  /** Cards or a table over sessions, and the texts of so many events. */
  prepare: async (options: {
    readonly sessions: number;
    readonly rows?: number;
    readonly cards?: number;
    readonly crowded?: number;
    readonly events: number;
  }): Promise<void> => {
    const { crowded = 0, cards = 0, events } = options;
    const sessions =
      crowded > 0 ? [crowdedSession(crowded, START)] : connectedSessions(options.sessions, START);
    const feed = new LiveEvents(sessions, START);
    for (const text of feed.all()) deliver(text);
    await settle();
    if (view === 'table') showTable();
    else if (crowded > 0) showCards(legsOf(feed, crowded));
    else {
      showCards(
        feed.sessions
          .slice(0, cards)
          .map(({ id, legs }) => ({ sessionId: id, legId: legs[0]?.id ?? '' })),
      );
    }
    texts = Array.from({ length: events }, () => feed.next());
    await settle();
    await pause(150);
  },
  /** Delivers the prepared texts. */
  run: async (perSecond: number): Promise<Frames> => countFrames(deliverTexts(texts, perSecond)),
  /** Milliseconds from each prepared text to the paint that shows it. */
  latencies: async (): Promise<readonly number[]> => {
    const measured: number[] = [];
    for (const [index, text] of texts.entries()) {
      // At different moments of a frame.
      await pause(40 + ((index * 7) % 17));
      const begin = performance.now();
      deliver(text);
      await painted();
      measured.push(performance.now() - begin);
    }
    return measured;
  },
  /**
   * A part of a shift: sessions come, their cards are mounted, events arrive, they end, and their
   * cards are unmounted.
   */
  shift: async (part: {
    readonly sessions: number;
    /** Events of each session. */
    readonly events: number;
    readonly seed: number;
  }): Promise<void> => {
    const sessions = connectedSessions(part.sessions, START, part.seed);
    const feed = new LiveEvents(sessions, START);
    for (const text of feed.all()) deliver(text);
    const unmount = showCards(
      sessions.flatMap(({ id, legs }) =>
        legs.map((leg) => ({ sessionId: id, legId: leg.id ?? '' })),
      ),
    );
    for (let round = 0; round < 5; round += 1) {
      for (let count = 0; count < (part.sessions * part.events) / 5; count += 1) {
        deliver(feed.next());
      }
      await frame();
    }
    for (const session of sessions) deliver(feed.end(session));
    await frame();
    unmount();
    deliver('');
    await settle();
  },
  rows: (): number => document.querySelectorAll('[role=row], article').length,
  sessions: (): number => store.peek().sessions.length,
};

function legsOf(feed: LiveEvents, count: number): readonly ShownLeg[] {
  return feed.sessions
    .flatMap(({ id, legs }) => legs.map((leg) => ({ sessionId: id, legId: leg.id ?? '' })))
    .slice(0, count);
}

declare global {
  interface Window {
    live: typeof live;
    /** Set by the benchmark of a shift. */
    pendingTimers: () => readonly string[];
  }
}
window.live = live;
