'use client';
import { memo, type ReactElement, type ReactNode } from 'react';
import type { TableMessages } from '../../words/en/table.js';
import type { ChangeState } from './state/use-table-state.js';
import { TABLE_DENSITIES, type TableDensity } from './types.js';

interface ToolbarProps {
  readonly search: string;
  readonly density: TableDensity;
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly onColumns: (button: HTMLElement) => void;
  readonly onExport: () => void;
  /** The app's own controls. */
  readonly children?: ReactNode;
}

/** Search, columns, density, export, and the app's own controls. */
export const Toolbar: React.NamedExoticComponent<ToolbarProps> = memo(function Toolbar(
  props: ToolbarProps,
): ReactElement {
  const { words, change } = props;
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
        onClick={(event) => props.onColumns(event.currentTarget)}
      >
        {words.columns}
      </button>
      <select
        className="cb-table-input"
        aria-label={words.density}
        value={props.density}
        onChange={(event) => {
          const density = TABLE_DENSITIES.find((item) => item === event.target.value);
          if (density) change({ density });
        }}
      >
        {TABLE_DENSITIES.map((density) => (
          <option key={density} value={density}>
            {words[density]}
          </option>
        ))}
      </select>
      <button type="button" className="cb-button" onClick={props.onExport}>
        {words.export}
      </button>
      {props.children}
    </div>
  );
});
