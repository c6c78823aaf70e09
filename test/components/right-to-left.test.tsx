import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CobrowseKitProvider, fixedClock } from '../../src/entries/index.js';
import { SessionReview } from '../../src/entries/review.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import { endedCustomer } from '../../stories/data/legs.js';
import { agent } from '../../stories/data/people.js';
import { NOW } from '../../stories/data/time.js';
import { overdue } from '../../stories/data/wrapups.js';
import { stories } from '../../stories/load.js';
import { allowConsole } from '../support/console.js';
import { eventually } from '../support/eventually.js';
import { resizeWindow } from '../support/window.js';

/** A text with Latin letters, and none that are written from right to left. */
const LEFT_TO_RIGHT = /^[^\u0590-\u08ff]*[A-Za-z][^\u0590-\u08ff]*$/;

/** The box of one character of a text. */
function boxAt(text: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}

/** English texts whose last character, such as a full stop, is before their first one. */
function turnedTexts(root: HTMLElement): readonly string[] {
  const turned: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !LEFT_TO_RIGHT.test(node.data)) continue;
    if (node.parentElement?.closest('.cb-hidden, [hidden], svg, style, option')) continue;
    const start = node.data.search(/\S/);
    const end = node.data.trimEnd().length - 1;
    const first = boxAt(node, start);
    const last = boxAt(node, end);
    if (first.width === 0 || Math.abs(first.top - last.top) > 4) continue;
    if (last.left < first.left) turned.push(node.data.trim());
  }
  return turned;
}

/** The rightmost edge of an element's text. */
function rightOfText(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().right;
}

test('on a right-to-left page, English texts are aligned to the right', async () => {
  await resizeWindow(1000, 700);
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en-US" timeZone="UTC">
      <div dir="rtl">
        <SessionReview session={{ id: 'empty', participants: [] }} />
        <ParticipantsTable participants={[]} />
      </div>
    </CobrowseKitProvider>,
  );
  const note = screen.getByText('This session has no co-browse participants.');
  expect(rightOfText(note)).toBeCloseTo(note.getBoundingClientRect().right, 0);
  const [zone, count] = ['Times in UTC', '0 participants'].map((text) => screen.getByText(text));
  expect(zone?.getBoundingClientRect().left, 'at the far end').toBeLessThan(100);
  expect(count?.getBoundingClientRect().right).toBeGreaterThan(900);
});

test('a name and a reason that are too long are cut at their ends', async () => {
  const name = 'Maximiliane Charlotte Wilhelmina von Rosenberg';
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en-US" timeZone="UTC">
      <div dir="rtl" style={{ inlineSize: 600 }}>
        <ParticipantsTable
          participants={[{ ...endedCustomer, name }]}
          columns={['name', 'disconnectReason']}
          defaultState={{ columnWidths: { name: 120, disconnectReason: 120 } }}
        />
      </div>
    </CobrowseKitProvider>,
  );
  for (const pattern of [/^Maximiliane/, /^Ended/]) {
    const text = screen.getByText(pattern);
    const cell = text.closest('.cb-td')?.getBoundingClientRect();
    const content = text.firstChild;
    if (!(content instanceof Text) || !cell) throw new Error('no text in a cell');
    expect(boxAt(content, 0).left, `start of “${content.data}”`).toBeGreaterThanOrEqual(cell.left);
  }
});

/** Shows a table of a width on a right-to-left page. */
async function showTable(props: ParticipantsTable.Props, width: number): Promise<void> {
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en-US" timeZone="UTC">
      <div dir="rtl" style={{ inlineSize: width }}>
        <ParticipantsTable {...props} />
      </div>
    </CobrowseKitProvider>,
  );
  await screen.findAllByRole('rowheader');
}

test('a name with a note is cut at its end', async () => {
  const session = { id: 'session', participants: [agent, endedCustomer] };
  await showTable(
    {
      participants: session.participants,
      getSession: () => session,
      columns: ['name', 'controls', 'role'],
      defaultState: { columnWidths: { controls: 100 } },
    },
    600,
  );
  const note = screen.getByText('ended');
  const cell = note.closest('.cb-td');
  const name = cell?.querySelector('bdi')?.firstChild;
  if (!cell || !(name instanceof Text)) throw new Error('no name in the cell');
  const { left, right } = cell.getBoundingClientRect();
  expect(boxAt(name, 0).left, 'start of the name').toBeGreaterThanOrEqual(left);
  expect(note.getBoundingClientRect().right, 'too long').toBeGreaterThan(right);
});

test('in a narrow table, both lines of a wrap-up start at the right', async () => {
  await showTable({ participants: [overdue], columns: ['name', 'wrapup'] }, 280);
  // The table measures itself first; then its rows become cards.
  await eventually(() => {
    const state = screen.getByText('Wrap-up overdue');
    const time = screen.getByText(/^by/);
    expect(time.getBoundingClientRect().top).toBeGreaterThan(state.getBoundingClientRect().top);
    expect(rightOfText(time)).toBeCloseTo(rightOfText(state), 0);
  });
});

test.each(stories.map((story) => [story.id, story] as const))(
  'on a right-to-left page, English texts keep their order: %s',
  async (_, { Component, play, parameters }) => {
    if (parameters.warning) allowConsole('warn', parameters.warning);
    await resizeWindow(1000, 700);
    const { container } = render(
      <div dir="rtl">
        <Component />
      </div>,
    );
    await act(async () => play?.({ canvasElement: container }));
    expect([...new Set(turnedTexts(container))]).toEqual([]);
  },
);
