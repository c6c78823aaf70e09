import { render, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { ParticipantCard } from '../../src/entries/index.js';
import { listenDuringTests, listenToAnnouncements, liveRegions } from '../support/announcements.js';

const heard = listenDuringTests();

const connected = { id: 'a', name: 'Ada', state: 'connected' };
const held = { ...connected, held: true };

describe('the region is where it is spoken', () => {
  test('in a modal dialog, since the rest of the page is inert', async () => {
    const dialog = (leg: object): ReactElement => (
      <dialog aria-label="Participant">
        <ParticipantCard participant={leg} />
      </dialog>
    );
    const { rerender, container } = render(dialog(connected));
    const element = within(container).getByRole('dialog', { hidden: true });
    if (!(element instanceof HTMLDialogElement)) throw new Error('no dialog');
    element.showModal();
    rerender(dialog(held));
    await waitFor(() => expect(heard.log).toEqual(['region', 'Ada: On hold']));
    expect(liveRegions()).toEqual(liveRegions(element));
  });

  test('in the app’s own dialog, which hides the rest from screen readers', async () => {
    const dialog = (leg: object): ReactElement => (
      <div role="dialog" aria-modal="true" aria-label="Participant">
        <ParticipantCard participant={leg} />
      </div>
    );
    const { rerender } = render(dialog(connected));
    rerender(dialog(held));
    const region = await within(screen.getByRole('dialog')).findByRole('status');
    await waitFor(() => expect(region).toHaveTextContent('Ada: On hold'));
  });

  test('in the document of a frame', async () => {
    render(<iframe title="Panel" />);
    const frame = screen.getByTitle<HTMLIFrameElement>('Panel').contentDocument;
    if (!frame) throw new Error('no document');
    const heardInFrame = listenToAnnouncements(frame);
    const card = (leg: object): ReactElement =>
      createPortal(<ParticipantCard participant={leg} />, frame.body);
    const { rerender, unmount } = render(card(connected));
    rerender(card(held));
    await waitFor(() => expect(heardInFrame.log).toEqual(['region', 'Ada: On hold']));
    expect(heard.log).toEqual([]);
    const [region] = liveRegions(frame);
    expect(region?.getBoundingClientRect().width, 'hidden without styles').toBe(1);
    unmount();
  });

  test('in the document of a popup', async () => {
    const popup = window.open('about:blank', '_blank', 'popup,width=400,height=300');
    if (!popup) throw new Error('no popup');
    const heardInPopup = listenToAnnouncements(popup.document);
    const card = (leg: object): ReactElement =>
      createPortal(<ParticipantCard participant={leg} />, popup.document.body);
    const { rerender, unmount } = render(card(connected));
    rerender(card(held));
    await waitFor(() => expect(heardInPopup.log).toEqual(['region', 'Ada: On hold']));
    expect(heard.log).toEqual([]);
    unmount();
    popup.close();
  });

  test('around the host of a shadow root', async () => {
    const shadow = render(<div data-host="" />).container.appendChild(
      document.createElement('div'),
    );
    const root = shadow.attachShadow({ mode: 'open' });
    const card = (leg: object): ReactElement =>
      createPortal(<ParticipantCard participant={leg} />, root);
    const { rerender } = render(card(connected));
    rerender(card(held));
    await waitFor(() => expect(heard.log).toEqual(['region', 'Ada: On hold']));
    expect(liveRegions()[0]?.parentElement).toBe(document.body);
    expect(liveRegions(root)).toEqual([]);
  });

  test('in a dialog inside of a shadow root', async () => {
    const shadow = render(<div />).container.appendChild(document.createElement('div'));
    const root = shadow.attachShadow({ mode: 'closed' });
    const heardInside = listenToAnnouncements(root);
    const card = (leg: object): ReactElement =>
      createPortal(
        <dialog open aria-label="Participant">
          <ParticipantCard participant={leg} />
        </dialog>,
        root,
      );
    const { rerender } = render(card(connected));
    rerender(card(held));
    await waitFor(() => expect(heardInside.log).toEqual(['region', 'Ada: On hold']));
  });
});
