/** The legs of a made-up session. Only for `generate.ts`. */
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import type { Random } from './random.js';

/** A leg that can still be changed. */
export type DraftLeg = {
  -readonly [Field in keyof CobrowseMediaParticipant]: CobrowseMediaParticipant[Field];
};

/** How one session is spelled. */
export interface Style {
  /** Legs bear communication ids, as in generic conversations. */
  readonly nested: boolean;
  readonly ended: 'terminated' | 'disconnected';
  readonly upperCase: boolean;
  readonly instant: (time: number) => string | number;
}

/** What the legs of a session have in common. */
export interface Scene {
  readonly random: Random;
  readonly style: Style;
  readonly sessionId: string;
  readonly customerLeg: string;
  readonly queue: string;
}

const NAMES = [
  'Blanche Stokes',
  'Ada Obi ',
  'לאה כהן',
  '王小明',
  'Zoë O’Neill-Ångström',
  'Cher',
] as const;

export function customerLeg(
  { random, style, sessionId, customerLeg: communicationId, queue }: Scene,
  began: number,
): DraftLeg {
  const connected = began + random.int(50, 400);
  return {
    id: random.id(),
    ...(style.nested ? { communicationId } : {}),
    ...(random.chance(0.85) ? { name: random.pick(NAMES) } : {}),
    ...(random.chance(0.5) ? { address: 'tel:+61400000000' } : {}),
    startTime: style.instant(began),
    connectedTime: style.instant(connected),
    purpose: random.pick(['customer', 'customer', 'external']),
    state: 'connected',
    direction: 'inbound',
    held: false,
    wrapupRequired: false,
    queue: random.chance(0.1) ? {} : { id: queue },
    attributes: random.chance(0.5) ? { 'context.firstName': 'Blanche' } : {},
    cobrowseSessionId: sessionId,
    cobrowseRole: random.pick(['sharer', 'sharer', 'Sharer']),
    ...(random.chance(0.7) ? { controlling: [] } : {}),
    providerEventTime: style.instant(connected + random.int(-2500, 0)),
  };
}

export function routingLeg(
  { random, style, customerLeg: peer, queue }: Scene,
  purpose: 'acd' | 'ivr',
  from: number,
  to: number,
): DraftLeg {
  return {
    id: random.id(),
    ...(style.nested ? { communicationId: random.id() } : {}),
    startTime: style.instant(from),
    connectedTime: style.instant(from + 150),
    endTime: style.instant(to),
    purpose,
    state: style.ended,
    direction: 'inbound',
    disconnectType: 'transfer',
    held: false,
    wrapupRequired: false,
    queue: { id: queue, name: 'Support' },
    peer,
  };
}

function agentBase({ random, style, customerLeg: peer, queue }: Scene, user: string): DraftLeg {
  return {
    id: random.id(),
    ...(style.nested ? { communicationId: random.id() } : {}),
    ...(random.chance(0.4) ? { name: random.pick(NAMES) } : {}),
    purpose: 'agent',
    direction: 'inbound',
    held: false,
    wrapupRequired: false,
    user: { id: user, ...(random.chance(0.5) ? { selfUri: `/api/v2/users/${user}` } : {}) },
    queue: { id: queue },
    alertingTimeoutMs: random.pick([8000, 30_000]),
    peer,
  };
}

export function unansweredLeg(scene: Scene, user: string, from: number, to: number): DraftLeg {
  const { random, style } = scene;
  return {
    ...agentBase(scene, user),
    startTime: style.instant(from),
    endTime: style.instant(to),
    state: style.ended,
    disconnectType: random.pick([
      'client',
      'system',
      'timeout',
      'session.expired',
      'transfer.noanswer',
      'endpoint.dnd',
    ]),
    wrapupPrompt: 'timeout',
  };
}

export function alertingLeg(scene: Scene, from: number): DraftLeg {
  return {
    ...agentBase(scene, scene.random.id()),
    startTime: scene.style.instant(from - 2000),
    startAlertingTime: scene.style.instant(from - 1900),
    state: 'alerting',
  };
}

/** A customer who is asked to share a page, and has not answered yet. */
export function invitedLeg({ random, style, sessionId, queue }: Scene, from: number): DraftLeg {
  return {
    id: random.id(),
    startTime: style.instant(from),
    purpose: 'customer',
    state: random.pick(['offering', 'dialing', 'contacting']),
    direction: 'outbound',
    held: false,
    wrapupRequired: false,
    queue: { id: queue },
    cobrowseSessionId: sessionId,
    ...(random.chance(0.5) ? { cobrowseRole: 'sharer' } : {}),
  };
}

export function agentLeg(scene: Scene, connected: number): DraftLeg {
  const { random, style, sessionId } = scene;
  const prompt = random.pick([
    'optional',
    'mandatory',
    'timeout',
    'forcedTimeout',
    'MANDATORY_TIMEOUT',
  ]);
  return {
    ...agentBase(scene, random.id()),
    startTime: style.instant(connected - random.int(500, 8000)),
    ...(random.chance(0.3) ? { startAlertingTime: style.instant(connected - 400) } : {}),
    connectedTime: style.instant(connected),
    state: 'connected',
    wrapupRequired: random.chance(0.8),
    wrapupPrompt: prompt,
    ...(/timeout/i.test(prompt) ? { wrapupTimeoutMs: 120_000 } : {}),
    cobrowseSessionId: sessionId,
    cobrowseRole: 'viewer',
    ...(random.chance(0.5) ? { controlling: [] } : {}),
    ...viewerUrl(random),
    providerEventTime: style.instant(connected + random.int(-2500, 2500)),
  };
}

function viewerUrl(random: Random): DraftLeg {
  const domain = random.pick(['mypurecloud.com', 'mypurecloud.ie', 'usw2.pure.cloud']);
  const viewer = `https://apps.${domain}/cobrowse-next/viewer.html?conversationId=${random.id()}&lang=en-us`;
  return random.pick<DraftLeg>([
    {},
    { viewerUrl: '' },
    { viewerUrl: null },
    { viewerUrl: viewer },
    { viewerUrl: viewer },
  ]);
}

/** Grants control, with one of the ids that `controlling` could hold. */
export function grantControl(
  { random, customerLeg: communicationId }: Scene,
  agent: DraftLeg,
  customer: DraftLeg,
): void {
  if (!random.chance(0.5)) return;
  agent.controlling = [
    random.pick([customer.id ?? '', communicationId, `room-${random.int(1, 99)}`]),
  ];
}

export function holdLeg({ style }: Scene, leg: DraftLeg, since: number, held: boolean): void {
  leg.held = held;
  leg.startHoldTime = style.instant(since);
}

export function endLeg(
  { random, style }: Scene,
  leg: DraftLeg,
  time: number,
  disconnectType: string,
): void {
  if (leg.state === 'alerting') return;
  leg.state = style.ended;
  leg.endTime = style.instant(time);
  leg.disconnectType = disconnectType;
  leg.providerEventTime = style.instant(time + random.int(0, 100));
  // A late command to a leg that has just ended leaves an error behind.
  if (leg.connectedTime != null && random.chance(0.05))
    leg.errorInfo = { code: 'error.session.inactive', message: 'inactive' };
}

/** After-call work of an ended leg; mandatory wrap-up is never left out. */
export function wrapUp(
  { random, style }: Scene,
  leg: DraftLeg,
  time: number,
  wanted: 'settled' | 'pending' | 'none',
): void {
  if (wanted === 'none' || leg.wrapupRequired !== true) {
    leg.wrapupRequired = false;
    return;
  }
  leg.startAcwTime = style.instant(time);
  const done = time + random.int(3, 9) * 1000;
  if (wanted === 'pending') {
    // Topics keep the old state while after-call work is pending.
    if (style.nested && random.chance(0.5)) leg.state = 'connected';
    if (style.nested) leg.afterCallWork = { state: 'pending', startTime: style.instant(time) };
  } else if (leg.wrapupPrompt === 'optional' && random.chance(0.5)) {
    leg.wrapupSkipped = true;
  } else {
    leg.endAcwTime = style.instant(done);
    leg.wrapup = { code: random.id(), notes: '', tags: [], endTime: style.instant(done) };
  }
}

/** The quirks of serializers: nulls and upper case. */
export function spell({ random, style }: Scene, leg: DraftLeg): DraftLeg {
  const spelled = { ...leg };
  if (random.chance(0.2)) spelled.errorInfo ??= null;
  if (random.chance(0.2)) spelled.wrapup ??= random.pick([null, {}]);
  if (style.upperCase) spelled.state = spelled.state?.toUpperCase();
  return spelled;
}
