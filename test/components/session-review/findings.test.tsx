import { render, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { SessionReview, type SeverityFilter } from '../../../src/entries/review.js';
import { cleanSession, faultySession, manyOffers } from '../../../stories/data/review.js';
import { current, open, part, rows } from './shown.js';

describe('findings', () => {
  const titles = () =>
    part('Findings')
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  test('are filtered by severity, with the arrow keys alone', async () => {
    const onSeverityChange = vi.fn<(severity: SeverityFilter) => void>();
    const user = open({ session: faultySession, onSeverityChange });
    const all = titles().length;
    const filter = within(part('Findings').getByRole('group', { name: 'Severity' }));
    expect(filter.getByRole('radio', { name: /^All/ })).toBeChecked();
    await user.tab();
    expect(filter.getByRole('radio', { name: /^All/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(filter.getByRole('radio', { name: /^Errors/ })).toBeChecked();
    expect(onSeverityChange).toHaveBeenCalledExactlyOnceWith('error');
    expect(titles().length).toBeLessThan(all);
    expect(titles().every((title) => title.startsWith('Error'))).toBe(true);
    expect(part('Findings').getByRole('status')).toHaveTextContent(
      `${titles().length} of ${all} findings`,
    );
  });

  test('mark their leg by the worst of them', async () => {
    const user = open({ session: faultySession });
    const marks = new Map<string, string | null | undefined>();
    for (const severity of ['Error', 'Warning']) {
      const buttons = part('Findings').getAllByRole('button');
      const found = buttons.find((item) => item.closest('li')?.textContent.startsWith(severity));
      if (found) await user.click(found);
      const [row] = current();
      marks.set(severity, row?.querySelector('[data-severity]')?.getAttribute('data-severity'));
    }
    expect(Object.fromEntries(marks)).toEqual({ Error: 'error', Warning: 'warning' });
  });

  test('lead to their leg, and back', async () => {
    const user = open({ session: faultySession });
    const title = part('Findings').getByRole('button', { name: /link contains a secret/ });
    await user.click(title);
    const [row] = current();
    expect(row).toHaveTextContent('Yuki Tanabe');
    expect(row).toHaveFocus();
    expect(
      part('Selected participant').getByRole('article', { name: 'Yuki Tanabe' }),
    ).toBeVisible();
    await user.keyboard('{Escape}');
    expect(title).toHaveFocus();

    await user.click(title);
    await user.click(
      part('Selected participant').getByRole('button', { name: 'Back to the list' }),
    );
    expect(title).toHaveFocus();
  });

  test('say that no offer was answered, once, and with advice', () => {
    const participants = manyOffers.participants?.filter(
      ({ purpose, connectedTime }) => purpose !== 'agent' || connectedTime == null,
    );
    open({ session: { ...manyOffers, participants } });
    const about = titles().filter((title) => /offer|connections/.test(title));
    expect(about).toHaveLength(1);
    expect(about[0]).toMatch(/^WarningNo offer was answered/);
    expect(about[0]).toContain('Check whether help is still needed.');
  });

  test('lead into a fold', async () => {
    const user = open({ session: manyOffers });
    const shown = part('People and their connections').getAllByRole('button');
    const [title] = part('Findings').getAllByRole('button', {
      name: '5 unanswered offers',
    });
    if (!title) throw new Error('No finding of unanswered legs.');
    await user.click(title);
    const [row] = current();
    expect(row).toBeVisible();
    expect(row).toHaveFocus();
    expect(shown).not.toContain(row);
  });

  test('can be the own ones of an app, and switched off', () => {
    open({
      session: faultySession,
      rules: { 'control-by-several': false },
      customRules: [{ id: 'bank:vip', severity: 'warning', find: () => [{ params: { tier: 2 } }] }],
      describeFinding: () => 'A customer of tier two',
    });
    expect(part('Findings').getByText('A customer of tier two')).toBeVisible();
    expect(part('Findings').queryByText(/control the same page/)).toBeNull();
  });

  test('can be given by an app that asks for them elsewhere', () => {
    open({
      session: faultySession,
      issues: { findings: [], passed: ['no-sharer'], notApplicable: [], failed: [] },
    });
    expect(part('Findings').getByText('No problems found.')).toBeVisible();
    expect(part('Findings').getByText(/^1 check passed, /)).toBeVisible();
  });

  test('of an app that throws do not affect others', () => {
    const onError = vi.fn<(error: unknown) => void>();
    const failure = new Error('rule');
    render(
      <CobrowseKitProvider onError={onError}>
        <SessionReview
          session={cleanSession}
          customRules={[
            {
              id: 'bank:broken',
              severity: 'error',
              find: () => {
                throw failure;
              },
            },
          ]}
        />
      </CobrowseKitProvider>,
    );
    expect(onError).toHaveBeenCalledWith(failure);
    expect(rows()).toHaveLength(3);
  });
});
