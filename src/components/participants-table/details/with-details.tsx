'use client';
import type { ReactElement, ReactNode, RefObject } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { tabStopOf } from '../grid/cells.js';
import { LiveRow } from '../rows/live-row.js';
import type { RowFeed } from '../rows/row-feed.js';
import type { RenderDetails } from '../types.js';
import type { TableController } from '../use-table.js';
import { DetailsPane } from './details-pane.js';

interface WithDetailsProps {
  readonly table: TableController;
  readonly grid: RefObject<HTMLElement | null>;
  readonly feed: RowFeed | undefined;
  /** Whether the rows are a page of several, from a server. */
  readonly hasPages: boolean;
  readonly render: RenderDetails;
  /** The grid. */
  readonly children: ReactNode;
}

/** The grid, with the details of a row next to it. */
export function WithDetails(props: WithDetailsProps): ReactElement {
  const { table, grid, feed, hasPages, render, children } = props;
  const { details, rowContexts, format, nameOf } = table;
  const { view } = table.rows.lines;
  const { participant, position } = details;
  const close = (): void => {
    // The focus returns to the row, unless it is already in the grid.
    if (!grid.current?.contains(document.activeElement)) {
      tabStopOf(grid.current)?.focus({ preventScroll: true });
    }
    details.close();
  };
  const readRow = (): CobrowseMediaParticipant =>
    position === null ? (participant ?? {}) : view.at(position);
  const pane = (): ReactElement => {
    const shown = readRow();
    return (
      <DetailsPane
        details={details}
        participant={shown}
        name={nameOf(shown)}
        rowContexts={rowContexts}
        hasPages={hasPages}
        render={render}
        format={format}
        onClose={close}
      />
    );
  };
  return (
    <div className="cb-table-main">
      {children}
      {participant &&
        (feed ? (
          // Also while the row is not in the view, so that the details stay mounted.
          <LiveRow feed={feed} readRow={readRow}>
            {pane}
          </LiveRow>
        ) : (
          pane()
        ))}
    </div>
  );
}
