import { expect, test } from 'vitest';
import { controlGrants } from '../../src/model/control.js';
import { controlSince } from '../../src/model/control-since.js';
import type { CobrowseMediaParticipant } from '../../src/model/types.js';

const customer = { id: 'customer', state: 'connected' } as const;
const agent = { id: 'agent', state: 'connected', controlling: ['customer'] } as const;
const idle = { ...agent, controlling: [] };

/** An event that reports these legs, this many seconds after the first. */
const event = (at: number, ...participants: readonly CobrowseMediaParticipant[]) => ({
  at: at * 1000,
  session: { id: 'one', participants },
});

/** Since when the agent is observed to control the customer, in seconds. */
function agentControlsSince(events: readonly ReturnType<typeof event>[]): number | null {
  const [grant] = controlGrants([customer, agent]);
  if (!grant) throw new Error('There is no grant.');
  const since = controlSince(events)(grant);
  return since === null ? null : since / 1000;
}

test('control has lasted since the first event of an unbroken run', () => {
  expect(agentControlsSince([event(5, customer, agent), event(9, customer, agent)])).toBe(5);
});

test('an event without the grant begins a new run', () => {
  const events = [event(5, customer, agent), event(7, customer, idle), event(9, customer, agent)];
  expect(agentControlsSince(events)).toBe(9);
});

test('an event that does not report the controller does not interrupt', () => {
  expect(agentControlsSince([event(5, agent), event(7, customer), event(9, agent)])).toBe(5);
});

test('nor is one that reports the controller without grants', () => {
  const { controlling: _, ...unreported } = agent;
  expect(agentControlsSince([event(5, agent), event(7, unreported), event(9, agent)])).toBe(5);
});

test('the end of the leg ends control, unless another leg of the participant has it', () => {
  const ended = { ...agent, state: 'disconnected', connectedTime: '2026-03-02T09:00:00Z' } as const;
  const next = { ...agent, connectedTime: '2026-03-02T10:00:00Z' };
  expect(agentControlsSince([event(5, agent), event(7, ended), event(9, agent)])).toBe(9);
  expect(agentControlsSince([event(5, agent), event(7, ended, next), event(9, next)])).toBe(5);
});

test('control that no event reports is unknown', () => {
  expect(agentControlsSince([])).toBeNull();
  expect(agentControlsSince([event(5, customer, idle)])).toBeNull();
});

test.each([
  ['null', null],
  ['undefined', undefined],
  ['text', 'events'],
  ['a list of nothing', [null, undefined]],
  ['events without a session', [{ at: 5, session: null }, {}]],
  ['legs that are none', [{ at: 5, session: { participants: [null, 5, {}] } }]],
  ['participants that are no list', [{ at: 5, session: { participants: {} } }]],
])('%s in place of events reports nothing', (_, junk) => {
  const [grant] = controlGrants([customer, agent]);
  if (!grant) throw new Error('There is no grant.');
  // @ts-expect-error -- not a list of events
  expect(controlSince(junk)(grant)).toBeNull();
});

test('the same events are read once', () => {
  const events = [event(5, customer, agent)];
  expect(controlSince(events)).toBe(controlSince(events));
});
