'use client';
import type { ReactElement } from 'react';
import { announce } from '../../../internals/announcer.js';
import { useRegion, useSettings } from '../../../internals/settings.js';
import type { TableMessages } from '../../../words/en/table.js';
import { fillTemplate } from '../../../words/message.js';
import type { Column } from '../columns/column.js';
import { ColumnFilter } from './column-filter.js';
import { fittingWidth } from '../columns/fit-column.js';
import { Popover } from './popover.js';
import { moveColumn } from '../state/move-column.js';
import { nextSorting } from '../state/next-sorting.js';
import { MIN_WIDTH, type ColumnModel } from '../state/column-model.js';
import type { ChangeState } from '../state/use-table-state.js';
import type { ParticipantsTableState, TableChoice, TableSort } from '../types.js';

const STEP = 24;

interface ColumnMenuProps {
  readonly column: Column;
  readonly anchor: HTMLElement;
  readonly model: ColumnModel;
  readonly state: ParticipantsTableState;
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly choices: () => readonly TableChoice[];
  readonly onClose: () => void;
}

/** What a reader can do with one column. */
export function ColumnMenu(props: ColumnMenuProps): ReactElement {
  const { column, model, state, change, words, onClose } = props;
  const { id } = column;
  const { announce: isTold = true } = useSettings();
  const { locale } = useRegion();
  const at = model.placed.findIndex((item) => item.column.id === id);
  const width = model.placed[at]?.width ?? column.width;
  /** Says what the reader's eyes would see; the button keeps the focus. */
  const tell = (text: string): void => {
    if (isTold) announce(props.anchor, { key: 'table-column', text });
  };
  const setWidth = (wanted: number): void => {
    const next = Math.max(MIN_WIDTH, wanted);
    change({ columnWidths: { ...state.columnWidths, [id]: next } });
    const places = { column: column.header, width: next.toLocaleString(locale) };
    tell(fillTemplate(words.resized, places));
  };
  const fit = (): void => {
    const header = props.anchor.closest<HTMLElement>('[data-column]');
    if (header) setWidth(fittingWidth(header));
  };
  const sort = (direction: TableSort['direction'] | null): void => {
    change({
      sorting: direction ? [{ column: id, direction }] : withoutColumn(state, id),
      page: 0,
    });
    onClose();
  };
  const move = (by: number): void => {
    const neighbor = model.placed[at + by];
    if (!neighbor || neighbor.pinned !== model.placed[at]?.pinned) return;
    change(moveColumn({ id, target: neighbor.column.id, after: by > 0 }, model, state));
    const place = (at + by + 1).toLocaleString(locale);
    const count = model.placed.length.toLocaleString(locale);
    tell(fillTemplate(words.moved, { column: column.header, place, count }));
  };
  const pin = (to: string): void =>
    change({
      pinnedStart: pinned(state.pinnedStart, id, to === 'start'),
      pinnedEnd: pinned(state.pinnedEnd, id, to === 'end'),
    });
  const place = state.pinnedStart.includes(id)
    ? 'start'
    : state.pinnedEnd.includes(id)
      ? 'end'
      : 'none';
  const sorted = state.sorting.find((item) => item.column === id)?.direction ?? null;
  return (
    <Popover
      anchor={props.anchor}
      label={fillTemplate(words.columnMenu, { column: column.header })}
      onClose={onClose}
    >
      {column.hasValues && (
        <div className="cb-table-menu">
          <MenuButton
            label={words.sortAscending}
            pressed={sorted === 'ascending'}
            onClick={() => sort('ascending')}
          />
          <MenuButton
            label={words.sortDescending}
            pressed={sorted === 'descending'}
            onClick={() => sort('descending')}
          />
          {sorted && <MenuButton label={words.sortNone} onClick={() => sort(null)} />}
          {!sorted && state.sorting.length > 0 && (
            <MenuButton
              label={words.sortMore}
              onClick={() => {
                change({ sorting: nextSorting(state.sorting, id, true), page: 0 });
                onClose();
              }}
            />
          )}
        </div>
      )}
      {column.filter && (
        <ColumnFilter
          column={column}
          kind={column.filter}
          filter={state.filters[id] ?? null}
          choices={props.choices}
          words={words}
          onChange={(filter) => {
            const { [id]: _, ...others } = state.filters;
            change({ filters: filter ? { ...others, [id]: filter } : others, page: 0 });
          }}
        />
      )}
      <div className="cb-table-menu">
        <label className="cb-table-field">
          {words.pin}
          <select
            className="cb-table-input"
            value={place}
            onChange={(event) => pin(event.target.value)}
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
          <MenuButton label={words.narrower} onClick={() => setWidth(width - STEP)} />
          <MenuButton label={words.wider} onClick={() => setWidth(width + STEP)} />
        </div>
        <MenuButton label={words.fit} onClick={fit} />
        <MenuButton
          label={words.hide}
          onClick={() => {
            // The header goes, so the focus goes to the one beside it.
            const header = props.anchor.closest('[data-column]');
            const beside = header?.nextElementSibling ?? header?.previousElementSibling;
            if (beside instanceof HTMLElement) {
              beside.tabIndex = 0;
              beside.focus();
            }
            change({ hiddenColumns: [...state.hiddenColumns, id] });
            onClose();
          }}
        />
      </div>
    </Popover>
  );
}

function MenuButton(props: {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="cb-button cb-table-item"
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      {props.label}
    </button>
  );
}

function withoutColumn({ sorting }: ParticipantsTableState, id: string): readonly TableSort[] {
  return sorting.filter(({ column }) => column !== id);
}

function pinned(list: readonly string[], id: string, isIn: boolean): readonly string[] {
  const others = list.filter((item) => item !== id);
  return isIn ? [...others, id] : others;
}
