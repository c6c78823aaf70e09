import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { closeDemos } from './frame.js';
import { preferNothing, watchBrowser, type Watch } from './watch.js';

/**
 * Sets up the tests of a file: the browser is watched while they run, and after each test the demo is
 * closed and the preferences of its user are taken back. Returns what was seen during the test.
 */
export function setUpDemoTests(): Pick<Watch, 'messages' | 'requests'> {
  let watch: Watch | undefined;
  beforeAll(async () => {
    watch = await watchBrowser();
  });
  beforeEach(() => {
    for (const seen of [watch?.messages, watch?.requests]) seen?.splice(0);
  });
  afterEach(async () => {
    closeDemos();
    await preferNothing();
  });
  afterAll(() => watch?.stop());
  return {
    get messages() {
      return watch?.messages ?? [];
    },
    get requests() {
      return watch?.requests ?? [];
    },
  };
}
