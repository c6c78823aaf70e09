'use client';
import { useMemo, type ForwardedRef } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import type { CobrowseStore, NotificationConnection } from '../../live/index.js';
import type {
  Callback,
  CobrowseConversation,
  CobrowseMediaParticipant,
} from '../../model/index.js';
import type { SessionFinding } from '../../model/findings/index.js';
import type { TableProps } from '../participants-table/props.js';
import { TableView } from '../participants-table/table-view.js';
import { LiveRows } from './live-rows.js';
import { StaleNote } from './stale-note.js';

/**
 * A `ParticipantsTable` of all sessions of a store, updated as events arrive. An event rerenders only
 * the visible rows of its session; the table itself rerenders only when rows are added, removed or
 * moved. Ended sessions are shown until the store removes them.
 *
 * @example <LiveParticipantsTable store={store} connection={connection} />
 */
export const LiveParticipantsTable: Part<LiveParticipantsTable.Props> = forwardComponent(
  function LiveParticipantsTable(props, ref: ForwardedRef<HTMLDivElement>) {
    const { store, connection, personalData, announce, messages, getFindings, ...viewProps } =
      props;
    const feed = useMemo(() => new LiveRows(store), [store]);
    const findingsOf = useMemo(
      () =>
        getFindings &&
        ((participant: CobrowseMediaParticipant) =>
          getFindings(participant, feed.getSession(participant))),
      [getFindings, feed],
    );
    return (
      <SettingsScope personalData={personalData} announce={announce} messages={messages}>
        {connection && <StaleNote connection={connection} />}
        <TableView
          {...viewProps}
          ref={ref}
          participants={null}
          feed={feed}
          getSession={feed.getSession}
          getFindings={findingsOf}
        />
      </SettingsScope>
    );
  },
);

LiveParticipantsTable.displayName = 'LiveParticipantsTable';

/** Types of {@link LiveParticipantsTable}. */
export declare namespace LiveParticipantsTable {
  /** Where the participants come from. */
  interface OwnProps {
    /** The store that keeps the sessions current. */
    readonly store: CobrowseStore;
    /** The connection of the store, to show when data may be out of date. @default not shown */
    readonly connection?: NotificationConnection | undefined;
    /**
     * Returns the findings about a participant. If set, the table has a column with findings.
     * Called again when the session of the participant changes.
     * @default no findings
     */
    readonly getFindings?:
      | Callback<
          [participant: CobrowseMediaParticipant, session: CobrowseConversation | undefined],
          readonly SessionFinding[] | null | undefined
        >
      | undefined;
  }
  /** The props of a `ParticipantsTable`, with the store instead of the data. */
  type Props = OwnProps &
    Omit<TableProps, 'participants' | 'getSession' | 'getFindings' | 'server'>;
}
