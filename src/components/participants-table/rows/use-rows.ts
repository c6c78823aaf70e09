'use client';
import { useCallback, useMemo, useState } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../../model/index.js';
import { useRegion } from '../../../internals/settings.js';
import type { Column } from '../columns/column.js';
import type { RowContexts } from '../columns/row-context.js';
import type { TableViewOwnProps } from '../props.js';
import { useQuery } from '../state/use-query.js';
import type { Triage } from '../triage/count-triage.js';
import { useTriage } from '../triage/use-triage.js';
import type { ParticipantsTableState } from '../types.js';
import { groupKey } from './groups/group-key.js';
import { useLines, type Lines } from './groups/use-lines.js';
import type { RowQuery } from './index/query.js';
import { createRowIndex, type RowIndex, type RowView } from './index/row-index.js';
import type { KeyAt } from './key-at.js';
import { useRowKeys } from './use-row-keys.js';
import { useRowView } from './use-row-view.js';

interface RowsOptions {
  readonly props: Pick<
    TableViewOwnProps,
    | 'participants'
    | 'feed'
    | 'getSession'
    | 'getFindings'
    | 'getRowKey'
    | 'server'
    | 'groupBy'
    | 'triage'
  >;
  readonly columns: readonly Column[];
  readonly state: ParticipantsTableState;
  readonly rowContexts: RowContexts;
}

/** The rows: all of them, those that match the query, and the lines that the grid shows. */
export interface Rows {
  readonly participants: readonly CobrowseMediaParticipant[];
  /** The counts of trouble; null if the table shows none. */
  readonly triage: Triage | null;
  readonly index: RowIndex;
  readonly query: RowQuery;
  /** The rows that match the query, in its order, without the lines of groups. */
  readonly rowView: RowView;
  /** Keys of the rows of `rowView`. */
  readonly rowKeyAt: KeyAt;
  readonly lines: Lines;
  /** Key of the session that a row belongs to, whether rows are grouped or not. */
  readonly keyOfGroup: (leg: CobrowseMediaParticipant) => string;
  /** Another object when the user chooses other rows or another order. */
  readonly chosen: unknown;
}

/** Filters, sorts and groups the participants. */
export function useRows({ props, columns, state, rowContexts }: RowsOptions): Rows {
  const { feed, getSession, getFindings, server } = props;
  const { sorting, search, filters, triage: pressed, expansion } = state;
  const { locale } = useRegion();
  const [index] = useState(createRowIndex);
  const participants = Array.isArray(props.participants) ? props.participants : NO_PARTICIPANTS;
  const keyOfGroup = useCallback(
    (leg: CobrowseMediaParticipant) => groupKey(leg, rowContexts),
    [rowContexts],
  );
  const groupOf = props.groupBy === 'session' ? keyOfGroup : null;
  const { triage, legKeys } = useTriage({
    isOn: props.triage === true && server === undefined,
    rows: participants,
    feed,
    rowContexts,
    getSession,
    getFindings,
    groupOf,
    pressed,
  });
  const query = useQuery({
    columns,
    state,
    locale,
    byServer: server !== undefined,
    getSession,
    getFindings,
    legKeys,
  });
  const rowView = useRowView(index, query, participants, feed);
  const rowKeyAt = useRowKeys(rowView, props.getRowKey ?? legKey);
  const lines = useLines({ rows: rowView, rowKeyAt, groupOf, expansion });
  const chosen = useMemo(
    () => ({ sorting, search, filters, pressed, expansion }),
    [sorting, search, filters, pressed, expansion],
  );
  return { participants, triage, index, query, rowView, rowKeyAt, lines, keyOfGroup, chosen };
}

const NO_PARTICIPANTS: readonly CobrowseMediaParticipant[] = [];
