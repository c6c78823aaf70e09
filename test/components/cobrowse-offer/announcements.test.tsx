import { render, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CobrowseKitProvider, CobrowseOffer } from '../../../src/entries/index.js';
import { offerMessage, urgentOffer } from '../../../stories/data/offers.js';
import { customer } from '../../../stories/data/people.js';
import { NOW } from '../../../stories/data/time.js';
import {
  listenToAnnouncements,
  nothingMoreIsSpoken,
  type HeardAnnouncements,
} from '../../support/announcements.js';
import { testClock, type TestClock } from '../../support/test-clock.js';

let clock: TestClock;
let heard: HeardAnnouncements;
beforeEach(async () => {
  clock = testClock(NOW);
  await nothingMoreIsSpoken(); // what the test before has announced
  heard = listenToAnnouncements();
});
afterEach(() => heard.stop());

function Offer(props: CobrowseOffer.Props): ReactElement {
  return (
    <CobrowseKitProvider clock={clock} locale="en" timeZone="UTC">
      <CobrowseOffer {...props} />
    </CobrowseKitProvider>
  );
}

describe('announced is', () => {
  test('each change, once, and not the ticking', async () => {
    const { rerender } = render(<Offer offer={urgentOffer} participant={customer} />);
    for (let second = 0; second < 20; second += 1) clock.pass(1000);
    await waitFor(() =>
      expect(heard.texts()).toEqual(['Co-browse offer to Marta Lindqvist expired']),
    );
    const messages = [offerMessage('OfferingAccepted', 1)];
    rerender(<Offer offer={urgentOffer} participant={customer} conversationMessages={messages} />);
    rerender(
      <Offer offer={urgentOffer} participant={customer} conversationMessages={[...messages]} />,
    );
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([
      'Co-browse offer to Marta Lindqvist expired',
      'Marta Lindqvist accepted the co-browse offer',
    ]);
  });

  test('nothing where it is switched off', async () => {
    render(<Offer offer={urgentOffer} announce={false} />);
    clock.pass(9000);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });
});
