/** Functions of the app that the table calls, and what they receive. */
import type { HTMLAttributes, ReactNode } from 'react';
import type { SessionFinding } from '../../model/findings/index.js';
import type {
  Callback,
  CobrowseConversation,
  CobrowseMediaParticipant,
} from '../../model/index.js';

/** Returns the session of a participant, or null or undefined when it is unknown. */
export type GetSession = Callback<
  [participant: CobrowseMediaParticipant],
  CobrowseConversation | null | undefined
>;

/** Returns the findings about a participant. */
export type GetFindings = Callback<
  [participant: CobrowseMediaParticipant],
  readonly SessionFinding[] | null | undefined
>;

/** Returns the text of a finding. */
export type DescribeFinding = Callback<[finding: SessionFinding], string | null | undefined>;

/** The row whose details are shown. */
export interface TableDetail {
  /** The participant; the first one if it is the row of a session. */
  readonly participant: CobrowseMediaParticipant;
  /** The participant's session, from `getSession`; null without it. */
  readonly session: CobrowseConversation | null;
  /** Closes the details. */
  readonly close: () => void;
}

/** Returns the details of a row, which are shown next to the rows. */
export type RenderDetails = Callback<[detail: TableDetail], ReactNode>;

/** State of a row, for `getRowProps`. */
export interface TableRowState {
  /** Whether the row is selected. */
  readonly selected: boolean;
  /** Whether this is the row with `currentKey`. */
  readonly current: boolean;
}

/** Attributes, event handlers, class and style of a row. Can include `data-*` attributes. */
export type TableRowProps = Omit<
  HTMLAttributes<HTMLDivElement>,
  'role' | 'children' | 'dangerouslySetInnerHTML' | 'tabIndex'
> &
  Readonly<Record<`data-${string}`, string | number | boolean | undefined>>;

/** Returns more attributes for the row of a participant. */
export type GetRowProps = Callback<
  [participant: CobrowseMediaParticipant, state: TableRowState],
  TableRowProps | null | undefined
>;

/** The selected rows, as `selectionActions` receives them. */
export interface TableSelection {
  /** Keys of the selected rows, including rows that are filtered out or no longer in the data. */
  readonly keys: readonly string[];
  /**
   * The selected participants of the current data. Searches all rows, so call it only when needed.
   */
  readonly getParticipants: () => readonly CobrowseMediaParticipant[];
}
