/** The page of the cards' benchmark: one of two cards, over the same legs. */
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ParticipantCard } from '../../src/entries/index.js';
import { simulate } from '../../stories/demo/supervisor/simulator.js';
import '../../src/styles/index.css';
import './cards-page.css';
import { HandCard } from './hand-card.js';

const query = new URLSearchParams(window.location.search);
const kind = query.get('cards');
const count = Number(query.get('count') ?? 12);

/** Each leg with its session; both cards show the same. */
const shown = simulate(count, Date.now())
  .sessions()
  .flatMap(({ participants }) =>
    (participants ?? []).map((leg) => ({ leg, legs: participants ?? [] })),
  )
  .slice(0, count);

function Page(): ReactElement[] {
  return shown.map(({ leg, legs }) =>
    kind === 'kit' ? (
      <ParticipantCard key={leg.id} participant={leg} participants={legs} />
    ) : (
      <HandCard key={leg.id} leg={leg} legs={legs} />
    ),
  );
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

const cards = {
  /** Renders the cards; resolves, with the milliseconds it took, when they are on the screen. */
  mount: async (): Promise<number> => {
    const begin = performance.now();
    const root = createRoot(document.querySelector('#root') ?? document.body);
    if (kind !== 'none') root.render(<Page />);
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done, 0));
    return performance.now() - begin;
  },
  /** Elements in the largest closed card. */
  elements: (): number =>
    Math.max(...Array.from(document.querySelectorAll('article'), countElements)),
};

function countElements(card: Element): number {
  return card.querySelectorAll('*').length + 1;
}

declare global {
  interface Window {
    cards: typeof cards;
  }
}
window.cards = cards;
