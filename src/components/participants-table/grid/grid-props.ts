/** Props of the grid. They are in a separate file, so that the code of its rows can import them. */
import type { RefObject } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { TableMessages } from '../../../words/en/table.js';
import type { HeaderCallbacks } from '../columns/header-cell.js';
import type { RowContexts } from '../columns/row-context.js';
import type { Details } from '../details/use-details.js';
import type { Lines } from '../rows/groups/use-lines.js';
import type { RowView } from '../rows/index/row-index.js';
import type { RowFeed } from '../rows/row-feed.js';
import type { Selection } from '../rows/use-selection.js';
import type { ColumnModel } from '../state/column-model.js';
import type { ToggleSort } from '../state/next-sorting.js';
import type { DescribeFinding, GetRowProps, ParticipantsTableState } from '../types.js';

/** Props of the grid. */
export interface GridProps extends HeaderCallbacks {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly lines: Lines;
  /** The rows without the lines of groups. */
  readonly rowView: RowView;
  /** Set when rows change by themselves. */
  readonly feed: RowFeed | undefined;
  /** Number of rows on all pages, if a server pages. */
  readonly rowCount: number;
  readonly hasRowCount: boolean;
  /** Number of rows before the first of the view. */
  readonly rowOffset: number;
  /** Key of the row that is current in the app. */
  readonly currentKey: string | null;
  readonly getRowProps: GetRowProps | undefined;
  readonly model: ColumnModel;
  readonly rowContexts: RowContexts;
  readonly state: ParticipantsTableState;
  /** Changes when the user chooses other rows or another order. */
  readonly chosen: unknown;
  /** Null when rows cannot be selected. */
  readonly selection: Selection | null;
  readonly words: TableMessages;
  readonly nameOf: (participant: CobrowseMediaParticipant) => string;
  readonly describeFinding: DescribeFinding | undefined;
  readonly busy: boolean;
  readonly hasRowAction: boolean;
  /** The details next to the rows; null if the app shows none. */
  readonly details: Details | null;
  readonly onToggleGroup: (key: string) => void;
  readonly onSort: ToggleSort;
  readonly onRowAction: (participant: CobrowseMediaParticipant) => void;
}
