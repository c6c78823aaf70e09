/** Faults that consist in something lasting for too long. Only for `fault-kinds.ts`. */
import {
  change,
  GONE,
  HOUR,
  instantOf,
  isAnsweredAgent,
  isLive,
  isLiveSharer,
  isTimed,
  letPass,
  MINUTE,
  regrant,
  type Draft,
  type FaultKind,
} from './fault-kind.js';
import type { DraftLeg } from './generate-legs.js';

const iso = (instant: number): string => new Date(instant).toISOString();
const end = (leg: DraftLeg, now: number): void => {
  Object.assign(leg, GONE, { endTime: iso(now), providerEventTime: iso(now) });
};
/** Leaves only the legs that fit. */
const keep = ({ legs }: Draft, fits: (leg: DraftLeg) => boolean): void => {
  legs.splice(0, legs.length, ...legs.filter(fits));
};
const isAgent = ({ user }: DraftLeg): boolean => user != null;
const isRouting = ({ purpose }: DraftLeg): boolean => purpose === 'acd' || purpose === 'ivr';

export const LATE_FAULT_KINDS: readonly FaultKind[] = [
  change(
    'alerting-overdue',
    'for an hour',
    (leg) => leg.alertingDeadline !== null,
    (_, { now }) => ({ startTime: iso(now - HOUR), startAlertingTime: iso(now - HOUR) }),
  ),
  regrant('viewer-without-sharer', 'for an hour', (_, sharer, draft) => {
    keep(draft, (leg) => !/sharer/i.test(leg.cobrowseRole ?? '') || leg === sharer);
    end(sharer, draft.now);
    return letPass(draft, HOUR);
  }),
  regrant('left-alone', 'an agent without a role', (viewer, sharer, draft) => {
    keep(draft, (leg) => leg === viewer || leg === sharer || isRouting(leg));
    viewer.cobrowseRole = null;
    end(sharer, draft.now);
    return letPass(draft, HOUR);
  }),
  regrant('left-alone', 'a viewer, and the customer had no role', (viewer, sharer, draft) => {
    keep(draft, (leg) => leg === viewer || leg === sharer || isRouting(leg));
    viewer.cobrowseRole = null;
    sharer.cobrowseRole = null;
    end(sharer, draft.now);
    return letPass(draft, 20 * MINUTE);
  }),
  regrant('no-viewer', 'the viewer has left', (viewer, sharer, draft) => {
    keep(draft, (leg) => leg === viewer || leg === sharer || isRouting(leg));
    end(viewer, draft.now);
    return letPass(draft, HOUR);
  }),
  regrant('no-viewer', 'no agent was reported', (_, sharer, draft) => {
    keep(draft, (leg) => leg === sharer || isRouting(leg));
    return letPass(draft, HOUR);
  }),
  regrant('no-sharer', 'nobody came', (viewer, _, draft) => {
    keep(draft, (leg) => leg === viewer || isRouting(leg));
    return letPass(draft, 20 * MINUTE);
  }),
  {
    name: 'inactivity-timeout-passed: an hour ago',
    rule: 'inactivity-timeout-passed',
    seed: ({ conversation, now, some }) => {
      conversation.inactivityTimeout = iso(now - HOUR);
      return some(isLive) !== undefined;
    },
  },
  {
    name: 'long-hold: three hours',
    rule: 'long-hold',
    seed: (draft) => {
      const leg = draft.some((facts, held) => isTimed(facts) && isAgent(held) && !held.held);
      const isShared = draft.some(isLiveSharer) !== undefined;
      if (!leg || !isShared || !letPass(draft, 3 * HOUR)) return false;
      Object.assign(leg, { held: true, startHoldTime: instantOf(leg.connectedTime, 1000) });
      return true;
    },
  },
  {
    name: 'wrapup-pending: for a day',
    rule: 'wrapup-pending',
    seed: (draft) => {
      const leg = draft.some(isAnsweredAgent);
      if (!leg || draft.legs.some((other) => other.state !== leg.state)) return false;
      Object.assign(leg, { wrapup: null, endAcwTime: null, afterCallWork: null });
      Object.assign(leg, { startAcwTime: null, wrapupRequired: false, wrapupSkipped: false });
      if (!letPass(draft, 24 * HOUR)) return false;
      Object.assign(leg, {
        state: 'disconnected',
        wrapupRequired: true,
        wrapupPrompt: 'mandatory',
        startAcwTime: leg.endTime,
      });
      return true;
    },
  },
];
