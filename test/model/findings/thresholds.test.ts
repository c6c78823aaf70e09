import { expect, it } from 'vitest';
import type { CobrowseMediaParticipant, FindingRuleId } from '../../../src/entries/model.js';
import { at, ended, NOW, findingsOf, sharer, viewer } from './rules.js';

type Legs = readonly CobrowseMediaParticipant[];

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const early = at(-120);
const earlier = (ms: number): string => new Date(NOW - ms).toISOString();
const later = (ms: number): string => earlier(-ms);
const instant = (text: string, ms: number): string => new Date(Date.parse(text) + ms).toISOString();
const gone = (endTime: string) => ({ state: 'terminated', disconnectType: 'peer', endTime });

/** Legs that are beyond the default threshold of a rule by so many milliseconds. */
const beyond: readonly (readonly [FindingRuleId, (ms: number) => Legs])[] = [
  ['times-out-of-order', (ms) => [viewer({ startTime: instant(at(1, 5), 5 * SECOND + ms) })]],
  ['time-in-future', (ms) => [viewer({ startAlertingTime: later(5 * SECOND + ms) })]],
  ['clock-skew', (ms) => [viewer({ providerEventTime: later(5 * SECOND + ms) })]],
  ['clock-skew', (ms) => [viewer({ providerEventTime: instant(at(1, 5), -5 * SECOND - ms) })]],
  ['hold-after-end', (ms) => [ended({ startHoldTime: instant(at(10), 5 * SECOND + ms) })]],
  [
    'long-hold',
    (ms) => [
      viewer({
        startTime: early,
        connectedTime: early,
        held: true,
        startHoldTime: earlier(30 * MINUTE + ms),
      }),
    ],
  ],
  [
    'alerting-overdue',
    (ms) => [
      viewer({
        state: 'alerting',
        connectedTime: null,
        startAlertingTime: earlier(40 * SECOND + ms),
        alertingTimeoutMs: 10 * SECOND,
      }),
    ],
  ],
  [
    'control-of-ended',
    (ms) => [viewer({ controlling: ['s'] }), sharer(gone(earlier(5 * SECOND + ms)))],
  ],
  ['no-sharer', (ms) => [viewer({ connectedTime: earlier(5 * MINUTE + ms) }), { id: 'other' }]],
  ['no-viewer', (ms) => [sharer({ connectedTime: earlier(5 * MINUTE + ms) }), { id: 'other' }]],
  ['viewer-without-sharer', (ms) => [viewer(), sharer(gone(earlier(5 * MINUTE + ms)))]],
  [
    'left-alone',
    (ms) => [
      viewer({ cobrowseRole: null }),
      sharer({ cobrowseRole: null, ...gone(earlier(5 * MINUTE + ms)) }),
    ],
  ],
  [
    'several-sharers',
    (ms) => [
      sharer(gone(instant(at(11), 30 * SECOND + ms))),
      sharer({ id: 't', startTime: at(11), connectedTime: at(11) }),
    ],
  ],
  [
    'wrapup-overdue',
    (ms) => [
      ended({
        state: 'disconnected',
        wrapupRequired: true,
        wrapupPrompt: 'timeout',
        wrapupTimeoutMs: MINUTE,
        startAcwTime: earlier(MINUTE + 5 * SECOND + ms),
      }),
    ],
  ],
  [
    'wrapup-pending',
    (ms) => [
      ended({
        startTime: early,
        connectedTime: early,
        endTime: at(-60),
        state: 'disconnected',
        wrapupRequired: true,
        wrapupPrompt: 'mandatory',
        startAcwTime: earlier(60 * MINUTE + ms),
      }),
    ],
  ],
];

it.each(beyond)('%s: silent at its threshold, not beyond it', (rule, legs) => {
  expect(findingsOf(rule, legs(0))).toEqual([]);
  expect(findingsOf(rule, legs(1))).toHaveLength(1);
});

it('inactivity-timeout-passed: silent at its threshold, not beyond it', () => {
  const found = (ms: number) =>
    findingsOf('inactivity-timeout-passed', [], {
      session: { participants: [viewer()], inactivityTimeout: earlier(5 * MINUTE + ms) },
    });
  expect(found(0)).toEqual([]);
  expect(found(1)).toMatchObject([{ legs: ['v'], params: { overdueMs: 5 * MINUTE + 1 } }]);
});

it('several-session-ids: an info at its threshold, a warning beyond it', () => {
  const found = (ms: number) =>
    findingsOf('several-session-ids', [
      sharer(gone(instant(at(11), 30 * SECOND + ms))),
      viewer({ cobrowseSessionId: 'other', startTime: at(11), connectedTime: at(11) }),
    ]);
  expect(found(0)).toMatchObject([{ severity: 'info' }]);
  expect(found(1)).toMatchObject([{ severity: 'warning' }]);
});
