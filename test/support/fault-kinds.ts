/** The faults that can be seeded. Only for `faults.ts`. */
import {
  change,
  GONE,
  instantOf,
  isAnsweredAgent,
  isLive,
  isBefore,
  isPast,
  isPending,
  isTimed,
  MINUTE,
  regrant,
  type FaultKind,
} from './fault-kind.js';
import { EVENT_FAULT_KINDS } from './fault-kinds-events.js';
import { LATE_FAULT_KINDS } from './fault-kinds-late.js';
import { SECRET_FAULT_KINDS } from './fault-kinds-secrets.js';
import { URL_FAULT_KINDS } from './fault-kinds-urls.js';

const control: readonly FaultKind[] = [
  regrant('control-of-unknown', 'nobody has the id', (viewer, sharer, { legs }) => {
    // Two sharers, one after the other: an id of neither leaves open who is meant.
    const connectedTime = instantOf(sharer.connectedTime, -MINUTE);
    const endTime = instantOf(sharer.connectedTime, 1000 - MINUTE);
    legs.push({
      ...sharer,
      ...GONE,
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
    Object.assign(sharer, GONE, { endTime: new Date(now - MINUTE / 2).toISOString() });
    return isBefore(sharer.connectedTime, now - MINUTE);
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
  regrant('control-by-several', 'two legs of one customer', (viewer, sharer, { legs, random }) => {
    const [one, two] = [random.id(), random.id()];
    sharer.communicationId = one;
    legs.push({ ...sharer, communicationId: two });
    viewer.controlling = [one];
    const other = { ...viewer, id: random.id(), communicationId: random.id() };
    legs.push({ ...other, user: { id: random.id() }, controlling: [two] });
    return true;
  }),
];

const sides: readonly FaultKind[] = [
  regrant('no-sharer', 'no role', (viewer, _, { legs, now }) => {
    for (const leg of legs) if (/sharer/i.test(leg.cobrowseRole ?? '')) leg.cobrowseRole = null;
    const isNobodyPending = legs.every((leg) => !isPending(leg));
    return isNobodyPending && isBefore(viewer.connectedTime, now - 6 * MINUTE);
  }),
  regrant('several-sharers', 'another customer', (_, sharer, { legs, now, random }) => {
    legs.push({ ...sharer, id: random.id(), communicationId: random.id() });
    return isBefore(sharer.connectedTime, now - MINUTE);
  }),
  regrant('several-session-ids', 'at once', (viewer) => {
    viewer.cobrowseSessionId = 'another';
    return true;
  }),
  {
    name: 'unanswered-legs: nobody answered, and the customer left',
    rule: 'unanswered-legs',
    seed: ({ legs, some, random }) => {
      const customer = some((leg) => isPast(leg) && leg.role?.value === 'sharer');
      if (!customer || legs.some(({ user }) => user != null)) return false;
      const { connectedTime } = customer;
      legs.push({
        ...GONE,
        id: random.id(),
        purpose: 'agent',
        user: { id: random.id() },
        disconnectType: 'system',
        startTime: connectedTime,
        endTime: instantOf(connectedTime, 5000),
      });
      return true;
    },
  },
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
  ...[null, '', 'soon'].map((connectedTime) =>
    change('connected-without-time', JSON.stringify(connectedTime), isTimed, () => ({
      connectedTime,
    })),
  ),
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
  {
    name: 'hold-after-end: began late',
    rule: 'hold-after-end',
    seed: ({ now, some }) => {
      const leg = some((facts) => isPast(facts) && isBefore(facts.times.end, now - 8000));
      if (leg) leg.startHoldTime = instantOf(leg.endTime, 8000);
      return leg !== undefined;
    },
  },
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
  ...[
    { code: 'x.y', status: 500 },
    { errors: [{ errors: [] }, { message: 'x' }] },
    { details: [{ errorCode: 'x.y' }] },
  ].map((errorInfo) =>
    change('error-reported', JSON.stringify(errorInfo), isLive, () => ({ errorInfo })),
  ),
  ...['error', 'TRANSPORT_FAILURE', 'sessionExpired', 'timeout'].map((disconnectType) =>
    change(
      'abnormal-disconnect',
      disconnectType,
      (leg) => leg.hasEnded && leg.error === null && leg.times.connected !== null,
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
    (leg) => leg.hasEnded,
    () => ({ disconnectType: 'whim' }),
  ),
];

/** Every kind of fault. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...control,
  ...sides,
  ...times,
  ...ends,
  ...EVENT_FAULT_KINDS,
  ...LATE_FAULT_KINDS,
  ...SECRET_FAULT_KINDS,
  ...URL_FAULT_KINDS,
];
