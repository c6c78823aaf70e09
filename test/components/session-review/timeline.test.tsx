import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CobrowseKitProvider, legKey } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { lazyCode } from '../../../src/components/session-review/lazy-code.js';
import { LazyPart } from '../../../src/components/session-review/lazy-part.js';
import { NOW } from '../../../stories/data/time.js';
import { endedSession, sessionEvents } from '../../../stories/data/timeline.js';
import { resizeWindow } from '../../support/window.js';

/** A laptop. */
beforeEach(() => resizeWindow(1280, 720));
afterEach(() => window.scrollTo(0, 0));

function show(props: Partial<SessionReview.Props> = {}): void {
  render(
    <CobrowseKitProvider locale="en-US" timeZone="UTC">
      <SessionReview session={endedSession} events={sessionEvents} now={NOW} {...props} />
    </CobrowseKitProvider>,
  );
}

const timeline = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Timeline' });
const chart = (): Promise<HTMLElement> =>
  screen.findByRole('listbox', { name: 'Timeline of the session' });

test('is between the findings and the people, as high as its placeholder', async () => {
  show();
  const placeholder = await timeline();
  const before = placeholder.getBoundingClientRect().height;
  const drawing = await chart();
  const region = await timeline();
  expect(region).toContainElement(drawing);
  expect(within(region).getByRole('heading', { level: 3, name: 'Timeline' })).toBeVisible();
  expect(Math.abs(region.getBoundingClientRect().height - before)).toBeLessThan(4);
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names.indexOf('Timeline')).toBe(names.indexOf('Findings') + 1);
  expect(names.indexOf('People and their connections')).toBe(names.indexOf('Timeline') + 1);
});

test('a segment selects its leg, a leg marks its segments, and neither scrolls', async () => {
  const user = userEvent.setup();
  show();
  const name = /^Connected: .*Ngozi Adeyemi/;
  await user.click(within(await chart()).getByRole('option', { name }));
  expect(screen.getByRole('article', { name: 'Ngozi Adeyemi' })).toBeInTheDocument();
  expect(within(await chart()).getByRole('option', { name, selected: true })).toBeVisible();
  expect(window.scrollY).toBe(0);
  await user.click(
    within(await chart()).getByRole('option', { name: /^Connected: .*Tobias Renner/ }),
  );
  expect(screen.getByRole('article', { name: 'Tobias Renner' })).toBeInTheDocument();
  expect(window.scrollY).toBe(0);
  const people = within(screen.getByRole('region', { name: 'People and their connections' }));
  await user.click(people.getByRole('button', { name: /Ngozi Adeyemi/ }));
  expect(within(await chart()).getByRole('option', { name, selected: true })).toBeInTheDocument();
});

test('works without events, and can be replaced or left out', async () => {
  show({ events: undefined });
  expect(within(await chart()).queryByRole('option', { name: /^Controlled by/ })).toBeNull();
  show({ timeline: <p>Our own</p>, id: 'replaced' });
  const replaced = document.querySelector('#replaced');
  expect(replaced).toHaveTextContent('Our own');
  expect(replaced?.querySelector('.cb-timeline')).toBeNull();
  show({ timeline: null, id: 'without' });
  expect(document.querySelector('#without .cb-timeline')).toBeNull();
});

test('a session of very many legs draws it when asked', async () => {
  const user = userEvent.setup();
  const participants = Array.from({ length: 501 }, (_, index) => ({ id: `p${index}` }));
  show({ session: { id: 'large', participants }, events: undefined, table: null });
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the timeline' }));
  expect(await chart()).toBeVisible();
});

test('selects legs of the session only', async () => {
  const user = userEvent.setup();
  const [customer] = endedSession.participants ?? [];
  show({ session: { ...endedSession, participants: customer ? [customer] : [] } });
  await user.click(within(await chart()).getByRole('option', { name: /^Connected: .*Ngozi/ }));
  expect(screen.getByRole('article', { name: 'Marta Lindqvist' })).toBeInTheDocument();
  expect(legKey(customer)).not.toBe('');
});

test('code that cannot be loaded says so, and is loaded again when asked', async () => {
  const user = userEvent.setup();
  let attempts = 0;
  const failing = lazyCode(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('offline');
    return 'a part';
  });
  const errors: unknown[] = [];
  function Page(): ReactElement {
    const [isRetried, setRetried] = useState(false);
    return (
      <CobrowseKitProvider onError={(error) => errors.push(error)}>
        <LazyPart
          code={failing}
          loading={<p>Please wait</p>}
          failed="It failed"
          onRetry={() => setRetried(true)}
          frame={(content) => <section aria-label="Frame">{content}</section>}
        >
          {(text) => <p>{`This is ${text}, retried: ${isRetried}`}</p>}
        </LazyPart>
      </CobrowseKitProvider>
    );
  }
  render(<Page />);
  const frame = within(screen.getByRole('region', { name: 'Frame' }));
  expect(await frame.findByRole('alert')).toHaveTextContent('It failed');
  expect(errors).toHaveLength(1);
  await user.click(frame.getByRole('button', { name: 'Try again' }));
  await act(async () => failing.load());
  expect(screen.getByText('This is a part, retried: true')).toBeVisible();
});
