'use client';
import { memo, useMemo, type CSSProperties, type ReactElement } from 'react';
import { participantFacts, type CobrowseMediaParticipant } from '../../../model/index.js';
import { ParticipantContext } from '../../../internals/context.js';
import type { RowExtras } from '../columns/row-context.js';
import type { PlacedColumn } from '../state/column-table.js';
import { SELECT } from './select-column.js';

interface RowProps {
  readonly leg: CobrowseMediaParticipant;
  readonly extras: RowExtras;
  readonly rowKey: string;
  /** In the view, from 0. */
  readonly position: number;
  /** Over all pages, the header counted, from 1. */
  readonly rowIndex: number;
  /** Pixels from the first row; null in server markup, where rows stand one below another. */
  readonly top: number | null;
  readonly placed: readonly PlacedColumn[];
  /** Whether the host shows this leg elsewhere. */
  readonly current: boolean;
  /** Null where rows cannot be selected. */
  readonly selected: boolean | null;
  /** Name of the box that selects the row. */
  readonly selectLabel: string;
  /** Column of the tab stop, when it is in this row. */
  readonly tabColumn: string | null;
  /** Measures rows whose height is not known. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** One leg, for the parts in its cells. Renders again only for another leg, or when what it says changed. */
export const Row: React.NamedExoticComponent<RowProps> = memo(function Row(
  props: RowProps,
): ReactElement {
  const { leg, extras, position, top, placed, selected, tabColumn, measure } = props;
  // Server markup may become cards before any script runs.
  const isCard = measure !== undefined || top === null;
  const facts = participantFacts(leg);
  const context = useMemo(() => ({ facts, participants: undefined }), [facts]);
  return (
    <ParticipantContext.Provider value={context}>
      <div
        role="row"
        data-phase={facts.phase}
        data-role={facts.role?.value ?? undefined}
        className="cb-tr"
        aria-rowindex={props.rowIndex}
        aria-current={props.current || undefined}
        aria-selected={selected ?? undefined}
        data-key={props.rowKey}
        data-index={position}
        data-odd={position % 2 === 1 ? '' : undefined}
        ref={measure}
        style={top === null ? undefined : { transform: `translateY(${top}px)` }}
      >
        {selected !== null && (
          <div
            role="gridcell"
            className="cb-td cb-td-select"
            tabIndex={tabColumn === SELECT ? 0 : undefined}
            data-column={SELECT}
          >
            <input
              type="checkbox"
              className="cb-check"
              tabIndex={-1}
              aria-label={props.selectLabel}
              checked={selected}
              readOnly
            />
          </div>
        )}
        {placed.map(({ column, pinned, offset }) => (
          <div
            key={column.id}
            role="gridcell"
            className="cb-td"
            tabIndex={tabColumn === column.id ? 0 : undefined}
            data-column={column.id}
            data-label={isCard ? column.header : undefined}
            data-pinned={pinned ?? undefined}
            style={top === null ? undefined : pinStyle(pinned, offset)}
          >
            {column.cell(leg, extras)}
          </div>
        ))}
      </div>
    </ParticipantContext.Provider>
  );
});

/** Where a pinned cell sticks. */
export function pinStyle(
  pinned: PlacedColumn['pinned'],
  offset: number,
): CSSProperties | undefined {
  if (pinned === null) return undefined;
  return pinned === 'start' ? { insetInlineStart: offset } : { insetInlineEnd: offset };
}
