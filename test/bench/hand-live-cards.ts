/**
 * Cards written by hand in plain DOM, which change only what an event changed: name, state, duration,
 * hold, wrap-up and who controls whom. Texts of the data are inert, since they are set as text.
 *
 * They have no details, launcher, translations or themes, and announce nothing to screen readers.
 */
import type { CobrowseMediaParticipant } from '../../src/entries/index.js';
import { keyOf, type HandStore } from './hand-live-store.js';

type Leg = CobrowseMediaParticipant;

const PHASES = {
  live: 'Connected',
  held: 'On hold',
  pending: 'Alerting',
  wrapup: 'Wrap-up',
  ended: 'Ended',
} as const;
type Phase = keyof typeof PHASES;

/** One card. */
class HandLiveCard {
  private readonly card = element('article', 'cb-root cb-card hand-card');
  private readonly name = element('bdi', 'cb-name');
  private readonly state = element('span', 'cb-state');
  private readonly stateText = element('bdi', '');
  private readonly duration = element('span', 'cb-duration');
  private readonly hold = element('div', 'cb-line cb-hold');
  private readonly holdTime = element('span', 'cb-line-end');
  private readonly wrapup = element('div', 'cb-line cb-wrapup');
  private readonly control = element('ul', 'cb-control');
  private leg: Leg = {};

  constructor(parent: Element) {
    const head = element('div', 'cb-head');
    const who = element('div', 'cb-who');
    const side = element('div', 'cb-state-and-time');
    who.append(this.name);
    this.state.append(this.stateText);
    side.append(this.state, this.duration);
    head.append(who, side);
    const label = element('span', 'cb-strong');
    label.textContent = 'On hold';
    this.hold.append(label, this.holdTime);
    this.wrapup.textContent = 'Wrap-up due';
    this.card.append(head, this.hold, this.wrapup, this.control);
    parent.append(this.card);
  }

  update(leg: Leg, legs: readonly Leg[]): void {
    this.leg = leg;
    const phase = phaseOf(leg);
    setText(this.name, nameOf(leg));
    this.card.dataset['phase'] = phase;
    this.state.dataset['phase'] = phase;
    setText(this.stateText, PHASES[phase]);
    this.hold.hidden = phase !== 'held';
    this.wrapup.hidden = phase !== 'wrapup';
    const lines = controlLines(leg, legs);
    if (lines.join('\n') !== this.control.dataset['lines']) {
      this.control.dataset['lines'] = lines.join('\n');
      this.control.replaceChildren(
        ...lines.map((line) => {
          const item = element('li', 'cb-line');
          item.textContent = line;
          return item;
        }),
      );
    }
    this.tick();
  }

  tick(): void {
    const { leg } = this;
    const end = leg.endTime ? Date.parse(String(leg.endTime)) : Date.now();
    setText(this.duration, clock(end - Date.parse(String(leg.connectedTime ?? leg.startTime))));
    if (!this.hold.hidden) {
      setText(this.holdTime, clock(Date.now() - Date.parse(String(leg.startHoldTime))));
    }
  }
}

/** Shows a card for each of these legs, and keeps them current. */
export function showHandCards(
  store: HandStore,
  shown: readonly { readonly sessionId: string; readonly legId: string }[],
  root: Element,
): () => void {
  const cards = shown.map(({ sessionId, legId }) => {
    const card = new HandLiveCard(root);
    let seen: readonly Leg[] | undefined;
    const update = (): void => {
      const legs = store.sessions.get(sessionId) ?? [];
      const leg = store.legs.get(keyOf(sessionId, { id: legId }));
      if (!leg || legs === seen) return;
      seen = legs;
      card.update(leg, legs);
    };
    update();
    return { card, stop: store.subscribe(sessionId, update) };
  });
  const timer = setInterval(() => {
    for (const { card } of cards) card.tick();
  }, 1000);
  return () => {
    clearInterval(timer);
    for (const { stop } of cards) stop();
    root.replaceChildren();
  };
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function phaseOf(leg: Leg): Phase {
  if (leg.state === 'connected') return leg.held ? 'held' : 'live';
  if (leg.state === 'alerting') return 'pending';
  return leg.wrapupRequired && !leg.wrapup ? 'wrapup' : 'ended';
}

function nameOf(leg: Leg): string {
  return leg.name ?? `Agent ${(leg.user?.id ?? leg.id ?? '').slice(0, 6)}`;
}

function controlLines(leg: Leg, legs: readonly Leg[]): readonly string[] {
  const controlled = legs.filter(({ id }) => id && leg.controlling?.includes(id));
  const controllers = legs.filter(({ controlling }) => leg.id && controlling?.includes(leg.id));
  return [
    ...controlled.map((other) => `Controls ${nameOf(other)}`),
    ...controllers.map((other) => `Controlled by ${nameOf(other)}`),
  ];
}

function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}
