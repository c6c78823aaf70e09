import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { replayLog } from '../../stories/data/replay.js';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();

const LONG = { timeout: 20_000 };

const openLog = async (hash: string): Promise<DemoFrame> => {
  const demo = await openDemo(hash);
  await demo.user.upload(demo.page.getByLabelText('File'), new File([replayLog], 'log.jsonl'));
  await demo.page.findByRole('region', { name: 'Co-browse session' }, LONG);
  return demo;
};
const slider = (demo: DemoFrame): Promise<HTMLElement> =>
  demo.page.findByRole('slider', { name: 'Moment' }, LONG);

test('a log is replayed, and its moment can be linked', async () => {
  const demo = await openLog('#/review');
  await demo.user.click(await demo.page.findByRole('button', { name: 'Replay' }, LONG));
  await slider(demo);
  await demo.user.click(demo.page.getByRole('button', { name: 'Next change of control' }));
  await waitFor(() => expect(demo.window.location.hash).toMatch(/\.t=\d{16}$/), LONG);

  const linked = await openLog(demo.window.location.hash);
  expect(await slider(linked)).toHaveAttribute(
    'aria-valuetext',
    expect.stringContaining('was granted control of'),
  );
  await linked.user.click(linked.page.getByRole('button', { name: 'Back to the end' }));
  await waitFor(() => expect(linked.window.location.hash).not.toContain('t='), LONG);
});
