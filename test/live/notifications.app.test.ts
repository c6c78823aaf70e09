import { describe, expect, test } from 'vitest';
import { FakeService, HEARTBEAT } from '../support/fake-channel.js';
import { fakeTimersDuringTests, connectTo, pass, settled, SECOND } from '../support/connect.js';

fakeTimersDuringTests();

describe('functions of the app', () => {
  test('that never answer are given up', async () => {
    const { phases } = connectTo(new FakeService(), { connect: () => new Promise(() => {}) });
    await pass(15 * SECOND);
    expect(phases.at(-1)).toBe('connecting: connectFailed');
  });

  test('that throw have no other effect than their error', async () => {
    const { service, phases, onError } = connectTo(new FakeService(), {
      onProblems: () => {
        throw new Error('of the app');
      },
    });
    await settled();
    service.send({ topicName: 'v2.users.u.presence', eventBody: { name: 'Marta Quist' } });
    service.send(HEARTBEAT);
    await settled();
    expect(phases.at(-1)).toBe('live');
    expect(String(onError.mock.calls)).toBe('Error: of the app');
  });

  test('nothing of a message reaches errors or problems', async () => {
    const problems: unknown[] = [];
    const { service, onError } = connectTo(new FakeService(), {
      onProblems: (found) => problems.push(found),
    });
    await settled();
    service.send('{"name":"Marta Quist');
    service.send({ topicName: 'v2.users.u.presence', eventBody: { name: 'Marta Quist' } });
    await settled();
    expect(problems).not.toEqual([]);
    expect(JSON.stringify([problems, onError.mock.calls.map(String)])).not.toContain('Marta');
  });
});
