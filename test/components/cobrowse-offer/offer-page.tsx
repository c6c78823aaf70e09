import type { ReactElement } from 'react';
import { beforeEach } from 'vitest';
import { CobrowseKitProvider, CobrowseOffer } from '../../../src/entries/index.js';
import { NOW } from '../../../stories/data/time.js';
import { listenDuringTests, nothingMoreIsSpoken } from '../../support/announcements.js';
import { testClock, type TestClock } from '../../support/test-clock.js';

/** An offer on a page, its clock, which starts anew in each test of a file, and what is announced. */
export function offerPage(): {
  readonly Offer: (props: CobrowseOffer.Props) => ReactElement;
  /** Lets this many milliseconds pass. */
  readonly pass: (time: number) => void;
  /** What was heard in the current test. */
  readonly heard: ReturnType<typeof listenDuringTests>;
} {
  let clock: TestClock = testClock(NOW);
  beforeEach(async () => {
    clock = testClock(NOW);
    await nothingMoreIsSpoken(); // what the test before has announced
  });
  const heard = listenDuringTests();
  return {
    Offer: (props) => (
      <CobrowseKitProvider clock={clock} locale="en" timeZone="UTC">
        <CobrowseOffer {...props} />
      </CobrowseKitProvider>
    ),
    pass: (time) => clock.pass(time),
    heard,
  };
}
