import { waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { excessWidth, openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { preferNothing, preferPaper } from './support/watch.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

const A4 = 718;
const region = (name: string) => demo.page.getByRole('region', { name });
/** What is laid out: queries by role know nothing of style sheets for paper. */
const seen = (role: string) =>
  demo.page.queryAllByRole(role).filter((element) => element.getClientRects().length > 0);

test('print has facts, findings, control and every leg, and no buttons', async () => {
  demo = await openDemo('#/review?theme=dark', A4);
  await demo.user.click(demo.page.getByRole('button', { name: 'One session' }));
  await demo.page.findByRole('region', { name: 'Co-browse session' }, { timeout: 20_000 });
  await demo.user.click(demo.page.getByRole('radio', { name: /^Warnings/ }));
  await demo.user.click(demo.page.getByRole('button', { name: 'All participants as a table' }));
  await demo.page.findByRole('grid', {}, { timeout: 20_000 });
  expect(demo.page.queryByRole('region', { name: 'All participants' })).toBeNull();

  await preferPaper();
  await waitFor(() => expect(region('All participants')).toBeVisible());
  const legs = within(region('All participants')).getAllByText(
    /^(Customer|Agent|Colleague|Routing)$/,
  );
  expect(legs).toHaveLength(6);
  expect(region('All participants')).toHaveTextContent('Joined' + 'Mar 4, 2026, 3:13:52 PM UTC');
  expect(region('All participants')).toHaveTextContent('WarningRequired wrap-up was skipped');
  expect(region('All participants')).toHaveTextContent('Not answered after 8 sec');
  // Whatever was filtered on the screen.
  expect(region('Findings')).toHaveTextContent('2 unanswered offers');
  expect(region('Who controls whom')).toHaveTextContent('Tobias Renner controlled Marta Lindqvist');
  expect(seen('grid')).toEqual([]);
  expect(seen('radio')).toEqual([]);
  expect(seen('article')).toEqual([]);
  const pressed = seen('button').filter((button) => !button.classList.contains('cb-select'));
  expect(pressed).toEqual([]);
  expect(excessWidth(demo)).toBe(0);

  await preferNothing();
  await waitFor(() =>
    expect(demo.page.queryByRole('region', { name: 'All participants' })).toBeNull(),
  );
  expect(demo.page.getByRole('radio', { name: /^Warnings/ })).toBeChecked();
});
