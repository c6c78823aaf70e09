'use client';
import type { ReactElement } from 'react';
import { announce } from '../../../internals/announcer.js';
import { useRegion, useSettings } from '../../../internals/settings.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';
import { fittingWidth } from '../columns/fit-column.js';
import { MIN_WIDTH } from '../state/column-model.js';
import { moveColumn } from '../state/move-column.js';
import { pinColumn, pinnedSideOf } from '../state/pin-column.js';
import type { ColumnMenuProps } from './column-menu-props.js';
import { MenuButton } from './menu-button.js';

/** Pixels by which "Narrower" and "Wider" change a column. */
const WIDTH_STEP = 24;

type LayoutSectionProps = Pick<
  ColumnMenuProps,
  'column' | 'anchor' | 'model' | 'state' | 'change' | 'words' | 'onClose'
>;

/** Pins, moves, widens and hides a column. */
export function LayoutSection(props: LayoutSectionProps): ReactElement {
  const { column, anchor, model, state, change, words, onClose } = props;
  const { id, header } = column;
  const { announce: isAnnounced = true } = useSettings();
  const { locale } = useRegion();
  const index = model.placed.findIndex((item) => item.column.id === id);
  const placed = model.placed[index];
  const width = placed?.width ?? column.width;

  /** Announces the change, because the focus stays on the button. */
  const announceChange = (text: string): void => {
    if (isAnnounced) announce(anchor, { key: 'table-column', text });
  };
  const setWidth = (wanted: number): void => {
    const next = Math.max(MIN_WIDTH, wanted);
    change({ columnWidths: { ...state.columnWidths, [id]: next } });
    const text = { column: header, width: countText(next, locale) };
    announceChange(fillTemplate(words.resized, text));
  };
  const fitWidth = (): void => {
    const headerCell = anchor.closest<HTMLElement>('[data-column]');
    if (headerCell) setWidth(fittingWidth(headerCell));
  };
  const move = (by: -1 | 1): void => {
    const neighbor = model.placed[index + by];
    if (!neighbor || neighbor.pinned !== placed?.pinned) return;
    change(moveColumn({ id, target: neighbor.column.id, after: by > 0 }, model, state));
    const text = {
      column: header,
      position: countText(index + by + 1, locale),
      count: countText(model.placed.length, locale),
    };
    announceChange(fillTemplate(words.moved, text));
  };
  const hide = (): void => {
    focusBeside(anchor);
    change({ hiddenColumns: [...state.hiddenColumns, id] });
    onClose();
  };

  return (
    <div className="cb-table-menu">
      <label className="cb-table-field">
        {words.pin}
        <select
          className="cb-table-input"
          value={pinnedSideOf(id, state)}
          onChange={(event) => change(pinColumn(id, event.target.value, state))}
        >
          <option value="none">{words.pinNone}</option>
          <option value="start">{words.pinStart}</option>
          <option value="end">{words.pinEnd}</option>
        </select>
      </label>
      <div className="cb-table-pair">
        <MenuButton label={words.moveEarlier} onClick={() => move(-1)} />
        <MenuButton label={words.moveLater} onClick={() => move(1)} />
      </div>
      <div className="cb-table-pair">
        <MenuButton label={words.narrower} onClick={() => setWidth(width - WIDTH_STEP)} />
        <MenuButton label={words.wider} onClick={() => setWidth(width + WIDTH_STEP)} />
      </div>
      <MenuButton label={words.fit} onClick={fitWidth} />
      <MenuButton label={words.hide} onClick={hide} />
    </div>
  );
}

/** Focuses the header next to the one that is about to be hidden. */
function focusBeside(anchor: HTMLElement): void {
  const header = anchor.closest('[data-column]');
  const beside = header?.nextElementSibling ?? header?.previousElementSibling;
  if (!(beside instanceof HTMLElement)) return;
  beside.tabIndex = 0;
  beside.focus();
}
