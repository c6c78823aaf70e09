'use client';
import type { ForwardedRef } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import type { CobrowseStore, NotificationConnection } from '../../live/index.js';
import { ParticipantsTable } from '../participants-table/participants-table.js';
import type { TableProps } from '../participants-table/props.js';
import { StaleNote } from './stale-note.js';
import { useLiveRows } from './use-live-rows.js';

/**
 * A `ParticipantsTable` of all sessions of a store, updated as events arrive. Only the rows of
 * participants that changed render again. Ended sessions leave the table when the store removes
 * them.
 *
 * @example <LiveParticipantsTable store={store} connection={connection} />
 */
export const LiveParticipantsTable: Part<LiveParticipantsTable.Props> = forwardComponent(
  function LiveParticipantsTable(props, ref: ForwardedRef<HTMLDivElement>) {
    const { store, connection, ...tableProps } = props;
    const { rows, getSession } = useLiveRows(store);
    const table = (
      <ParticipantsTable {...tableProps} ref={ref} participants={rows} getSession={getSession} />
    );
    if (!connection) return table;
    return (
      <>
        <StaleNote connection={connection} />
        {table}
      </>
    );
  },
);

LiveParticipantsTable.displayName = 'LiveParticipantsTable';

/** Types of {@link LiveParticipantsTable}. */
export declare namespace LiveParticipantsTable {
  /** Where the participants come from. */
  interface Own {
    /** The store that keeps the sessions current. */
    readonly store: CobrowseStore;
    /** The connection of the store, to show when data may be out of date. @default not shown */
    readonly connection?: NotificationConnection | undefined;
  }
  /** The props of a `ParticipantsTable`, with the store in place of the data. */
  type Props = Own & Omit<TableProps, 'participants' | 'getSession' | 'server'>;
}
