/** A column in the form that the table uses, whether it is built in or from the app. */
import type { ReactNode } from 'react';
import type { ParticipantContextValue } from '../../../internals/context.js';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { IndexColumn } from '../rows/index/query.js';
import type { RowContext } from './row-context.js';

/** What the cells of a row show. */
export interface CellSource {
  readonly participant: CobrowseMediaParticipant;
  readonly context: RowContext;
  /**
   * What parts read from their context. With it, a cell creates the elements of parts directly. A
   * table shows hundreds of cells, and a component for each would be slower.
   */
  readonly partContext: ParticipantContextValue;
}

/** A column, ready to be shown. */
export interface Column extends IndexColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Whether there are values to sort, filter and search by. */
  readonly hasValues: boolean;
  /** Whether it is searched. */
  readonly isSearched: boolean;
  /** How the column is filtered; null when it has no filter. */
  readonly filter: 'choices' | 'instants' | 'numbers' | null;
  /** Content of a cell. */
  readonly cell: (source: CellSource) => ReactNode;
  /** Text of a cell in exports, when it differs from the label of the value. */
  readonly getExportText?: ((participant: CobrowseMediaParticipant) => string) | undefined;
}
