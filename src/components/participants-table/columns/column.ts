/** A column as the table works with it, the kit's own or the host's. */
import type { ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { IndexColumn } from '../rows/index/query.js';
import type { RowExtras } from './row-context.js';

/** A column, ready to be shown. */
export interface Column extends IndexColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Whether there are values to sort, filter and search by. */
  readonly hasValues: boolean;
  /** Whether search looks into it. */
  readonly searched: boolean;
  /** How the column is filtered; null where it is not. */
  readonly filter: 'choices' | 'instants' | 'numbers' | null;
  /** Content of a cell. */
  readonly cell: (leg: CobrowseMediaParticipant, extras: RowExtras) => ReactNode;
  /** Text of a cell in exports, where it is not the value. */
  readonly exported?: ((leg: CobrowseMediaParticipant) => string) | undefined;
}
