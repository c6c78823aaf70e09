import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { everyField } from '../../../stories/data/reported.js';
import { cleanSession, emptySession, faultySession } from '../../../stories/data/review.js';
import { cardServices } from '../../../stories/data/references.js';
import { lookUp } from '../../../stories/directory.js';
import { expectNoAxeViolations } from '../../support/axe.js';

const HEADING = 'All participants as a table';
const toggle = () => screen.getByRole('button', { name: HEADING });
const grid = () => screen.findByRole('grid', { name: HEADING }, { timeout: 20_000 });
const rowOf = async (name: RegExp) => within(await grid()).findByRole('row', { name });
const shown = (name: string) =>
  within(screen.getByRole('region', { name: 'Selected participant' })).getByRole('article', {
    name,
  });

const manyLegs = {
  id: 'many',
  participants: Array.from({ length: 60 }, (_, index) => ({
    id: `p${index}`,
    name: `Leg ${index}`,
  })),
};

const open = (
  props: Partial<SessionReview.Props> = {},
  settings: CobrowseKitProvider.Props = {},
): ReturnType<typeof userEvent.setup> => {
  render(
    <CobrowseKitProvider locale="en" timeZone="UTC" {...settings}>
      <SessionReview session={faultySession} {...props} />
    </CobrowseKitProvider>,
  );
  return userEvent.setup();
};

describe('the table of a review', () => {
  test('has a heading, is closed for few legs, and can be opened by keyboard', async () => {
    const user = open();
    expect(screen.getByRole('heading', { level: 3, name: HEADING })).toBeVisible();
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('grid')).toBeNull();
    toggle().focus();
    await user.keyboard('{Enter}');
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    expect(await rowOf(/Yuki Tanabe/)).toBeVisible();
    expect(toggle()).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  test('shows each leg with what was found about it', async () => {
    const user = open();
    await user.click(toggle());
    const row = await rowOf(/Yuki Tanabe/);
    expect(row).toHaveTextContent(/1 warning/);
    await expectNoAxeViolations(screen.getByRole('region', { name: HEADING }));
  });

  test('leads to the leg of a row, and back to the row', async () => {
    const onSelectedKeyChange = vi.fn<(key: string) => void>();
    const user = open({ onSelectedKeyChange });
    await user.click(toggle());
    const row = await rowOf(/Rosa Amsel/);
    await user.dblClick(within(row).getByText('Rosa Amsel'));
    expect(shown('Rosa Amsel')).toBeVisible();
    expect(onSelectedKeyChange).toHaveBeenCalledOnce();
    const marked = within(await grid()).getAllByRole('row', { current: true });
    expect(marked).toEqual([row]);
    const person = screen
      .getAllByRole('button', { name: /Rosa Amsel/ })
      .find((button) => button.getAttribute('aria-current') === 'true');
    expect(person).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(row.contains(document.activeElement)).toBe(true);
  });

  test('is open at once for many legs, unless the app says otherwise', async () => {
    open({ session: manyLegs });
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    expect(await grid()).toHaveAttribute('aria-rowcount', '61');
  });

  test('can be opened and closed by the app', async () => {
    const onTableOpenChange = vi.fn<(open: boolean) => void>();
    const user = open({ tableOpen: true, onTableOpenChange });
    expect(await grid()).toBeVisible();
    await user.click(toggle());
    expect(onTableOpenChange).toHaveBeenCalledExactlyOnceWith(false);
    expect(await grid()).toBeVisible();
  });

  test('can be replaced by another one, or by none', () => {
    const { rerender } = render(<SessionReview session={cleanSession} table={<p>Ours</p>} />);
    expect(screen.getByText('Ours')).toBeVisible();
    for (const table of [null, false]) {
      rerender(<SessionReview session={cleanSession} table={table} />);
      expect(screen.queryByText('Ours')).toBeNull();
      expect(screen.queryByRole('button', { name: HEADING })).toBeNull();
    }
    rerender(<SessionReview session={emptySession} />);
    expect(screen.queryByRole('button', { name: HEADING })).toBeNull();
  });

  test.each([
    ['masked', '••••••'],
    ['shown', String(everyField.address)],
  ] as const)('keeps to the settings: personal data is %s', async (personalData, address) => {
    const session = { id: 'c', participants: [everyField] };
    const user = open({ session }, { personalData });
    await user.click(toggle());
    await user.click(await screen.findByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Address' }));
    await user.keyboard('{Escape}');
    const row = await rowOf(/Tobias Renner/);
    expect(row.querySelector('[data-column=address]')).toHaveTextContent(address);
  });

  test('asks the app for names of references', async () => {
    const session = { id: 'c', participants: [{ ...everyField, queue: cardServices }] };
    const user = open({ session }, { resolveReferences: lookUp });
    await user.click(toggle());
    const row = await rowOf(/Tobias Renner/);
    expect(await within(row).findByText('Card services')).toBeVisible();
  });

  test.each([
    ['closed', faultySession],
    ['open', manyLegs],
  ])('hydrates silently: %s', async (_, session) => {
    const review = <SessionReview session={session} />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(review);
    document.body.append(container);
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const root = await act(async () => hydrateRoot(container, review, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });
});
