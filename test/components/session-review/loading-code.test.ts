import { expect, test, vi } from 'vitest';
import { lazyCode } from '../../../src/components/session-review/lazy-code.js';

test('code that could not be fetched is fetched again when asked for, and then kept', async () => {
  const failure = new Error('offline');
  const fetchCode = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(failure)
    .mockResolvedValueOnce('code');
  const code = lazyCode(fetchCode);
  const seen: unknown[] = [];
  const stop = code.subscribe(() => seen.push(code.read()));
  expect(code.read()).toEqual({ status: 'missing' });

  await code.load();
  await Promise.all([code.load(), code.load()]);
  await code.load();
  expect(seen).toEqual([
    { status: 'loading' },
    { status: 'failed', error: failure },
    { status: 'loading' },
    { status: 'ready', code: 'code' },
  ]);
  expect(fetchCode).toHaveBeenCalledTimes(2);
  expect(code.readOnServer()).toEqual({ status: 'missing' });
  stop();
});
