import { render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  CobrowseOffer,
  ControllingParticipantsList,
  Participant,
  ParticipantCard,
  fixedClock,
} from '../../src/entries/index.js';
import { SessionReview } from '../../src/entries/review.js';
import { agent, customer } from '../../stories/data/people.js';
import { faultySession } from '../../stories/data/review.js';
import { NOW } from '../../stories/data/time.js';
import { provisional } from '../../stories/data/wrapups.js';
import { prefer, preferNothing } from '../demo/support/watch.js';
import { resizeWindow } from '../support/window.js';

afterEach(preferNothing);

/** The element, which must exist. */
function find(parent: ParentNode, selector: string): Element {
  const element = parent.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

test('in forced colors, an icon has the color of the text beside it', async () => {
  await prefer('forced-colors', 'active');
  render(
    <>
      <ParticipantCard participant={agent} participants={[agent, customer]} />
      <CobrowseOffer offer={{ id: 'offer-1' }} outcome="declined" />
    </>,
  );
  const lines = [...document.querySelectorAll('.cb-line:has(> .cb-icon)')];
  expect(lines.map((line) => line.textContent).join(' ')).toMatch(/Controls .* declined/);
  for (const line of lines) {
    const { color } = getComputedStyle(find(line, '.cb-icon'));
    expect(color, `color of the icon in “${line.textContent}”`).toBe(getComputedStyle(line).color);
  }
});

test('details: every button can be hit, and rows with a button are as high as others', () => {
  render(
    <div style={{ inlineSize: 600 }}>
      <ParticipantCard participant={customer} defaultDetailsOpen />
    </div>,
  );
  const buttons = screen.getAllByRole('button', { name: /^(Copy|Show)/ });
  expect(buttons.length).toBeGreaterThan(2);
  for (const button of buttons) {
    const { height } = button.getBoundingClientRect();
    expect(height, `height of “${button.textContent}”`).toBeGreaterThanOrEqual(24);
  }
  const heightOf = (label: string): number | undefined =>
    screen.getByText(label, { selector: 'dt' }).parentElement?.getBoundingClientRect().height;
  expect(heightOf('Participant ID')).toBe(heightOf('Provider'));
  expect(heightOf('Address')).toBe(heightOf('Purpose'));
});

test('details: each group has its heading above its fields', () => {
  render(<ParticipantCard participant={customer} defaultDetailsOpen />);
  for (const group of screen.getAllByRole('group')) {
    const heading = find(group, '.cb-group-title').getBoundingClientRect();
    const fields = find(group, '.cb-fields').getBoundingClientRect();
    expect(fields.top, `fields of ${group.className}`).toBeGreaterThanOrEqual(heading.bottom);
    expect(fields.left).toBe(heading.left);
  }
});

test('a badge keeps its word whole in the cell of a narrow table', () => {
  const { container } = render(
    <table style={{ inlineSize: 40 }}>
      <tbody>
        <tr>
          <td>
            <Participant.Root participant={agent}>
              <Participant.State />
            </Participant.Root>
          </td>
        </tr>
      </tbody>
    </table>,
  );
  expect(find(container, '.cb-state').getBoundingClientRect().height).toBeLessThan(30);
});

test('a heading has room below it, even where the app resets the margins of texts and lists', () => {
  const { container } = render(
    <>
      <style>{'p, ul { margin: 0; padding: 0 }'}</style>
      <ControllingParticipantsList participant={agent} participants={[agent, customer]} />
    </>,
  );
  const heading = find(container, '.cb-heading').getBoundingClientRect();
  const rows = screen.getByRole('list').getBoundingClientRect();
  expect(rows.top - heading.bottom).toBe(8);
});

test.each(['ltr', 'rtl'])(
  'a badge has less space beside its icon than beside its end, %s',
  (dir) => {
    const { container } = render(
      <div dir={dir}>
        <CobrowseKitProvider locale="en">
          <ParticipantCard participant={agent} />
        </CobrowseKitProvider>
      </div>,
    );
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(find(container, '.cb-state'));
    expect(paddingInlineStart).toBe('6px');
    expect(paddingInlineEnd).toBe('8px');
  },
);

/** The side of an element at which its lines start. */
const startOf = (element: Element, dir: string): number =>
  element.getBoundingClientRect()[dir === 'rtl' ? 'right' : 'left'];

test.each(['ltr', 'rtl'])('a card has no separator at the edge of a line, %s', (dir) => {
  render(
    <div dir={dir} style={{ inlineSize: 320 }}>
      <ParticipantCard participant={customer} />
    </div>,
  );
  const meta = find(document, '.cb-meta');
  const edge = dir === 'rtl' ? 'right' : 'left';
  const name = find(document, '.cb-title').getBoundingClientRect()[edge];
  const items = [...meta.children].map((item) => item.getBoundingClientRect());
  const starts = items.filter((item, index) => item.top > (items[index - 1]?.top ?? -1));
  expect(starts.length, 'lines').toBeGreaterThan(1);
  const separator = 11;
  for (const item of starts) {
    expect(Math.abs(item[edge] - name), 'the separator is outside of the line').toBe(separator);
  }
  const sides = dir === 'rtl' ? '0px 11px 0px 0px' : '0px 0px 0px 11px';
  expect(getComputedStyle(meta).clipPath, 'and cut off').toBe(`inset(${sides})`);
});

test.each(['ltr', 'rtl'])('a wrap-up has no separator at the edge of a line, %s', (dir) => {
  render(
    <div dir={dir} style={{ inlineSize: 240 }}>
      <CobrowseKitProvider clock={fixedClock(NOW)}>
        <ParticipantCard participant={provisional} />
      </CobrowseKitProvider>
    </div>,
  );
  const items = find(document, '.cb-wrapup .cb-items');
  const texts = [...items.children];
  const top = (item: Element): number => item.getBoundingClientRect().top;
  const starts = texts.filter((item, i) => i === 0 || top(item) > top(texts[i - 1] ?? item));
  expect(starts.length, 'lines').toBeGreaterThan(1);
  const separator = dir === 'rtl' ? -11 : 11;
  for (const [line, item] of starts.entries()) {
    const text = line === 0 ? startOf(item, dir) : startOf(item, dir) + separator;
    expect(text, `line ${line + 1}`).toBe(startOf(items, dir) + separator);
  }
  const sides = dir === 'rtl' ? '0px 11px 0px 0px' : '0px 0px 0px 11px';
  expect(getComputedStyle(items).clipPath, 'the separator is cut off').toBe(`inset(${sides})`);
});

test.each(['ltr', 'rtl'])('the text of an action is aligned with the card, %s', (dir) => {
  render(
    <div dir={dir}>
      <ParticipantCard
        participant={agent}
        actions={
          <button type="button" className="cb-button">
            Finish
          </button>
        }
      />
    </div>,
  );
  const padding = 6;
  const button = startOf(screen.getByRole('button', { name: 'Finish' }), dir);
  const line = startOf(find(document, '.cb-actions'), dir);
  expect(button).toBe(dir === 'rtl' ? line + padding : line - padding);
});

test.each([320, 360])('review: all states are below the name in %i px', (inlineSize) => {
  render(
    <div style={{ inlineSize }}>
      <SessionReview session={faultySession} />
    </div>,
  );
  const rows = [...document.querySelectorAll('.cb-leg')];
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const name = find(row, '.cb-who').getBoundingClientRect();
    const state = find(row, '.cb-state').getBoundingClientRect();
    expect(state.top, `state of “${row.textContent}”`).toBeGreaterThanOrEqual(name.bottom);
    expect(state.left).toBe(name.left);
  }
});

test('review: the time of a row stays at its place on a right-to-left page', () => {
  render(
    <div dir="rtl">
      <SessionReview session={faultySession} />
    </div>,
  );
  for (const item of document.querySelectorAll('.cb-leg .cb-meta > *')) {
    expect(getComputedStyle(item).direction, `separator of “${item.textContent}”`).toBe('rtl');
  }
});

test('review: the selected participant has an edge where its visible part ends', async () => {
  await resizeWindow(1280, 600);
  render(<SessionReview session={faultySession} />);
  const section = find(document, '.cb-review-selected');
  const card = find(section, '.cb-card');
  expect(card.scrollHeight, 'more than fits').toBeGreaterThan(card.clientHeight);
  expect(section.scrollHeight).toBe(section.clientHeight);
  const { bottom } = section.getBoundingClientRect();
  expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
  expect(getComputedStyle(card).borderBlockEndWidth).toBe('1px');
});
