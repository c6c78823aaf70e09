import { expect, test, vi } from 'vitest';
import { CobrowseKitProvider, ParticipantCard } from '../../src/entries/index.js';
import { customer } from '../../stories/data/people.js';
import { hydrate } from '../support/hydrate.js';

// In a file of its own, because the page caches the user's time zone.
test('users get their own time zone after the hydration', async () => {
  const inBerlin = new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin' }).resolvedOptions();
  const spy = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(inBerlin);
  const { server, page: shown } = await hydrate(
    <CobrowseKitProvider locale="de">
      <ParticipantCard participant={{ endTime: customer.startTime }} defaultDetailsOpen />
    </CobrowseKitProvider>,
  );
  spy.mockRestore();
  expect(server).toContain('15:13:52');
  expect(shown).toHaveTextContent('04.03.2026, 16:13:52 MEZ');
});
