'use client';
import type { ForwardedRef, ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import { forwardPart, type Part, type PartProps } from '../../internals/forward-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import type { PartialMessages } from '../../words/messages.js';
import type { ColumnList } from './columns/use-columns.js';
import { TableBody } from './grid/table-body.js';
import type {
  BulkActions,
  FindingsOf,
  ParticipantsTableState,
  SessionOf,
  TableServer,
} from './types.js';

/**
 * Many legs in a table: sorts, searches, filters, exports, and follows live data.
 *
 * Hand over a new array for new data; legs that did not change stay the same objects, and only
 * rows that changed render.
 *
 * @example
 * <ParticipantsTable participants={session.participants} sessionOf={() => session} />
 */
export const ParticipantsTable: Part<ParticipantsTable.Props> = forwardPart(
  function ParticipantsTable(props, ref: ForwardedRef<HTMLDivElement>) {
    const { personalData, announce, messages, ...tableProps } = props;
    return (
      <SettingsScope personalData={personalData} announce={announce} messages={messages}>
        <TableBody {...tableProps} ref={ref} />
      </SettingsScope>
    );
  },
);

ParticipantsTable.displayName = 'ParticipantsTable';

export declare namespace ParticipantsTable {
  /** Props besides those of a `<div>`. */
  interface Own {
    /** The legs, one row each; any number of sessions. */
    readonly participants: readonly CobrowseMediaParticipant[];
    /**
     * The session of a leg, for who controls it and for its name: the same object while nothing in
     * the session changed. Keep the function itself the same, too.
     */
    readonly sessionOf?: SessionOf | undefined;
    /** What a review found about a leg; shows the column of findings. Keep the function the same. */
    readonly findingsOf?: FindingsOf | undefined;
    /** Key of a row; {@link legKey} unless given. */
    readonly getRowKey?: ((leg: CobrowseMediaParticipant) => string) | undefined;
    /** Key of the row that the host shows elsewhere; it is marked, and `aria-current`. */
    readonly currentKey?: string | null | undefined;
    /** Columns in their order: ids of the kit's, objects for one's own. All of the kit's unless given. */
    readonly columns?: ColumnList | undefined;
    /** Parts of the state that the host controls. */
    readonly state?: Partial<ParticipantsTableState> | undefined;
    /** The state at first, from wherever the host kept it. */
    readonly defaultState?: Partial<ParticipantsTableState> | undefined;
    /** What “Reset columns” goes back to, where that is not the kit's own choice of columns. */
    readonly resetState?: Partial<ParticipantsTableState> | undefined;
    /** Told of every change: the whole state, and what changed. */
    readonly onStateChange?:
      | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
      | undefined;
    /** The host sorts, filters and pages; `participants` is the page. */
    readonly server?: TableServer | undefined;
    /** Whether rows are still to come. */
    readonly loading?: boolean | undefined;
    /** Whether rows can be selected; true unless given. */
    readonly selectable?: boolean | undefined;
    /** What can be done with selected rows, beside copying them. */
    readonly bulkActions?: BulkActions | undefined;
    /** Enter or a double click on a row. */
    readonly onRowAction?: ((leg: CobrowseMediaParticipant) => void) | undefined;
    /** Whether search, columns, density and export are shown; true unless given. */
    readonly toolbar?: boolean | undefined;
    /** More tools at the end of the toolbar. */
    readonly tools?: ReactNode;
    /** Name of the table for screen readers. */
    readonly label?: string | undefined;
    /** Whether address and other personal data is shown; the provider's answer unless given. */
    readonly personalData?: 'masked' | 'shown' | undefined;
    /** Whether changes are told to screen readers; the provider's answer unless given. */
    readonly announce?: boolean | undefined;
    /** Words of this table alone. */
    readonly messages?: PartialMessages | undefined;
  }
  /** State of the table. */
  interface State {
    /** How high the rows are. @selector `[data-density]` */
    readonly density: ParticipantsTableState['density'];
  }
  type Props = PartProps<State, 'div', Own>;
}
