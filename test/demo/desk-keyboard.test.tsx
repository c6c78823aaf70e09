/** The agent desk by keyboard: where the focus goes, and how to get to each part. */
import { waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { button, demo, happens, openDesk, panel, PATIENCE, press, share } from './support/desk.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();

beforeEach(() => window.sessionStorage.clear()); // each test is another visitor

/** Presses Tab until something with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await demo.user.tab();
    if (name.test(nameOf(demo.document.activeElement))) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** What a person would call a control: enough of it for this page. */
function nameOf(element: Element | null): string {
  const label = element && 'labels' in element && (element as HTMLInputElement).labels?.[0];
  return (label || element)?.textContent ?? '';
}

test('works by keyboard alone, and the focus is never lost', async () => {
  await openDesk();
  await tabTo(/^Offer co-browse/);
  await demo.user.keyboard('{Enter}');
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);
  await waitFor(
    () =>
      expect(
        demo.page.getByRole('button', { name: 'Accepts the offer' }),
      ).toHaveAccessibleDescription(''),
    PATIENCE,
  );
  await tabTo(/^Accepts the offer/);
  await demo.user.keyboard('{Enter}');
  await demo.page.findByRole('article', { name: 'Tobias Renner' }, PATIENCE);
  await tabTo(/^Leaves/);
  await demo.user.keyboard('{Enter}');
  await button('Finish wrap-up');
  await tabTo(/^Wrap-up code/);
  await demo.user.keyboard('card bl');
  await demo.page.findByRole('option', { name: 'Card blocked' }, PATIENCE);
  await demo.user.keyboard('{ArrowDown}{Enter}');
  await tabTo(/^Finish wrap-up/);
  await demo.user.keyboard('{Enter}');
  await waitFor(
    () => expect(demo.page.getByRole('button', { name: /^Marta/ })).toHaveTextContent('Ended'),
    PATIENCE,
  );
  expect(demo.document.body).not.toHaveFocus();
});

test('the focus moves to the panel when the element that had it is removed', async () => {
  await openDesk();
  await press('Offer co-browse');
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);
  (await button('Withdraw offer')).focus();
  await happens('accept');
  await demo.page.findByRole('article', { name: 'Marta Lindqvist' }, PATIENCE);
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);

  const customer = within(demo.page.getByRole('article', { name: 'Marta Lindqvist' }));
  (await customer.findByRole('button', { name: 'Hold' }, PATIENCE)).focus();
  await happens('leave');
  await button('Finish wrap-up');
  await waitFor(() => expect(panel()).toHaveFocus(), PATIENCE);
});

test('whatever has the focus is in view, with the line around it', async () => {
  await openDesk(1280, 420);
  await share();
  await demo.page.findByRole('region', { name: 'Timeline' }, PATIENCE);
  const cut = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await demo.user.tab();
    const element = demo.document.activeElement;
    if (!element || element.localName === 'iframe' || element === demo.document.body) continue;
    const { top, bottom, height } = element.getBoundingClientRect();
    const isInView = top >= RING && bottom + RING <= demo.window.innerHeight;
    if (!isInView && height < 200) cut.add(`${nameOf(element)} ${Math.round(top)}`);
  }
  expect([...cut]).toEqual([]);
});

/** How far the line around an element with the focus reaches beyond it, in pixels. */
const RING = 3;

test('has links to its parts, the co-browse panel before the page that can hold the keyboard', async () => {
  await openDesk();
  await share();
  await demo.page.findByTitle('Co-browse viewer', {}, PATIENCE);
  await demo.user.click(demo.page.getByRole('link', { name: 'Skip to the viewer' }));
  expect(demo.page.getByRole('region', { name: 'Viewer' })).toHaveFocus();
  await demo.user.click(demo.page.getByRole('link', { name: 'Skip to the co-browse panel' }));
  expect(panel()).toHaveFocus();
  const viewer = demo.page.getByRole('region', { name: 'Viewer' });
  expect(panel().compareDocumentPosition(viewer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
