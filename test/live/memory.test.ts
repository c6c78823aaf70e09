/** What is not shown any more is not remembered. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LiveRows } from '../../src/components/live/live-rows.js';
import { sessionParticipants } from '../../src/components/live/session-participants.js';
import { createCobrowseStore } from '../../src/live/index.js';
import { agent, notification } from '../support/live-input.js';
import { eventually } from '../support/eventually.js';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('sessions that were removed after their last card was', async () => {
  const store = createCobrowseStore({ historyLimit: 0 });
  const show = (id: string): WeakRef<object> => {
    store.apply(notification(id, [agent]));
    store.flush();
    const legs = sessionParticipants(store, id);
    return new WeakRef(legs ?? {});
  };
  const removed = show('one');
  store.remove('one');
  store.flush();
  const shown = show('two');
  await eventually(() => {
    collectGarbage();
    // An assertion about the list itself would remember it.
    expect(removed.deref() === undefined).toBe(true);
  });
  expect(shown.deref()).toBe(sessionParticipants(store, 'two'));
});

test('the rows of a live table before its latest flush', async () => {
  const store = createCobrowseStore({ historyLimit: 0, schedule: () => {} });
  const liveRows = new LiveRows(store);
  liveRows.subscribe(() => {});
  const rowsAfter = (held: boolean): WeakRef<object> => {
    store.apply(notification('one', [{ ...agent, held }]));
    store.flush();
    return new WeakRef(liveRows.read());
  };
  const first = rowsAfter(false);
  const others = [true, false, true].map(rowsAfter);
  await eventually(() => {
    collectGarbage();
    expect(first.deref() === undefined).toBe(true);
  });
  expect(others.at(-1)?.deref()).toBe(liveRows.read());
});
