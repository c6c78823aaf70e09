import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { SessionIssues } from '../../../src/entries/model.js';
import { SessionReview } from '../../../src/entries/review.js';
import { eventually } from '../../support/eventually.js';

const NO_ISSUES: SessionIssues = { findings: [], passed: [], notApplicable: [], failed: [] };
const person = (id: string) => ({
  id,
  name: `Person ${id}`,
  state: 'connected',
  connectedTime: '2026-05-11T09:00:00Z',
});
const legsOf = (length: number) => Array.from({ length }, (_, index) => person(`p${index}`));
const view = (participants: ReturnType<typeof legsOf>) => (
  <SessionReview session={{ id: 'c', participants }} issues={NO_ISSUES} table={null} />
);
const control = () => screen.queryByRole('region', { name: 'Who controls whom' });
const firstPerson = () => {
  const people = screen.getByRole('region', { name: 'People and their connections' });
  return within(people).getAllByRole('button')[0];
};

test('a session that grows large stays in view while it is read', async () => {
  const legs = legsOf(2001);
  const { rerender } = render(view(legs.slice(0, 2000)));
  const shown = control();
  rerender(view(legs.with(0, { ...person('p0'), name: 'Renamed' })));
  expect(control()).toBe(shown);
  await eventually(() => expect(firstPerson()).toHaveTextContent('Renamed'));
  expect(control()).toBe(shown);
});

test('states of a large session that follow each other fast are shown all the same', async () => {
  const legs = legsOf(10_000);
  const { rerender } = render(view(legs));
  let changes = 0;
  await vi.waitFor(
    () => {
      changes += 1;
      rerender(view(legs.with(changes, person(`new ${changes}`))));
      expect(control()).toBeVisible();
    },
    { interval: 40, timeout: 5000 },
  );
});
