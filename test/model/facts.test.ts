import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlReported,
  participantFacts,
  type CobrowseMediaParticipant,
} from '../../src/model/index.js';
import { describeValue } from '../../src/model/values.js';
import { anyInput, anyParticipant, untyped } from './arbitrary.js';

const START = '2026-05-11T09:00:00.000Z';
const CONNECTED = '2026-05-11T09:00:04.200Z';
const END = '2026-05-11T09:10:00.000Z';
const at = (instant: string) => Date.parse(instant);

describe('participantFacts', () => {
  it('never throws, whatever is in any field', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const facts = participantFacts(untyped(input));
        expect(facts.hasEnded).toBe(facts.phase === 'ended' || facts.phase === 'wrapup');
        expect(facts.wrapup.status === 'due' || facts.wrapup.status === 'open').toBe(
          facts.phase === 'wrapup',
        );
        for (const instant of Object.values<number | null>({ ...facts.times })) {
          if (instant !== null) expect(new Date(instant).getTime() === instant).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a participant once, and does not touch it', () => {
    fc.assert(
      fc.property(anyParticipant, (participant) => {
        const before = JSON.stringify(participant);
        expect(participantFacts(participant)).toBe(participantFacts(participant));
        expect(JSON.stringify(participant)).toBe(before);
      }),
    );
  });

  it('says nothing about values that are not objects', () => {
    for (const nothing of [null, undefined, 'x', 0, [], [{}]]) {
      expect(participantFacts(untyped(nothing))).toMatchObject({
        participant: null,
        key: '',
        phase: 'unknown',
        controlling: null,
      });
    }
  });

  it('trims texts, leaves blanks out, and spells numbers out', () => {
    const facts = participantFacts(
      untyped({ id: ' a ', communicationId: ' ', peer: 7, user: { id: 'u' }, viewerUrl: '' }),
    );
    expect(facts).toMatchObject({
      id: 'a',
      communicationId: null,
      peer: '7',
      userId: 'u',
      viewerUrl: null,
    });
  });

  it.each<readonly [string, CobrowseMediaParticipant, number | null, number | null]>([
    [
      'live',
      { state: 'connected', startTime: START, connectedTime: CONNECTED },
      at(CONNECTED),
      null,
    ],
    ['live without its connection', { state: 'connected', startTime: START }, at(START), null],
    [
      'ended',
      { state: 'terminated', connectedTime: CONNECTED, endTime: END },
      at(CONNECTED),
      at(END),
    ],
    ['ended, no one knows when', { state: 'terminated', connectedTime: CONNECTED }, null, null],
    [
      'pending',
      { state: 'alerting', startTime: START, startAlertingTime: CONNECTED, connectedTime: END },
      at(CONNECTED),
      null,
    ],
    ['parked', { state: 'parked', connectedTime: CONNECTED, parkTime: END }, at(END), null],
  ])('measures a leg that is %s', (_, leg, start, end) => {
    const expected = start === null ? null : { start, end };
    expect(participantFacts(leg).duration).toEqual(expected);
  });

  it('knows when alerting runs out, only while it alerts', () => {
    const leg = { state: 'alerting', startAlertingTime: START, alertingTimeoutMs: 8000 };
    expect(participantFacts(leg).alertingDeadline).toBe(at(START) + 8000);
    expect(participantFacts({ ...leg, startAlertingTime: null }).alertingDeadline).toBeNull();
    expect(participantFacts({ ...leg, alertingTimeoutMs: -1 }).alertingDeadline).toBeNull();
    expect(participantFacts({ ...leg, state: 'connected' }).alertingDeadline).toBeNull();
    expect(participantFacts({ ...leg, endTime: END }).alertingDeadline).toBeNull();
    expect(
      participantFacts(
        untyped({ ...leg, startAlertingTime: null, startTime: START, alertingTimeoutMs: '30000' }),
      ).alertingDeadline,
    ).toBe(at(START) + 30_000);
  });

  it('calls no leg unanswered whose connection was reported, if only in a way nobody can read', () => {
    const ended = { state: 'terminated', endTime: END };
    expect(participantFacts({ ...ended, connectedTime: '2026-02-30T09:00:00Z' }).unanswered).toBe(
      false,
    );
    expect(participantFacts({ ...ended, connectedTime: '' }).unanswered).toBe(true);
    const first = participantFacts({ ...ended, connectedTime: '1970-01-01T00:00:00Z' });
    expect([first.times.connected, first.unanswered]).toEqual([0, false]);
  });

  it('calls a leg unanswered that ended without a connection', () => {
    expect(participantFacts({ state: 'terminated', endTime: END }).unanswered).toBe(true);
    expect(participantFacts({ state: 'terminated' }).unanswered).toBe(false);
    expect(participantFacts({ state: 'alerting' }).unanswered).toBe(false);
    expect(
      participantFacts({ state: 'terminated', endTime: END, connectedTime: CONNECTED }).unanswered,
    ).toBe(false);
  });

  it('trusts held, not the time of a hold', () => {
    const leg = { state: 'connected', startHoldTime: CONNECTED };
    expect(participantFacts({ ...leg, held: true }).heldSince).toBe(at(CONNECTED));
    expect(participantFacts({ ...leg, held: false }).heldSince).toBeNull();
    expect(participantFacts({ ...leg, held: true, endTime: END }).heldSince).toBeNull();
    expect(participantFacts({ state: 'connected', held: true }).heldSince).toBeNull();
  });

  it('distinguishes control that was not reported from none', () => {
    expect(controlReported(null)).toBe('unreported');
    expect(controlReported({})).toBe('unreported');
    expect(controlReported({ controlling: null })).toBe('unreported');
    expect(controlReported(untyped({ controlling: 'x' }))).toBe('unreported');
    expect(controlReported({ controlling: [] })).toBe('none');
    expect(controlReported({ controlling: ['', ' '] })).toBe('none');
    expect(controlReported({ controlling: ['', 'a'] })).toBe('some');
  });
});

describe('describeValue', () => {
  it('spells out any JSON value, and nothing for what is empty', () => {
    expect(describeValue(' a ')).toBe('a');
    expect(describeValue(false)).toBe('false');
    expect(describeValue({ a: [1] })).toBe('{"a":[1]}');
    for (const empty of [null, undefined, '', ' ', [], {}]) expect(describeValue(empty)).toBeNull();
    expect(describeValue(['x'.repeat(5000)])).toHaveLength(5004);
  });

  it('gives up on values that are nested too deeply', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(describeValue(deep)).toBeNull();
  });
});
