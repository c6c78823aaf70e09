/** The agent desk as a test uses it: what it shows, and what can be done there. */
import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { openDemo, type DemoFrame } from './frame.js';

/** The page that was opened last. */
export let demo: DemoFrame;

/** Real requests and sockets, on a machine that may have much else to do. */
export const PATIENCE = { timeout: 20_000 };

/** Opens the page, whatever it shows. */
export async function openPage(width = 1440, height = 900): Promise<void> {
  demo = await openDemo('#/desk', width, height);
}

/** Opens the desk as another visitor would; `demo` is its page from then on. */
export async function openDesk(width = 1440, height = 900): Promise<void> {
  await openPage(width, height);
  await demo.page.findByRole('button', { name: 'Offer co-browse' }, PATIENCE);
}

/** A button, as soon as it is there. */
export const button = (name: string | RegExp): Promise<HTMLElement> =>
  demo.page.findByRole('button', { name }, PATIENCE);

/** Presses a button by pointer. */
export async function press(name: string): Promise<void> {
  await demo.user.click(await button(name));
}

/** Presses the button of an event when the service says that it is possible. */
export async function cause(name: string): Promise<void> {
  await waitFor(
    () => expect(demo.page.getByRole('button', { name })).not.toHaveAttribute('aria-disabled'),
    PATIENCE,
  );
  await press(name);
}

/** Something happens without a press of a button here, so that the focus stays where it is. */
export async function happens(eventId: string): Promise<void> {
  const visitor = window.sessionStorage.getItem('cobrowse-kit-demo.visitor');
  const api = `/genesys/${visitor}/api/v2`;
  const listing = await fetch(`${api}/conversations`);
  const { entities } = (await listing.json()) as { entities: readonly { id: string }[] };
  await fetch(`${api}/stand-in/${entities[0]?.id}/${eventId}`, { method: 'POST' });
}

/** The kit's panel. */
export const panel = (): HTMLElement => demo.page.getByRole('region', { name: 'Co-browse' });

/** The panel shows a text now, or soon. */
export async function shows(text: string | RegExp): Promise<void> {
  await waitFor(() => expect(panel()).toHaveTextContent(text), PATIENCE);
}

/** The panel stops to show a text. */
export async function doesNotShow(text: string | RegExp): Promise<void> {
  await waitFor(() => expect(panel()).not.toHaveTextContent(text), PATIENCE);
}

/** The customer's page is shared. */
export async function share(): Promise<void> {
  await press('Offer co-browse');
  await cause('Accepts the offer');
  await waitFor(
    () =>
      expect(demo.page.getByRole('article', { name: /^Tobias Renner/ })).toHaveTextContent(
        'Connected',
      ),
    PATIENCE,
  );
}
