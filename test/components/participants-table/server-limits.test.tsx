import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ParticipantsTable, type ParticipantsTableState } from '../../../src/entries/table.js';
import { listenToAnnouncements } from '../../support/announcements.js';
import { legs } from './data.js';

test('what a server cannot do is shown as unavailable', async () => {
  const user = userEvent.setup();
  const onStateChange = vi.fn<(state: ParticipantsTableState) => void>();
  render(
    <ParticipantsTable
      participants={legs}
      groupBy="session"
      onStateChange={onStateChange}
      server={{
        rowCount: 72,
        pageSize: 25,
        unit: 'sessions',
        sortable: ['started'],
        filterable: ['purpose'],
        searchable: false,
      }}
    />,
  );
  expect(screen.getByRole('searchbox')).toBeDisabled();
  expect(screen.getByText('72 sessions')).toBeVisible();
  expect(screen.getByText('Page 1 of 3')).toBeVisible();
  expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '-1');
  await user.click(screen.getByRole('button', { name: 'State' }));
  expect(onStateChange).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Options for State' }));
  expect(await screen.findByText('Sorting is not available here')).toBeVisible();
  expect(screen.getByText('Filtering is not available here')).toBeVisible();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Options for Purpose' }));
  expect(await screen.findByRole('group', { name: 'Filter' })).toBeVisible();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Started' }));
  expect(onStateChange).toHaveBeenCalledOnce();
});

test('announces sessions if the server counts sessions', async () => {
  const user = userEvent.setup();
  const heard = listenToAnnouncements();
  const page = (rowCount: number, loading = false): React.ReactElement => (
    <ParticipantsTable
      participants={legs}
      groupBy="session"
      loading={loading}
      server={{ rowCount, pageSize: 25, unit: 'sessions' }}
    />
  );
  const { rerender } = render(page(72));
  await user.type(screen.getByRole('searchbox'), 'a');
  rerender(page(72, true));
  rerender(page(7));
  await waitFor(() => expect(heard.texts()).toContain('7 sessions'));
  expect(heard.texts()).not.toContain('7 participants');
  heard.stop();
});
