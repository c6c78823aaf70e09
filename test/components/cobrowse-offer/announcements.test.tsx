import { render, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { offerMessage, urgentOffer } from '../../../stories/data/offers.js';
import { customer } from '../../../stories/data/people.js';
import { nothingMoreIsSpoken } from '../../support/announcements.js';
import { offerPage } from './offer-page.js';

const { Offer, pass, heard } = offerPage();

describe('announced is', () => {
  test('each change, once, and not the ticking', async () => {
    const { rerender } = render(<Offer offer={urgentOffer} participant={customer} />);
    for (let second = 0; second < 20; second += 1) pass(1000);
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
    pass(9000);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });
});
