// Under Node: no document, no window.
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ParticipantsTable } from '../../src/entries/table.js';

test('the table renders on a server, silently, first rows only, without inline style', () => {
  const error = vi.spyOn(console, 'error');
  const participants = Array.from({ length: 1000 }, (_, index) => ({
    id: `${index}`,
    name: `Leg ${index}`,
    state: 'connected',
    connectedTime: '2026-05-11T09:00:00Z',
  }));
  const html = renderToString(<ParticipantsTable participants={participants} />);
  expect(error).not.toHaveBeenCalled();
  expect(html).toContain('aria-rowcount="1001"');
  expect(html).toContain('Leg 3<');
  expect(html).not.toContain('Leg 300<');
  expect(html).toContain('--:--');
  expect(html).not.toContain('style=');
});
