import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { TABLE_COLUMN_IDS } from '../../../src/words/table-columns.js';
import { legs, manyLegs } from './data.js';

const focused = (): HTMLElement => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing has the focus');
  return element;
};

/** The corners of the focused cell, a little inside, at which something else is on top. */
function coveredCorners(): readonly string[] {
  const cell = focused();
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  return [
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
  ].flatMap(([x = 0, y = 0]) => {
    const onTop = document.elementFromPoint(x, y);
    return cell.contains(onTop) ? [] : [`${cell.dataset['column']} at ${x}, ${y}`];
  });
}

const original = { width: window.innerWidth, height: window.innerHeight };
afterEach(() => page.viewport(original.width, original.height));

describe('the focused cell is fully visible', () => {
  test.each([
    { width: 1000, dir: 'ltr' },
    { width: 1280, dir: 'ltr' },
    { width: 1440, dir: 'ltr' },
    { width: 1920, dir: 'ltr' },
    { width: 1280, dir: 'rtl' },
  ])('$width px wide, $dir: along every column and back', async ({ width, dir }) => {
    await page.viewport(width, 800);
    const user = userEvent.setup();
    render(
      <div dir={dir}>
        <ParticipantsTable
          participants={legs}
          hideToolbar
          columns={TABLE_COLUMN_IDS}
          defaultState={{ pinnedStart: ['name'], pinnedEnd: ['state'] }}
        />
      </div>,
    );
    const [forward, backward] =
      dir === 'rtl' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    const visited = new Set<string | undefined>();
    const covered: string[] = [];
    const walk = async (key: string): Promise<void> => {
      for (const _ of TABLE_COLUMN_IDS) {
        await user.keyboard(key);
        visited.add(focused().dataset['column']);
        covered.push(...coveredCorners());
      }
    };
    await user.tab();
    await walk(forward); // along the headers
    await user.keyboard('{ArrowDown}');
    await walk(backward); // along a row
    await walk(forward);
    expect(covered).toEqual([]);
    expect(visited.size).toBe(TABLE_COLUMN_IDS.length + 1);
  });

  test('up and down through many rows, below the header', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={manyLegs()} hideToolbar />);
    await user.tab();
    const covered: string[] = [];
    for (const key of ['{ArrowDown}', '{PageDown}', '{ArrowDown}', '{ArrowUp}', '{PageUp}']) {
      for (let times = 0; times < 4; times += 1) {
        await user.keyboard(key);
        covered.push(...coveredCorners());
      }
    }
    await user.keyboard('{Control>}{End}{/Control}');
    covered.push(...coveredCorners());
    expect(covered).toEqual([]);
    expect(screen.getByRole('grid').scrollTop).toBeGreaterThan(0);
  });

  test('a column that is wider than the space for it is shown from its start', async () => {
    const user = userEvent.setup();
    const wide = { id: 'wide', header: 'Wide', width: 800, value: () => 'x' };
    render(
      <div style={{ width: 600 }}>
        <ParticipantsTable
          participants={legs}
          hideToolbar
          selectable={false}
          columns={['name', 'role', wide, 'state']}
          defaultState={{ pinnedStart: ['name'] }}
        />
      </div>,
    );
    await user.tab();
    await user.keyboard('{ArrowDown}{End}{ArrowLeft}');
    const name = screen.getByRole('columnheader', { name: 'Name' });
    expect(focused().dataset['column']).toBe('wide');
    expect(focused().getBoundingClientRect().left).toBeCloseTo(
      name.getBoundingClientRect().right,
      0,
    );
  });
});
