import { expect, test, vi } from 'vitest';
import { lateCode } from '../../../src/components/session-review/late-code.js';

test('code that could not be fetched is fetched again when asked for, and then kept', async () => {
  const failure = new Error('offline');
  const fetchCode = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(failure)
    .mockResolvedValueOnce('code');
  const late = lateCode(fetchCode);
  const seen: unknown[] = [];
  const stop = late.subscribe(() => seen.push(late.read()));
  expect(late.read()).toEqual({ status: 'missing' });

  await late.load();
  await Promise.all([late.load(), late.load()]);
  await late.load();
  expect(seen).toEqual([
    { status: 'loading' },
    { status: 'failed', error: failure },
    { status: 'loading' },
    { status: 'ready', code: 'code' },
  ]);
  expect(fetchCode).toHaveBeenCalledTimes(2);
  expect(late.readOnServer()).toEqual({ status: 'missing' });
  stop();
});
