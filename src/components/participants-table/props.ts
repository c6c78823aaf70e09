/**
 * Props of the table. They are in a separate file, so that the pieces of the table can import them.
 */
import type { ReactNode } from 'react';
import type { PartProps } from '../../internals/forward-part.js';
import type { Callback, CobrowseMediaParticipant } from '../../model/index.js';
import type { PartialMessages } from '../../words/messages.js';
import type { RowFeed } from './rows/row-feed.js';
import type {
  DescribeFinding,
  GetFindings,
  GetRowProps,
  GetSession,
  ParticipantsTableElementState,
  ParticipantsTableState,
  RenderDetails,
  TableColumnList,
  TableSelection,
  TableServer,
} from './types.js';

/** Props of the table in addition to those of a `<div>`. */
export interface TableOwnProps {
  /**
   * The participants of any number of sessions, one row each. Pass a new array for new data, but
   * the same object for a participant that did not change, so that only changed rows render again.
   */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
  /**
   * Returns the session of a participant, to show who controls whom and the session's name.
   * @default not shown
   */
  readonly getSession?: GetSession | undefined;
  /**
   * Returns the findings about a participant. If set, the table has a column with findings.
   * @default no findings
   */
  readonly getFindings?: GetFindings | undefined;
  /**
   * Returns the text of a finding in the row of a session (see `groupBy`), for example {@link
   * describeFinding}.
   * @default a word for the kind of trouble, such as "Wrap-up overdue"
   */
  readonly describeFinding?: DescribeFinding | undefined;
  /**
   * Returns the key of a participant's row. If the key is empty or not a string, the row's position
   * in the data is used. @default `legKey`
   */
  readonly getRowKey?: Callback<[participant: CobrowseMediaParticipant], string> | undefined;
  /** Returns a class, attributes or event handlers for the row of a participant. @default none */
  readonly getRowProps?: GetRowProps | undefined;
  /**
   * Key of the row that is current in your app, for example because its details are open. The row
   * is highlighted and gets `aria-current`. @default none
   */
  readonly currentKey?: string | null | undefined;
  /**
   * The columns in order: ids of built-in columns, adjusted built-in columns, and your own. Unknown
   * ids and duplicates are left out, with a development warning.
   * @default all built-in columns
   */
  readonly columns?: TableColumnList | undefined;
  /** The parts of the state that your app controls. @default the table controls its state */
  readonly state?: Partial<ParticipantsTableState> | undefined;
  /**
   * The initial state, for example from storage. Members that cannot be read are ignored. @default
   * unsorted, unfiltered, with the default columns
   */
  readonly defaultState?: Partial<ParticipantsTableState> | undefined;
  /** What "Reset columns" restores. @default the table's default columns */
  readonly resetState?: Partial<ParticipantsTableState> | undefined;
  /**
   * Called after every change by the user, with the whole state and the members that changed.
   * @default none
   */
  readonly onStateChange?:
    | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
    | undefined;
  /**
   * Set this if your server sorts, filters and pages. `participants` is then the current page.
   * @default the table sorts and filters all participants
   */
  readonly server?: TableServer | undefined;
  /** Whether rows are still loading. @default false */
  readonly loading?: boolean | undefined;
  /** Whether rows can be selected. @default true */
  readonly selectable?: boolean | undefined;
  /**
   * Called when the user presses Enter on a row or double-clicks it. @default rows cannot be opened
   */
  readonly onRowAction?: Callback<[participant: CobrowseMediaParticipant], void> | undefined;
  /**
   * Groups the rows of each session below a row that sums up the session: the customer, the queue,
   * how long it has lasted, the worst finding, and how many people take part. Needs `getSession`.
   * Without it, rows with the same `cobrowseSessionId` form a group.
   * @default rows are not grouped
   */
  readonly groupBy?: 'session' | undefined;
  /**
   * Whether to show buttons that count what needs attention, such as overdue wrap-ups, and filter
   * by it. Counts are based on the participants, `getSession`, `getFindings` and the current time.
   * Not shown with `server`, because the table then only knows one page.
   * @default false
   */
  readonly triage?: boolean | undefined;
  /**
   * Returns the details of a row, for example a card. They are shown next to the rows when the user
   * presses Enter on a row or double-clicks it. The focus and the scroll position of the rows do not change.
   * Escape closes the details, and Alt with an arrow key goes to the next or previous session.
   * @default nothing opens
   */
  readonly details?: RenderDetails | undefined;
  /** Whether to leave out the toolbar (search, columns, density, export). @default false */
  readonly hideToolbar?: boolean | undefined;
  /** Your controls at the end of the toolbar. @default none */
  readonly toolbarActions?: ReactNode;
  /** Returns your controls for the selected rows. They are shown next to "Copy". @default none */
  readonly selectionActions?: ((selection: TableSelection) => ReactNode) | undefined;
  /** Accessible name of the table. @default 'Participants' */
  readonly label?: string | undefined;
  /** Whether personal data such as the address is shown. @default the provider's setting */
  readonly personalData?: 'masked' | 'shown' | undefined;
  /** Whether changes are announced to screen readers. @default the provider's setting */
  readonly announce?: boolean | undefined;
  /** Changes texts of this table only. @default the provider's texts */
  readonly messages?: PartialMessages | undefined;
}

/** All props of the table. */
export type TableProps = PartProps<ParticipantsTableElementState, 'div', TableOwnProps>;

/** Props of the table inside its own settings, in addition to those of a `<div>`. */
export type TableViewOwnProps = Omit<TableOwnProps, 'personalData' | 'announce' | 'messages'> & {
  /** Rows that are kept current outside of React, instead of `participants`. */
  readonly feed?: RowFeed | undefined;
};

/** All props of the table inside its own settings. */
export type TableViewProps = PartProps<ParticipantsTableElementState, 'div', TableViewOwnProps>;

/** Separates the props of the table from those of its element. */
export function splitProps(allProps: TableViewProps): {
  readonly props: TableViewOwnProps;
  readonly elementProps: PartProps<ParticipantsTableElementState, 'div'>;
} {
  const {
    participants,
    feed,
    getSession,
    getFindings,
    describeFinding,
    getRowKey,
    getRowProps,
    currentKey,
    columns,
    state,
    defaultState,
    resetState,
    onStateChange,
    server,
    loading,
    selectable,
    onRowAction,
    groupBy,
    triage,
    details,
    hideToolbar,
    toolbarActions,
    selectionActions,
    label,
    ...elementProps
  } = allProps;
  const props: Required<TableViewOwnProps> = {
    participants,
    feed,
    getSession,
    getFindings,
    describeFinding,
    getRowKey,
    getRowProps,
    currentKey,
    columns,
    state,
    defaultState,
    resetState,
    onStateChange,
    server,
    loading,
    selectable,
    onRowAction,
    groupBy,
    triage,
    details,
    hideToolbar,
    toolbarActions,
    selectionActions,
    label,
  };
  return { props, elementProps };
}
