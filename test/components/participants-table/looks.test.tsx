import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { dragHeader } from '../../../src/components/participants-table/columns/drag-header.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { TABLE_COLUMN_IDS } from '../../../src/words/table-columns.js';
import { legs } from './data.js';
import { eventually } from '../../support/eventually.js';

vi.mock(import('../../../src/components/participants-table/columns/drag-header.js'), () => ({
  dragHeader: vi.fn<typeof dragHeader>(),
}));

test.each(['ltr', 'rtl'])(
  'the select column stays with its row when the table scrolls, %s',
  (dir) => {
    render(
      <div dir={dir} style={{ inlineSize: 600 }}>
        <ParticipantsTable
          participants={legs}
          hideToolbar
          columns={TABLE_COLUMN_IDS}
          defaultState={{ pinnedStart: ['name'], selection: ['p-zoe'] }}
        />
      </div>,
    );
    const grid = screen.getByRole('grid');
    grid.scrollLeft = dir === 'rtl' ? -700 : 700;
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(legs.length + 1);
    for (const box of boxes) {
      const { left, top, width, height } = box.getBoundingClientRect();
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(onTop, 'nothing lies over the box').toBe(box);
      const { left: gridLeft, right: gridRight } = grid.getBoundingClientRect();
      const distance = dir === 'rtl' ? gridRight - left - width : left - gridLeft;
      expect(distance).toBeLessThan(40);
    }
  },
);

test('the name of a column is not cut, however the table is sorted and filtered', () => {
  const [first, ...others] = TABLE_COLUMN_IDS;
  render(
    <div style={{ inlineSize: 4000 }}>
      <ParticipantsTable
        participants={legs}
        getFindings={() => []}
        columns={TABLE_COLUMN_IDS}
        defaultState={{
          sorting: [...others, ...(first ? [first] : [])].map((column) => ({
            column,
            direction: 'ascending',
          })),
          filters: { role: { choices: ['viewer', 'sharer'] } },
        }}
      />
    </div>,
  );
  const cut = [...document.querySelectorAll('.cb-th-text')].filter(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth || scrollHeight > clientHeight,
  );
  expect(cut.map(({ textContent }) => textContent)).toEqual([]);
});

test('a drag starts from the middle of a header, and not beside the edge that changes its width', async () => {
  render(<ParticipantsTable participants={legs} columns={['name', 'state', 'purpose']} />);
  const header = screen.getByRole('columnheader', { name: 'State' });
  const { left, right } = header.getBoundingClientRect();
  for (const clientX of [left + 1, left + 8, right - 1]) {
    fireEvent.pointerDown(header, { clientX, button: 0, pointerType: 'mouse' });
  }
  fireEvent.pointerDown(header, { clientX: left + 40, button: 0, pointerType: 'mouse' });
  await eventually(() => expect(dragHeader).toHaveBeenCalled());
  expect(vi.mocked(dragHeader).mock.calls.map(([, press]) => press.clientX)).toEqual([left + 40]);
});
