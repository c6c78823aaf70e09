/** Props of the table. They are not in the component's file, so that its pieces can import them. */
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

/** Props besides those of a `<div>`. */
export interface TableOwnProps {
  /**
   * The participants, one row each, of any number of sessions. Pass a new array for new data, and
   * the same object for a participant that did not change: only changed rows render again.
   */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
  /**
   * Returns the session of a participant, to show who controls whom and the session's name.
   * @default not shown
   */
  readonly getSession?: GetSession | undefined;
  /**
   * Returns what a review found about a participant, and adds a column with findings. @default no
   * findings
   */
  readonly getFindings?: GetFindings | undefined;
  /**
   * Returns the text of a finding in the row of a session, see `groupBy`; for example
   * {@link describeFinding}. @default a word for the kind of trouble, such as "Wrap-up overdue"
   */
  readonly describeFinding?: DescribeFinding | undefined;
  /**
   * Returns the key of a participant's row. If the key is empty or not a string, the row's position
   * in the data is used. @default legKey
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
   * Columns in their order: ids of built-in columns, adjusted ones, and your own. Unknown ids and
   * duplicates are left out, with a development warning. @default all built-in columns
   */
  readonly columns?: TableColumnList | undefined;
  /** The parts of the state that your app controls. @default the table controls its state */
  readonly state?: Partial<ParticipantsTableState> | undefined;
  /**
   * The initial state, for example from storage. Members that cannot be read are ignored. @default
   * unsorted, unfiltered, with the default columns
   */
  readonly defaultState?: Partial<ParticipantsTableState> | undefined;
  /** What "Reset columns" restores. @default the table's own choice of columns */
  readonly resetState?: Partial<ParticipantsTableState> | undefined;
  /**
   * Called after every change by the user, with the whole state and the members that changed.
   * @default none
   */
  readonly onStateChange?:
    | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
    | undefined;
  /**
   * Set it if your server sorts, filters and pages; `participants` is then the current page.
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
   * Groups the rows of each session below a row that sums it up: the customer, the queue, how long
   * it lasts, the worst finding, and how many people take part. Needs `getSession`; without it rows
   * with the same `cobrowseSessionId` are a group. @default rows are not grouped
   */
  readonly groupBy?: 'session' | undefined;
  /**
   * Whether a row of buttons counts what needs attention, such as overdue wrap-ups, and filters by
   * it. Counts come from the participants, from `getSession` and from `getFindings`, and follow the
   * clock. Not shown with `server`, since the table then knows one page only. @default false
   */
  readonly triage?: boolean | undefined;
  /**
   * Returns what is shown beside the rows about the row on which the user pressed Enter or
   * double-clicked, for example a card. The focus and the scroll position of the rows stay. Escape
   * closes it; Alt with an arrow key goes to the next or previous session. @default nothing opens
   */
  readonly details?: RenderDetails | undefined;
  /** Leaves out the toolbar (search, columns, density, export). @default false */
  readonly hideToolbar?: boolean | undefined;
  /** Your controls at the end of the toolbar. @default none */
  readonly toolbarActions?: ReactNode;
  /** Returns your controls for the selected rows. They are shown next to "Copy". @default none */
  readonly selectionActions?: ((selection: TableSelection) => ReactNode) | undefined;
  /** Accessible name of the table. @default 'Participants' */
  readonly label?: string | undefined;
  /** Whether personal data such as the address is shown. @default the provider's setting */
  readonly personalData?: 'masked' | 'shown' | undefined;
  /** Whether screen readers announce changes. @default the provider's setting */
  readonly announce?: boolean | undefined;
  /** Changes texts of this table only. @default the provider's texts */
  readonly messages?: PartialMessages | undefined;
}

/** Props below the settings of the table. */
export type TableViewProps = Omit<TableProps, 'personalData' | 'announce' | 'messages'> & {
  /** Rows that are kept current outside of React, in place of `participants`. */
  readonly feed?: RowFeed | undefined;
};

/** All props of the table. */
export type TableProps = PartProps<ParticipantsTableElementState, 'div', TableOwnProps>;
