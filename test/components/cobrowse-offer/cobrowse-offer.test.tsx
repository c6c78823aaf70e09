import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider, CobrowseOffer } from '../../../src/entries/index.js';
import { freshOffer, JOIN_CODE, lateOffer, offerMessage } from '../../../stories/data/offers.js';
import { customer } from '../../../stories/data/people.js';
import { NOW } from '../../../stories/data/time.js';
import { nothingMoreIsSpoken } from '../../support/announcements.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { conforms } from '../../support/conforms.js';
import { testClock } from '../../support/test-clock.js';
import { offerPage } from './offer-page.js';

const { Offer, pass, heard } = offerPage();

/** A promise that a test settles. */
function deferred(): { promise: Promise<void>; resolve: () => void; reject: (e: unknown) => void } {
  let resolve = (): void => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}

describe('an offer', () => {
  conforms(<CobrowseOffer offer={freshOffer} />, (part) => (
    <CobrowseKitProvider clock={testClock(NOW)}>{part}</CobrowseKitProvider>
  ));
});

describe('a pending offer', () => {
  test('names the customer, and says how long it is open', async () => {
    const { container } = render(<Offer offer={freshOffer} participant={customer} />);
    const region = screen.getByRole('region', { name: 'Co-browse offer sent to Marta Lindqvist' });
    expect(region).toHaveTextContent('expires in 00:42');
    expect(region).toHaveAttribute('data-offer', 'pending');
    await expectNoAxeViolations(container);
  });

  test('counts down, is urgent at last, and then has expired', () => {
    render(<Offer offer={freshOffer} />);
    const region = screen.getByRole('region', { name: 'Co-browse offer sent' });
    pass(33_000);
    expect(region).toHaveTextContent('expires in 00:09');
    expect(region).toHaveAttribute('data-urgency', 'urgent');
    pass(9000);
    expect(region).toHaveAccessibleName('Co-browse offer expired');
    expect(region).not.toHaveTextContent('expires in');
    expect(region).not.toHaveAttribute('data-urgency');
  });

  test('is answered by a message, also after its time', () => {
    const { rerender } = render(<Offer offer={lateOffer} participant={customer} />);
    expect(
      screen.getByRole('region', { name: 'Co-browse offer to Marta Lindqvist expired' }),
    ).toBeVisible();
    const messages = [offerMessage('OfferingAccepted', 1)];
    rerender(<Offer offer={lateOffer} participant={customer} conversationMessages={messages} />);
    expect(
      screen.getByRole('region', { name: 'Marta Lindqvist accepted the co-browse offer' }),
    ).toBeVisible();
  });

  test('has a place for the app’s own view of the code, and only while it is pending', () => {
    const code = <output>483 920</output>;
    render(<Offer offer={freshOffer} code={code} />);
    expect(screen.getByText('483 920')).toBeVisible();
    pass(42_000);
    expect(screen.queryByText('483 920')).toBeNull();
  });

  test('does not exist without data', () => {
    const { container } = render(<Offer offer={null} onOfferAgain={async () => {}} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('is complete on the server, except for the time', () => {
    const markup = renderToString(<Offer offer={lateOffer} participant={customer} />);
    expect(markup).toContain('Co-browse offer sent to Marta Lindqvist');
    expect(markup).toContain('--:--');
  });
});

test('messages alone are enough: no session, no viewer, no answer of the API', () => {
  const { rerender } = render(<Offer conversationMessages={[offerMessage('Offering', 20)]} />);
  expect(screen.getByRole('region')).toHaveAccessibleName('Co-browse offer sent');
  rerender(
    <Offer
      conversationMessages={[offerMessage('Offering', 20), offerMessage('OfferingRejected', 5)]}
    />,
  );
  expect(screen.getByRole('region')).toHaveAccessibleName('Co-browse offer declined');
});

describe('withdrawing', () => {
  test('sends once, however often it is pressed, and then offers again', async () => {
    const withdrawal = deferred();
    const onWithdraw = vi.fn<() => Promise<void>>(() => withdrawal.promise);
    const onOfferAgain = vi.fn<() => Promise<void>>(async () => {});
    render(<Offer offer={freshOffer} onWithdraw={onWithdraw} onOfferAgain={onOfferAgain} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Withdraw offer' }));
    const pending = screen.getByRole('button', { name: 'Withdrawing…' });
    expect(pending).toHaveAttribute('aria-disabled', 'true');
    expect(pending).toHaveFocus();
    await user.click(pending);
    await user.keyboard('{Enter}');
    expect(onWithdraw).toHaveBeenCalledTimes(1);

    await act(async () => withdrawal.resolve());
    expect(screen.getByRole('region')).toHaveAccessibleName('Co-browse offer withdrawn');
    const again = screen.getByRole('button', { name: 'Offer again' });
    expect(again).toHaveFocus();
    await user.click(again);
    expect(onOfferAgain).toHaveBeenCalledTimes(1);
  });

  test('does not happen when the key that made another offer is pressed again', async () => {
    const onWithdraw = vi.fn<() => Promise<void>>(async () => {});
    const offer = (sent: CobrowseOffer.Props['offer'], isDeclined: boolean): ReactElement => (
      <Offer
        offer={sent}
        outcome={isDeclined ? 'declined' : null}
        onWithdraw={onWithdraw}
        onOfferAgain={async () => {}}
      />
    );
    const { rerender } = render(offer(freshOffer, true));
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Offer again' }).focus();
    await user.keyboard('{Enter}');
    rerender(offer({ ...freshOffer, id: 'another' }, false));
    expect(screen.getByRole('region', { name: 'Co-browse offer sent' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onWithdraw).not.toHaveBeenCalled();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Withdraw offer' })).toHaveFocus();
  });

  test('that is not possible leaves the focus on the new offer', async () => {
    const offer = (sent: CobrowseOffer.Props['offer'], isDeclined: boolean): ReactElement => (
      <Offer offer={sent} outcome={isDeclined ? 'declined' : null} onOfferAgain={async () => {}} />
    );
    const { rerender } = render(offer(freshOffer, true));
    screen.getByRole('button', { name: 'Offer again' }).focus();
    await userEvent.keyboard('{Enter}');
    rerender(offer({ ...freshOffer, id: 'another' }, false));
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('region', { name: 'Co-browse offer sent' })).toHaveFocus();
  });

  test('by a double click does not make a new offer', async () => {
    const onOfferAgain = vi.fn<() => Promise<void>>(async () => {});
    render(<Offer offer={freshOffer} onWithdraw={async () => {}} onOfferAgain={onOfferAgain} />);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Withdraw offer' }));
    await screen.findByRole('button', { name: 'Offer again' });
    expect(onOfferAgain).not.toHaveBeenCalled();
  });

  test('that fails says why, hides the code, and can be tried again', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const message = `No session with code ${JOIN_CODE}.`;
    const onWithdraw = vi
      .fn<() => Promise<void>>(async () => {})
      .mockRejectedValueOnce({ status: 404, body: { message, code: 'not.found' } });
    render(
      <CobrowseKitProvider onError={onError}>
        <Offer offer={freshOffer} onWithdraw={onWithdraw} />
      </CobrowseKitProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw offer' }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    const said = 'The offer could not be withdrawn. No session with code •••.';
    expect(retry).toHaveAccessibleDescription(said);
    expect(retry).toHaveFocus();
    expect(onError).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(heard.texts()).toEqual([said]));
    expect(document.body.innerHTML).not.toContain(JOIN_CODE);

    await userEvent.click(retry);
    expect(await screen.findByRole('region', { name: 'Co-browse offer withdrawn' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(onWithdraw).toHaveBeenCalledTimes(2);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('Not signed in.');
      },
      'The offer could not be withdrawn. Not signed in.',
    ],
    [
      'rejects without a reason',
      async () => Promise.reject(undefined),
      'The offer could not be withdrawn.',
    ],
    [
      'rejects with a trap',
      async () => Promise.reject(trap()),
      'The offer could not be withdrawn.',
    ],
  ])('with a function that %s has failed', async (_name, onWithdraw: () => Promise<void>, said) => {
    render(<Offer offer={freshOffer} onWithdraw={onWithdraw} />);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw offer' }));
    expect(await screen.findByText(said, { selector: 'bdi' })).toBeVisible();
  });

  test('that ends after the component is gone changes nothing', async () => {
    const withdrawal = deferred();
    const { unmount } = render(<Offer offer={freshOffer} onWithdraw={() => withdrawal.promise} />);
    await userEvent.click(screen.getByRole('button'));
    unmount();
    await act(async () => withdrawal.reject(new Error('late')));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([]);
  });
});

test('without functions of the app there are no buttons, and none after an acceptance', () => {
  const { rerender } = render(<Offer offer={freshOffer} />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(
    <Offer
      offer={freshOffer}
      outcome="accepted"
      onWithdraw={async () => {}}
      onOfferAgain={async () => {}}
    />,
  );
  expect(screen.queryByRole('button')).toBeNull();
});

test('another offer is pending again', async () => {
  const { rerender } = render(<Offer offer={freshOffer} onWithdraw={async () => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw offer' }));
  expect(await screen.findByRole('region', { name: 'Co-browse offer withdrawn' })).toBeVisible();
  rerender(<Offer offer={{ ...freshOffer, id: 'another' }} onWithdraw={async () => {}} />);
  expect(screen.getByRole('region', { name: 'Co-browse offer sent' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Withdraw offer' })).toBeVisible();
});

test('no secret of the offer is in the page', () => {
  const messages = [offerMessage('Offering', 5)];
  const { container } = render(<Offer offer={freshOffer} conversationMessages={messages} />);
  expect(container.innerHTML).not.toMatch(new RegExp(`${JOIN_CODE}|not-a-real|websocket`));
});

function trap(): object {
  return new Proxy(
    {},
    {
      get: () => {
        throw new Error('trap');
      },
      has: () => true,
    },
  );
}
