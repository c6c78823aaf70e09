/** The faults that can be seeded. Only for `faults.ts`. */
import {
  change,
  instantOf,
  isAnsweredAgent,
  isLive,
  isLiveViewer,
  isPast,
  isTimed,
  MINUTE,
  regrant,
  type FaultKind,
} from './fault-kind.js';

const ended = { state: 'terminated', disconnectType: 'peer', held: false };
const VIEWER = 'https://apps.mypurecloud.com/viewer';
const unsafeUrl = (url: string): FaultKind =>
  change(
    'viewer-url-unsafe',
    url,
    (leg) => leg.role?.value === 'viewer',
    () => ({ viewerUrl: url }),
  );
const secretUrl = (rest: string): FaultKind =>
  change(
    'viewer-url-secret',
    rest,
    (leg) => leg.role?.value === 'viewer',
    () => ({
      viewerUrl: `${VIEWER}${rest}`,
    }),
  );

const control: readonly FaultKind[] = [
  regrant('control-of-unknown', 'nobody has the id', (viewer, sharer, { legs, now }) => {
    // Two sharers, one after the other: an id of neither leaves open who is meant.
    const connectedTime = instantOf(sharer.connectedTime, -MINUTE);
    const endTime = new Date(Math.min(now, Date.parse(connectedTime) + 1000)).toISOString();
    legs.push({
      ...sharer,
      ...ended,
      id: 'before',
      connectedTime,
      startTime: connectedTime,
      endTime,
    });
    viewer.controlling = ['nobody'];
    return true;
  }),
  regrant('control-of-ended', 'the sharer has left', (viewer, sharer, { now }) => {
    viewer.controlling = [sharer.id ?? ''];
    Object.assign(sharer, ended, { endTime: new Date(now - MINUTE / 2).toISOString() });
    return true;
  }),
  regrant('control-of-self', 'its own id', (viewer) => {
    viewer.controlling = [viewer.id ?? ''];
    return true;
  }),
  regrant('control-by-sharer', 'of the viewer', (viewer, sharer) => {
    sharer.controlling = [viewer.id ?? ''];
    return true;
  }),
  regrant('control-by-several', 'two viewers', (viewer, sharer, { legs, random }) => {
    viewer.controlling = [sharer.id ?? ''];
    const other = { ...viewer, id: random.id(), communicationId: random.id() };
    legs.push({ ...other, user: { id: random.id() } });
    return true;
  }),
];

const sides: readonly FaultKind[] = [
  regrant('no-sharer', 'no role', (_, __, { legs }) => {
    for (const leg of legs) if (/sharer/i.test(leg.cobrowseRole ?? '')) leg.cobrowseRole = null;
    return true;
  }),
  regrant('no-viewer', 'no role', (_, __, { legs }) => {
    if (legs.some((leg) => /alerting/i.test(leg.state ?? ''))) return false;
    for (const leg of legs) if (leg.cobrowseRole === 'viewer') leg.cobrowseRole = null;
    return true;
  }),
  regrant('several-sharers', 'another customer', (_, sharer, { legs, random }) => {
    legs.push({ ...sharer, id: random.id(), communicationId: random.id() });
    return true;
  }),
  regrant('several-session-ids', 'at once', (viewer) => {
    viewer.cobrowseSessionId = 'another';
    return true;
  }),
  {
    name: 'duplicate-legs: a leg twice',
    rule: 'duplicate-legs',
    seed: ({ legs, some }) => {
      const leg = some((facts) => facts.userId !== null);
      if (leg) legs.push({ ...leg });
      return leg !== undefined;
    },
  },
];

const times: readonly FaultKind[] = [
  change('times-out-of-order', 'joined after it was connected', isTimed, (leg) => ({
    connectedTime: instantOf(leg.startTime, -MINUTE),
    providerEventTime: leg.startTime,
  })),
  change('times-out-of-order', 'ended before it was connected', isPast, (leg) => ({
    endTime: instantOf(leg.connectedTime, -MINUTE),
  })),
  change(
    'times-out-of-order',
    'wrap-up ended before it began',
    (leg) => leg.times.acwEnd !== null,
    (leg) => ({ endAcwTime: instantOf(leg.startAcwTime, -MINUTE) }),
  ),
  change('time-in-future', 'joined', isTimed, (_, { now }) => ({
    startTime: new Date(now + MINUTE).toISOString(),
  })),
  change('time-in-future', 'connected', isTimed, (_, { now }) => ({
    connectedTime: new Date(now + 10 * MINUTE).toISOString(),
  })),
  change('time-in-future', 'ended', isPast, (_, { now }) => ({
    endTime: new Date(now + 60 * MINUTE).toISOString(),
  })),
  change(
    'clock-skew',
    'ahead',
    () => true,
    (_, { now }) => ({
      providerEventTime: new Date(now + MINUTE).toISOString(),
    }),
  ),
  change('clock-skew', 'behind', isTimed, (leg) => ({
    providerEventTime: instantOf(leg.connectedTime, -MINUTE),
  })),
  change('state-contradicts-times', 'connected, but ended', isPast, () => ({ state: 'connected' })),
  change('state-contradicts-times', 'alerting, but ended', isPast, () => ({ state: 'ALERTING' })),
  change(
    'state-contradicts-times',
    'alerting, but connected',
    (leg) => isTimed(leg) && leg.communicationId === null,
    () => ({ state: 'alerting' }),
  ),
  change('hold-without-start', 'no start', isLive, () => ({ held: true, startHoldTime: null })),
  change('hold-after-end', 'still held', isPast, (leg) => ({
    held: true,
    startHoldTime: leg.connectedTime,
  })),
  change(
    'hold-after-end',
    'began late',
    (leg, { endTime }) => isPast(leg) && endTime != null,
    (leg, { now }) => {
      const late = new Date(instantOf(leg.endTime, 8000)).getTime();
      return { startHoldTime: new Date(Math.min(now, late)).toISOString() };
    },
  ),
];

const ends: readonly FaultKind[] = [
  change(
    'wrapup-overdue',
    'time is up',
    (leg, ...more) => isAnsweredAgent(leg, ...more) && leg.state?.value === 'disconnected',
    (leg, { now }) => ({
      wrapupRequired: true,
      wrapupPrompt: 'timeout',
      wrapupTimeoutMs: Math.max(0, now - new Date(leg.endTime ?? now).getTime() - 8000),
      wrapupSkipped: false,
      wrapup: null,
      startAcwTime: leg.endTime,
      endAcwTime: null,
      afterCallWork: null,
    }),
  ),
  change('wrapup-timed-out', 'closed', isAnsweredAgent, () => ({
    wrapupSkipped: false,
    wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' },
  })),
  ...[true, false].map((wrapupSkipped) =>
    change('wrapup-missing', wrapupSkipped ? 'skipped' : 'none', isAnsweredAgent, () => ({
      state: 'terminated',
      wrapupRequired: true,
      wrapupPrompt: 'mandatory',
      wrapupSkipped,
      wrapup: {},
      startAcwTime: null,
      endAcwTime: null,
      afterCallWork: null,
    })),
  ),
  change('error-reported', 'while live', isLive, () => ({
    errorInfo: { code: 'x.y', status: 500 },
  })),
  ...['error', 'TRANSPORT_FAILURE', 'sessionExpired', 'timeout'].map((disconnectType) =>
    change(
      'abnormal-disconnect',
      disconnectType,
      (leg) => leg.over && leg.error === null,
      () => ({ disconnectType }),
    ),
  ),
  change('unknown-value', 'state', isLive, () => ({ state: 'OutdatedSdkVersion' })),
  change(
    'unknown-value',
    'purpose',
    () => true,
    () => ({ purpose: 'astronaut' }),
  ),
  change(
    'unknown-value',
    'disconnect reason',
    (leg) => leg.over,
    () => ({ disconnectType: 'whim' }),
  ),
];

/** Every kind of fault. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...control,
  ...sides,
  ...times,
  ...ends,
  ...[
    'http://apps.mypurecloud.com/viewer',
    'https://apps.mypurecloud.com.evil.example/viewer',
    'https://user:pass@apps.mypurecloud.com/viewer',
    'https://apps.mypurecloud.com:8443/viewer',
    'javascript:alert(1)',
    '/viewer',
  ].map(unsafeUrl),
  ...['?conversationId=1&joinCode=123', '#access_token=abc', '?KEY=1', '#/room?sig=1'].map(
    secretUrl,
  ),
  change('viewer-url-missing', 'none', isLiveViewer, () => ({ viewerUrl: null })),
];
