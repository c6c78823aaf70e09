import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  participantFacts,
  participantPhase,
  type CobrowseMediaParticipant,
  type ParticipantPhase,
} from '../../src/model/index.js';
import { anyInput, untyped } from './arbitrary.js';

const CONNECTED = '2026-05-11T09:00:00.000Z';
const END = '2026-05-11T09:10:00.000Z';

type Row = readonly [string, CobrowseMediaParticipant, ParticipantPhase];

const rows: readonly Row[] = [
  ['no state', {}, 'unknown'],
  ['connected', { state: 'connected' }, 'live'],
  ['connected on hold', { state: 'connected', held: true }, 'held'],
  ['a stale hold time', { state: 'connected', held: false, startHoldTime: CONNECTED }, 'live'],
  ['converting', { state: 'converting' }, 'live'],
  ['uploading', { state: 'uploading' }, 'live'],
  ['transmitting', { state: 'transmitting' }, 'live'],
  ['held, but not connected', { state: 'transmitting', held: true }, 'live'],
  ['parked', { state: 'parked' }, 'parked'],
  ['alerting', { state: 'alerting' }, 'pending'],
  ['dialing', { state: 'dialing' }, 'pending'],
  ['contacting', { state: 'contacting' }, 'pending'],
  ['offering', { state: 'offering' }, 'pending'],
  ['scheduled', { state: 'scheduled' }, 'pending'],
  ['none', { state: 'none' }, 'unknown'],
  ['the sentinel of old SDKs', { state: 'OutdatedSdkVersion' }, 'unknown'],
  ['a state from the future', { state: 'levitating' }, 'unknown'],
  ['UPPERCASE', { state: 'CONNECTED' }, 'live'],
  ['PascalCase with blanks', { state: ' Alerting ' }, 'pending'],
  ['disconnected', { state: 'disconnected' }, 'ended'],
  ['terminated', { state: 'TERMINATED' }, 'ended'],
  ['ended in spite of hold', { state: 'terminated', held: true }, 'ended'],
  ['an end time without a state', { endTime: END }, 'ended'],
  ['an end time that does not parse', { state: 'connected', endTime: 'soon' }, 'live'],
  ['an end time of null', { state: 'connected', endTime: null }, 'live'],
  ['a disconnect reason', { state: 'connected', disconnectType: 'client' }, 'ended'],
  ['a blank disconnect reason', { state: 'connected', disconnectType: ' ' }, 'live'],
  ['a disconnect reason nobody knows', { state: 'connected', disconnectType: 'new' }, 'ended'],
  ['after-call work', { state: 'connected', startAcwTime: END }, 'wrapup'],
  ['after-call work that does not parse', { state: 'connected', startAcwTime: 'x' }, 'live'],
];

const wrapups: readonly Row[] = [
  ['required', { state: 'disconnected', wrapupRequired: true }, 'wrapup'],
  ['required, but terminated', { state: 'terminated', wrapupRequired: true }, 'ended'],
  [
    'required, by an end time',
    { state: 'connected', endTime: END, wrapupRequired: true },
    'wrapup',
  ],
  ['required while connected', { state: 'connected', wrapupRequired: true }, 'live'],
  ['not required', { state: 'disconnected', wrapupRequired: false }, 'ended'],
  ['pending', { state: 'terminated', afterCallWork: { state: 'pending' } }, 'wrapup'],
  ['PENDING', { state: 'terminated', afterCallWork: { state: 'PENDING' } }, 'wrapup'],
  ['begun', { state: 'terminated', startAcwTime: END }, 'wrapup'],
  ['a draft', { state: 'terminated', wrapup: { code: 'c', provisional: true } }, 'wrapup'],
  ['done at an instant', { state: 'disconnected', startAcwTime: END, endAcwTime: END }, 'ended'],
  [
    'done at an instant that does not parse',
    { state: 'disconnected', startAcwTime: END, endAcwTime: '?' },
    'wrapup',
  ],
  ['skipped', { state: 'disconnected', wrapupRequired: true, wrapupSkipped: true }, 'ended'],
  ...['complete', 'skipped', 'notApplicable', 'NOT_APPLICABLE'].map((state): Row => [
    `after-call work ${state}`,
    { state: 'disconnected', startAcwTime: END, afterCallWork: { state } },
    'ended',
  ]),
  [
    'after-call work unknown',
    { state: 'disconnected', startAcwTime: END, afterCallWork: { state: 'unknown' } },
    'wrapup',
  ],
  ...[{ code: 'c' }, { name: 'Sold' }, { endTime: END }].map((wrapup): Row => [
    `a wrap-up with ${Object.keys(wrapup).join()}`,
    { state: 'disconnected', wrapupRequired: true, wrapup },
    'ended',
  ]),
  ...[{}, { notes: 'hi' }, { code: ' ' }, { endTime: 'x' }].map((wrapup): Row => [
    `a wrap-up that is none: ${JSON.stringify(wrapup)}`,
    { state: 'disconnected', wrapupRequired: true, wrapup },
    'wrapup',
  ]),
];

describe('participantPhase', () => {
  it.each(rows)('reads %s', (_, participant, phase) => {
    expect(participantPhase(participant)).toBe(phase);
  });

  it.each(wrapups)('reads wrap-up: %s', (_, participant, phase) => {
    expect(participantPhase(participant)).toBe(phase);
  });

  it.each([
    [5000, 'ended'],
    [5001, 'live'],
  ] as const)('takes a connection %d ms after the end for %s', (later, phase) => {
    const connectedTime = Date.parse(END) + later;
    for (const state of ['connected', 'transmitting']) {
      expect(participantPhase({ state, connectedTime, endTime: END })).toBe(phase);
    }
  });

  it.each(['disconnected', 'alerting', 'parked', 'none'])(
    'never takes %s for connected again',
    (state) => {
      const connectedTime = Date.parse(END) + 60_000;
      expect(participantPhase({ state, connectedTime, endTime: END })).toBe('ended');
    },
  );

  it('needs an end time, not only a reason, to see a new connection', () => {
    const leg = { state: 'connected', disconnectType: 'peer', connectedTime: END };
    expect(participantPhase(leg)).toBe('ended');
  });

  it.each([0, 1, false, true, {}, [], ['client'], '', 'none', ' NONE '])(
    'takes %j for no disconnect reason',
    (disconnectType) => {
      const leg = untyped<CobrowseMediaParticipant>({ state: 'connected', disconnectType });
      expect(participantPhase(leg)).toBe('live');
      expect(participantFacts(leg).disconnectType).toBeNull();
    },
  );

  it.each([null, undefined, 'x', 7, [], true])('knows nothing of %j', (nothing) => {
    expect(participantPhase(untyped(nothing))).toBe('unknown');
  });

  it('does not depend on the case of the state', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
        const { state } = untyped<CobrowseMediaParticipant>(input);
        if (typeof state !== 'string' || state.toLowerCase() !== state) return;
        expect(participantPhase({ ...input, state: state.toUpperCase() })).toBe(
          participantPhase({ ...input }),
        );
      }),
    );
  });
});
