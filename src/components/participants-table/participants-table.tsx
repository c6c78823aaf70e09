'use client';
import type { ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import {
  definePart,
  type Part,
  type PartProps,
  type PartView,
} from '../../internals/define-part.js';
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
export const ParticipantsTable: Part<ParticipantsTable.Props> = definePart(
  'div',
  '',
  useParticipantsTable,
);

function useParticipantsTable(props: ParticipantsTable.Own): PartView<object> {
  const { personalData, announce, messages } = props;
  const attributes = Object.entries(props).filter(([name]) => !Object.hasOwn(OWN, name));
  return {
    attributes: Object.fromEntries(attributes),
    wrap: (element) => (
      <SettingsScope personalData={personalData} announce={announce} messages={messages}>
        <TableBody {...props} render={element} />
      </SettingsScope>
    ),
  };
}

/** The table’s own props; all others are attributes of its element. */
const OWN: Readonly<Record<keyof ParticipantsTable.Own, true>> = {
  participants: true,
  sessionOf: true,
  findingsOf: true,
  getRowKey: true,
  currentKey: true,
  columns: true,
  state: true,
  defaultState: true,
  resetState: true,
  onStateChange: true,
  server: true,
  loading: true,
  selectable: true,
  bulkActions: true,
  onRowAction: true,
  toolbar: true,
  tools: true,
  label: true,
  personalData: true,
  announce: true,
  messages: true,
};

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
  type Props = PartProps<object, 'div', Own>;
}
