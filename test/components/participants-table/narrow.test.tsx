import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CobrowseKitProvider, fixedClock } from '../../../src/entries/index.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { alertingAgent } from '../../../stories/data/legs.js';
import { NOW } from '../../../stories/data/time.js';
import { getSession, supervisedLegs } from '../../../stories/data/triage.js';
import { overdue } from '../../../stories/data/wrapups.js';
import { eventually } from '../../support/eventually.js';

/** Shows a table of a width, with rows as cards if it is narrow. */
async function showTable(props: ParticipantsTable.Props, width = 320): Promise<void> {
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en-US" timeZone="UTC">
      <div style={{ inlineSize: width }}>
        <ParticipantsTable {...props} />
      </div>
    </CobrowseKitProvider>,
  );
  const row = width < 480 ? '.cb-td[data-label]' : '.cb-td';
  await eventually(() => expect(document.querySelector(row), 'a row').not.toBeNull());
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

test.each([320, 360, 500, 640])('selecting rows moves nothing, %i px wide', async (width) => {
  await showTable(
    {
      participants: supervisedLegs,
      selectionActions: () => (
        <button type="button" className="cb-button">
          Send a message to everyone
        </button>
      ),
    },
    width,
  );
  const before = find('.cb-table').getBoundingClientRect().height;
  const [, firstRow] = screen.getAllByRole('checkbox');
  if (!firstRow) throw new Error('no row');
  fireEvent.click(firstRow);
  screen.getByRole('group', { name: 'Selected participants' });
  expect(find('.cb-table').getBoundingClientRect().height).toBe(before);
  expect(find('.cb-table-foot').scrollWidth, 'width of the footer').toBeLessThanOrEqual(width);
});

test('the time of a waiting participant stays apart from the state, and within its card', async () => {
  await showTable({ participants: [alertingAgent], columns: ['name', 'state'] }, 280);
  const badge = find('.cb-tbody .cb-state').getBoundingClientRect();
  const time = find('.cb-tbody .cb-duration').getBoundingClientRect();
  const card = find('.cb-tbody .cb-tr').getBoundingClientRect();
  const isBeside = time.top < badge.bottom;
  if (isBeside) expect(time.left - badge.right).toBeGreaterThanOrEqual(3);
  expect(time.right).toBeLessThanOrEqual(card.right - 12);
});

test('an overdue wrap-up is not broken within its words', async () => {
  await showTable({ participants: [overdue], columns: ['name', 'state', 'wrapup'] }, 286);
  const label = screen.getByText('Wrap-up overdue').getBoundingClientRect();
  const sign = find('.cb-tbody .cb-wrapup > .cb-icon').getBoundingClientRect();
  const time = screen.getByText(/^by/).getBoundingClientRect();
  expect(label.height, 'one line').toBeLessThan(30);
  expect(sign.top, 'the sign is in the first line').toBeLessThan(label.bottom);
  expect(time.left, 'the time is in line with the words').toBe(label.left);
});

test('people who control a page are below each other', async () => {
  const customer = supervisedLegs.find(({ name }) => name === 'Marta Lindqvist');
  if (!customer) throw new Error('no customer');
  await showTable({
    participants: [customer],
    getSession,
    columns: ['name', 'state', 'controlledBy'],
  });
  const people = [...document.querySelectorAll('.cb-table-person')];
  expect(people).toHaveLength(2);
  const [first, second] = people.map((person) => person.getBoundingClientRect());
  expect(second?.left).toBe(first?.left);
  expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? NaN);
});
