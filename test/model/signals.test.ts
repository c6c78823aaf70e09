import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParticipantSignals } from '../../src/entries/model.js';
import { changedSignals, readSignals } from '../../src/model/signals.js';

const codes = (signals: unknown): readonly string[] =>
  readSignals(signals as ParticipantSignals).map(({ code }) => code);
const changes = (before: ParticipantSignals | null, now: ParticipantSignals | null): unknown =>
  changedSignals(before, now).map(({ code }) => code);

test('signals are shown with control first', () => {
  expect(
    codes({
      latencyMs: 80,
      tool: 'Drawing',
      paused: true,
      navigation: 'granted',
      control: 'granted',
    }),
  ).toEqual(['control.granted', 'navigation.granted', 'paused', 'tool', 'latency']);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'granted'],
  ['empty signals', {}],
  ['null signals', { control: null, navigation: null, paused: null, tool: null, latencyMs: null }],
  ['unknown values', { control: 'maybe', navigation: 'revoked', paused: 'yes', tool: ' ' }],
  ['inherited names', { control: 'toString', navigation: 'constructor' }],
  ['impossible latencies', { latencyMs: -1 }],
  ['no number', { latencyMs: Number.NaN }],
  ['no pause', { paused: false }],
])('%s shows nothing', (_name, signals) => {
  expect(codes(signals)).toEqual([]);
});

test.each<[string, ParticipantSignals | null, ParticipantSignals | null, readonly string[]]>([
  ['the first signal', null, { control: 'requested' }, ['control.requested']],
  ['another one', { control: 'requested' }, { control: 'granted' }, ['control.granted']],
  ['the same', { control: 'granted' }, { control: 'granted' }, []],
  ['none any more', { control: 'granted' }, {}, []],
  ['the end of a pause', { paused: true }, { paused: false }, ['resumed']],
  ['no pause that was none', {}, { paused: false }, []],
  ['another tool', { tool: 'Pen' }, { tool: 'Laser' }, ['tool']],
  ['another latency', { latencyMs: 80 }, { latencyMs: 120 }, []],
  ['the first latency', null, { latencyMs: 80 }, []],
  ['a slow connection', { latencyMs: 80 }, { latencyMs: 900 }, ['slow']],
  ['still slow', { latencyMs: 900 }, { latencyMs: 1200 }, []],
  ['quick again', { latencyMs: 900 }, { latencyMs: 80 }, ['latency']],
])('a change to announce: %s', (_name, before, now, announced) => {
  expect(changes(before, now)).toEqual(announced);
});

test('any value is read, and does not differ from itself', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const signals = value as ParticipantSignals;
      expect(readSignals(signals)).toBeInstanceOf(Array);
      expect(changedSignals(signals, signals)).toEqual([]);
    }),
  );
});

test('a signal has what it needs, and nothing of the others', () => {
  expect(readSignals({ tool: ' Pen ', latencyMs: 80, paused: true })).toEqual([
    { kind: 'paused', code: 'paused', tool: null, latencyMs: null },
    { kind: 'tool', code: 'tool', tool: 'Pen', latencyMs: null },
    { kind: 'latencyMs', code: 'latency', tool: null, latencyMs: 80 },
  ]);
});

test.each([
  [0, 'latency'],
  [499, 'latency'],
  [500, 'slow'],
])('a latency of %d ms is known as %s', (latencyMs, code) => {
  expect(codes({ latencyMs })).toEqual([code]);
});

test.each(['requested', 'granted', 'declined', 'revoked'])('control can be %s', (control) => {
  expect(codes({ control })).toEqual([`control.${control}`]);
});

test.each(['requested', 'granted', 'declined'])('navigation can be %s', (navigation) => {
  expect(codes({ navigation })).toEqual([`navigation.${navigation}`]);
});
