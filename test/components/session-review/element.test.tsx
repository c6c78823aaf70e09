import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { legKey } from '../../../src/entries/index.js';
import { SessionReview } from '../../../src/entries/review.js';
import { agent, customer } from '../../../stories/data/people.js';
import {
  cleanSession,
  emptySession,
  faultySession,
  hostileSession,
  manyOffers,
} from '../../../stories/data/review.js';
import { expectNoAxeViolations } from '../../support/axe.js';

describe('slots', () => {
  test('know the review, and choose legs', async () => {
    const user = userEvent.setup();
    render(
      <SessionReview
        session={cleanSession}
        timeline={({ findings, selectedKey, select }) => (
          <button type="button" onClick={() => select(legKey(agent))}>
            {`${findings.length} ${selectedKey === legKey(customer)}`}
          </button>
        )}
        table={<p>A table</p>}
      />,
    );
    expect(screen.getByText('A table')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /true$/ }));
    expect(screen.getByRole('article', { name: 'Tobias Renner' })).toBeVisible();
    expect(screen.getByRole('button', { name: /false$/ })).toHaveFocus();
  });
});

describe('the element', () => {
  test('takes attributes, a ref, words and a level of heading', async () => {
    const ref = createRef<HTMLElement>();
    render(
      <SessionReview
        ref={ref}
        id="review"
        className={({ severity }) => `is-${severity}`}
        session={faultySession}
        headingLevel={1}
        messages={{ review: { title: 'Sitzung' } }}
      />,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Sitzung' })).toBeVisible();
    await screen.findByRole('heading', { level: 2, name: 'Session' });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7);
    expect(ref.current).toHaveAttribute('data-severity', 'error');
    expect(ref.current).toHaveClass('cb-review', 'is-error');
    expect(ref.current?.id).toBe('review');
  });

  test('hydrates silently', async () => {
    const review = <SessionReview session={faultySession} />;
    const container = document.createElement('div');
    const server = renderToString(review);
    container.innerHTML = server;
    document.body.append(container);
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const root = await act(async () => hydrateRoot(container, review, { onRecoverableError }));
    expect(server).toContain('UTC');
    expect(onRecoverableError).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });

  test.each([
    ['clean', cleanSession],
    ['faulty', faultySession],
    ['unanswered', manyOffers],
    ['empty', emptySession],
    ['hostile', hostileSession],
  ])('has no axe violation: %s', async (_, session) => {
    const { container } = render(<SessionReview session={session} />);
    await expectNoAxeViolations(container);
    expect(container).not.toBeEmptyDOMElement();
  });

  test('runs nothing and reorders nothing', () => {
    const title = document.title;
    render(<SessionReview session={hostileSession} />);
    expect(document.title).toBe(title);
    expect(document.querySelector('img, [onerror], a[href^="javascript"]')).toBeNull();
    expect(screen.queryByText(/token=secret/)).toBeNull();
  });
});
