'use client';
import { memo, type ReactElement, type ReactNode } from 'react';
import type { TableMessages } from '../../words/en/table.js';
import type { ChangeState } from './state/use-table-state.js';
import { useWords } from '../../internals/use-words.js';
import { triage } from '../../words/en/triage.js';
import { TABLE_DENSITIES, type TableDensity, type TableExpansion } from './types.js';

interface ToolbarProps {
  readonly search: string;
  /** False if a server cannot search. */
  readonly searchable: boolean;
  readonly density: TableDensity;
  readonly change: ChangeState;
  readonly words: TableMessages;
  readonly onColumns: (button: HTMLElement) => void;
  readonly onExport: () => void;
  /** Which groups are expanded; null if rows are not grouped. */
  readonly expansion: TableExpansion | null;
  /** The app's own controls. */
  readonly children?: ReactNode;
}

/** Search, columns, density, export, and the app's own controls. */
export const Toolbar: React.NamedExoticComponent<ToolbarProps> = memo(function Toolbar(
  props: ToolbarProps,
): ReactElement {
  const { words, change, expansion } = props;
  const groupWords = useWords('triage', triage);
  return (
    <div className="cb-table-bar">
      <input
        type="search"
        className="cb-table-input cb-table-search"
        aria-label={words.search}
        placeholder={props.searchable ? words.search : groupWords.cannotSearch}
        disabled={!props.searchable}
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
      {expansion && (
        <button
          type="button"
          className="cb-button"
          onClick={() => change({ expansion: { all: !expansion.all, except: [] } })}
        >
          {expansion.all ? groupWords.collapseAll : groupWords.expandAll}
        </button>
      )}
      <button type="button" className="cb-button" onClick={props.onExport}>
        {words.export}
      </button>
      {props.children}
    </div>
  );
});
