'use client';
import { memo, useState, type ReactElement, type ReactNode } from 'react';
import type { TableMessages } from '../../words/en/table.js';
import { Popover } from './popover.js';
import type { Column } from './columns/column.js';
import type { ChangeState } from './state/use-table-state.js';
import type { TableDensity } from './types.js';

const DENSITIES: readonly TableDensity[] = ['compact', 'standard', 'comfortable'];

interface ToolbarProps {
  readonly search: string;
  readonly density: TableDensity;
  readonly hiddenColumns: readonly string[];
  readonly columns: readonly Column[];
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly onExport: () => void;
  /** The host's own. */
  readonly children?: ReactNode;
}

/** Search, columns, density, export. */
export const Toolbar: React.NamedExoticComponent<ToolbarProps> = memo(function Toolbar(
  props: ToolbarProps,
): ReactElement {
  const { words, change } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <div className="cb-table-bar">
      <input
        type="search"
        className="cb-table-input cb-table-search"
        aria-label={words.search}
        placeholder={words.search}
        value={props.search}
        onChange={(event) => change({ search: event.target.value, page: 0 })}
      />
      <button
        type="button"
        className="cb-button"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.columns}
      </button>
      <select
        className="cb-table-input"
        aria-label={words.density}
        value={props.density}
        onChange={(event) => {
          const density = DENSITIES.find((item) => item === event.target.value);
          if (density) change({ density });
        }}
      >
        {DENSITIES.map((density) => (
          <option key={density} value={density}>
            {words[density]}
          </option>
        ))}
      </select>
      <button type="button" className="cb-button" onClick={props.onExport}>
        {words.export}
      </button>
      {props.children}
      {anchor && (
        <Popover anchor={anchor} label={words.columns} onClose={() => setAnchor(null)}>
          <div className="cb-table-choices">
            {props.columns.map(({ id, header }) => (
              <label key={id} className="cb-table-choice">
                <input
                  type="checkbox"
                  className="cb-check"
                  checked={!props.hiddenColumns.includes(id)}
                  onChange={(event) => {
                    const others = props.hiddenColumns.filter((item) => item !== id);
                    change({ hiddenColumns: event.target.checked ? others : [...others, id] });
                  }}
                />
                <bdi>{header}</bdi>
              </label>
            ))}
          </div>
        </Popover>
      )}
    </div>
  );
});
