/** Props of the table. They stand apart from the component, so that its pieces can import them. */
import type { ReactNode } from 'react';
import type { PartProps } from '../../internals/forward-part.js';
import type { Callback, CobrowseMediaParticipant } from '../../model/index.js';
import type { PartialMessages } from '../../words/messages.js';
import type {
  GetFindings,
  GetRowProps,
  GetSession,
  ParticipantsTableElementState,
  ParticipantsTableState,
  TableColumnList,
  TableSelection,
  TableServer,
} from './types.js';

/** The table's own props: those that are no attributes of its element. */
export interface TableOwnProps {
  /**
   * The participants, one row each, of any number of sessions. Pass a new array for new data, and
   * the same object for a participant that did not change: only changed rows render again.
   */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
  /** Returns the session of a participant. Shows who controls whom, and the session's name. */
  readonly getSession?: GetSession | undefined;
  /** Returns what a review found about a participant. Shows the column of findings. */
  readonly getFindings?: GetFindings | undefined;
  /**
   * Returns the key of a participant's row. A key that is empty or no string is replaced by the
   * row's place in the data. @default legKey
   */
  readonly getRowKey?: Callback<[participant: CobrowseMediaParticipant], string> | undefined;
  /** Returns a class, attributes or handlers for the row of a participant. */
  readonly getRowProps?: GetRowProps | undefined;
  /** Key of the row that your app shows elsewhere. That row is highlighted and gets `aria-current`. */
  readonly currentKey?: string | null | undefined;
  /**
   * Columns in their order: ids of built-in columns, adjusted ones, and your own. Unknown ids and
   * duplicates are left out, with a development warning. @default all built-in columns
   */
  readonly columns?: TableColumnList | undefined;
  /** The parts of the state that your app controls. */
  readonly state?: Partial<ParticipantsTableState> | undefined;
  /** The initial state, for example from storage. Members that cannot be read are ignored. */
  readonly defaultState?: Partial<ParticipantsTableState> | undefined;
  /** What "Reset columns" restores. @default the table's own choice of columns */
  readonly resetState?: Partial<ParticipantsTableState> | undefined;
  /** Called after every change by the user, with the whole state and with what changed. */
  readonly onStateChange?:
    | ((state: ParticipantsTableState, change: Partial<ParticipantsTableState>) => void)
    | undefined;
  /** Set when your server sorts, filters and pages; `participants` is then the current page. */
  readonly server?: TableServer | undefined;
  /** Whether rows are still loading. @default false */
  readonly loading?: boolean | undefined;
  /** Whether rows can be selected. @default true */
  readonly selectable?: boolean | undefined;
  /** Called when the user presses Enter on a row or double-clicks it. */
  readonly onRowAction?: Callback<[participant: CobrowseMediaParticipant], void> | undefined;
  /** Leaves out the toolbar (search, columns, density, export). @default false */
  readonly hideToolbar?: boolean | undefined;
  /** Your controls at the end of the toolbar. */
  readonly toolbarActions?: ReactNode;
  /** Returns your controls for the selected rows. They are shown next to "Copy". */
  readonly selectionActions?: ((selection: TableSelection) => ReactNode) | undefined;
  /** Accessible name of the table. @default 'Participants' */
  readonly label?: string | undefined;
  /** Whether personal data such as the address is shown. @default the provider's setting */
  readonly personalData?: 'masked' | 'shown' | undefined;
  /** Whether screen readers announce changes. @default the provider's setting */
  readonly announce?: boolean | undefined;
  /** Texts of this table alone. */
  readonly messages?: PartialMessages | undefined;
}

/** Props below the settings of the table. */
export type TableViewProps = Omit<TableProps, 'personalData' | 'announce' | 'messages'>;

/** All props of the table. */
export type TableProps = PartProps<ParticipantsTableElementState, 'div', TableOwnProps>;
