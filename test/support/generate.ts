/**
 * Makes up normal co-browse sessions, as Genesys sends them: a customer who shares, routing legs,
 * agents who answer or do not, transfers, holds, wrap-up, control grants with every kind of id, a
 * second co-browse session after a first, page reloads, invitations, queues that are abandoned; live
 * and ended; with the quirks of real payloads; some with events, in which control is handed over. The
 * same seed gives the same session.
 */
import type { CobrowseConversation } from '../../src/model/index.js';
import { controlEvents, type LegsEvent } from './generate-events.js';
import {
  agentLeg,
  alertingLeg,
  invitedLeg,
  customerLeg,
  endLeg,
  grantControl,
  holdLeg,
  routingLeg,
  spell,
  unansweredLeg,
  wrapUp,
  type DraftLeg,
  type Scene,
  type Style,
} from './generate-legs.js';
import { randomFrom, type Random } from './random.js';

/** A session made up, what was seen of it before, and when it is looked at (epoch milliseconds). */
export interface GeneratedSession {
  readonly session: CobrowseConversation & { readonly participants: readonly DraftLeg[] };
  readonly now: number;
  readonly events: readonly LegsEvent[];
}

/** Tells the time of a story as it goes on. */
interface Story {
  readonly scene: Scene;
  readonly time: () => number;
  /** Lets some seconds pass and tells the new time. */
  readonly pass: (minSeconds: number, maxSeconds: number) => number;
}

const WRAPUPS = ['settled', 'settled', 'pending', 'none'] as const;

/** A normal session: nothing about it is worth a warning. */
export function generateSession(seed: number): GeneratedSession {
  const random = randomFrom(seed);
  const story = beginStory(random);
  const tell = random.chance(0.2) ? random.pick([waitInQueue, invite]) : cobrowse;
  const { legs, isLive } = tell(story);
  const now = story.time();
  const session = {
    id: random.id(),
    participants: legs.map((leg) => spell(story.scene, leg)),
    otherMediaUris: [],
    divisions: [],
    ...inactivityTimeout(story, isLive),
  };
  return { now, session, events: controlEvents(random, session.participants, now) };
}

/** How a story ends. */
interface Told {
  readonly legs: readonly DraftLeg[];
  readonly isLive: boolean;
}

/** A customer shares a page, and an agent views it. */
function cobrowse(story: Story): Told {
  const { scene, time, pass } = story;
  const { random } = scene;
  const customer = customerLeg(scene, time());
  const queued = queueUp(story);
  const transferred = transfer(story);
  const agent = agentLeg(scene, pass(1, 8));
  // Not every product says who shares and who views.
  if (random.chance(0.1)) agent.cobrowseRole = null;
  const earlier = transferred.length > 0 ? [] : cobrowseBefore(story, [customer, agent]);
  const others = random.chance(0.15) ? [monitorOf(agentLeg(scene, time()))] : [];
  pass(60, 2400);
  if (random.chance(0.1)) earlier.push(reload(story, customer));
  else grantControl(scene, agent, customer);

  const isLive = random.chance(0.5);
  if (isLive) stayConnected(story, customer, agent, others);
  else hangUp(story, customer, agent, others);
  return { legs: [customer, ...queued, ...transferred, agent, ...others, ...earlier], isLive };
}

function stayConnected(
  { scene, time, pass }: Story,
  customer: DraftLeg,
  agent: DraftLeg,
  others: DraftLeg[],
): void {
  const { random } = scene;
  const since = (seconds: number) => time() - random.int(1, seconds) * 1000;
  if (random.chance(0.2)) holdLeg(scene, agent, since(50), true);
  // The start of a hold stays set, and is older than the connection after a second one.
  else if (random.chance(0.1)) holdLeg(scene, agent, since(9000), false);
  if (random.chance(0.1)) {
    endLeg(scene, customer, time(), 'endpoint');
    delete agent.controlling;
    pass(1, 200);
  }
  if (random.chance(0.2)) others.push(alertingLeg(scene, time()));
  pass(0, 5);
}

function hangUp(
  { scene, time, pass }: Story,
  customer: DraftLeg,
  agent: DraftLeg,
  others: readonly DraftLeg[],
): void {
  const { random } = scene;
  if (random.chance(0.1)) holdLeg(scene, agent, time() - 30_000, false);
  endLeg(scene, customer, time(), random.pick(['endpoint', 'client', 'peer']));
  for (const leg of [agent, ...others]) {
    endLeg(scene, leg, time() + random.int(-2000, 2000), random.pick(['peer', 'client']));
  }
  const wrapup = random.pick(WRAPUPS);
  wrapUp(scene, agent, time(), wrapup);
  pass(10, 40);
  if (wrapup !== 'pending' && random.chance(0.3)) pass(3600, 999_999);
  if (wrapup === 'pending' && /^mandatory$/i.test(agent.wrapupPrompt ?? '')) pass(0, 1800);
}

/** A customer waits for an agent, and maybe gives up. */
function waitInQueue(story: Story): Told {
  const { scene, time, pass } = story;
  const isLive = scene.random.chance(0.5);
  const customer = customerLeg(scene, time());
  const queued = queueUp(story);
  const waiting = routingLeg(scene, 'acd', pass(1, 5), pass(10, 1200));
  if (isLive) {
    waiting.state = 'connected';
    delete waiting.endTime;
    delete waiting.disconnectType;
  } else {
    endLeg(scene, customer, time(), scene.random.pick(['client', 'endpoint', 'peer']));
    waiting.disconnectType = 'peer';
    pass(10, 9999);
  }
  // It is not normal that agents were asked and the customer was never helped.
  const routed = isLive ? queued : queued.filter(({ user }) => user == null);
  return { legs: [customer, ...routed, waiting], isLive };
}

/** An agent invites a customer, who has not come yet, or never does. */
function invite({ scene, time, pass }: Story): Told {
  const { random } = scene;
  const isLive = random.chance(0.6);
  const agent = agentLeg(scene, pass(1, 8));
  const customer = random.chance(0.6) ? [invitedLeg(scene, time())] : [];
  pass(5, 240);
  if (!isLive) {
    for (const leg of customer) endLeg(scene, leg, time(), random.pick(['timeout', 'client']));
    endLeg(scene, agent, time(), 'client');
    wrapUp(scene, agent, time(), 'settled');
    pass(10, 9999);
  }
  return { legs: [agent, ...customer], isLive };
}

/** The leg of a customer before a reload, which lingers for some seconds beside the new one. */
function reload({ scene, time, pass }: Story, customer: DraftLeg): DraftLeg {
  const { random, style } = scene;
  const before: DraftLeg = { ...customer, id: random.id(), communicationId: random.id() };
  customer.startTime = style.instant(time());
  customer.connectedTime = style.instant(time());
  customer.providerEventTime = style.instant(time());
  pass(1, 20);
  endLeg(scene, before, time(), 'endpoint');
  return before;
}

/** Moved on whenever something happens, and in the past when all is over. */
function inactivityTimeout(
  { scene, time }: Story,
  isLive: boolean,
): Pick<CobrowseConversation, 'inactivityTimeout'> {
  const { random, style } = scene;
  if (random.chance(0.5)) return {};
  const minutes = isLive ? random.int(-3, 60) : random.int(-9000, 60);
  return { inactivityTimeout: style.instant(time() + minutes * 60_000) };
}

/** Routing legs, and agents who do not answer. */
function queueUp({ scene, time, pass }: Story): readonly DraftLeg[] {
  const { random } = scene;
  const legs: DraftLeg[] = [];
  if (random.chance(0.2)) legs.push(routingLeg(scene, 'ivr', time(), pass(2, 9)));
  legs.push(routingLeg(scene, 'acd', time(), pass(1, 20)));
  const user = random.id();
  for (let misses = random.pick([0, 0, 0, 1, 2, 3]); misses > 0; misses -= 1) {
    const misser = random.chance(0.7) ? user : random.id();
    legs.push(unansweredLeg(scene, misser, time(), pass(2, 8)));
  }
  return legs;
}

/** An agent who handed the customer on. */
function transfer({ scene, time, pass }: Story): readonly DraftLeg[] {
  const { random } = scene;
  if (!random.chance(0.25)) return [];
  const agent = agentLeg(scene, pass(1, 8));
  pass(60, 900);
  endLeg(scene, agent, time(), random.pick(['transfer', 'transfer.consult']));
  wrapUp(scene, agent, time(), 'settled');
  return [agent, routingLeg(scene, 'acd', time(), pass(10, 20))];
}

/** A first co-browse session of the same participants: other legs, other session id. */
function cobrowseBefore({ scene, pass, time }: Story, legs: readonly DraftLeg[]): DraftLeg[] {
  const { random, style } = scene;
  if (!style.nested || !random.chance(0.3)) return [];
  const cobrowseSessionId = `cbs-${random.id()}`;
  pass(30, 300);
  const before = legs.map((leg) => {
    const first: DraftLeg = { ...leg, communicationId: random.id(), cobrowseSessionId };
    delete first.viewerUrl;
    endLeg(scene, first, time(), 'client');
    return first;
  });
  const again = style.instant(pass(10, 60));
  for (const leg of legs) {
    leg.connectedTime = again;
    leg.providerEventTime = again;
  }
  return before;
}

function monitorOf(leg: DraftLeg): DraftLeg {
  return { ...leg, mediaRoles: ['monitor'], purpose: 'user', wrapupRequired: false };
}

function beginStory(random: Random): Story {
  const start = Date.UTC(2026, random.int(0, 11), random.int(1, 28), random.int(0, 23));
  let now = start + random.int(0, 999_999);
  return {
    scene: {
      random,
      style: styleOf(random),
      sessionId: `cbs-${random.id()}`,
      customerLeg: random.id(),
      queue: random.id(),
    },
    time: () => now,
    pass: (minSeconds, maxSeconds) => (now += random.int(minSeconds * 1000, maxSeconds * 1000)),
  };
}

function styleOf(random: Random): Style {
  const nested = random.chance(0.4);
  const spelling = random.int(0, 9);
  return {
    nested,
    ended: nested ? 'disconnected' : 'terminated',
    upperCase: random.chance(0.05),
    instant: (time) => {
      const iso = new Date(time).toISOString();
      if (spelling === 0) return time;
      if (spelling === 1) return iso.replace('Z', '000Z');
      if (spelling === 2) return iso.replace(/0+Z$/, 'Z').replace('.Z', 'Z');
      return iso;
    },
  };
}
