'use client';
import { useCallback, useMemo, type ReactElement } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../model/index.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { ParticipantsTable } from '../participants-table/participants-table.js';
import type { ParticipantsTableState } from '../participants-table/types.js';
import { findingsByLeg } from './findings-by-leg.js';
import type { Review } from './review-model.js';

/**
 * All legs of a review as a table. A separate module, because the table is larger than the review.
 */
export function LegsTable({ review }: { readonly review: Review }): ReactElement {
  const { session, legs, issues } = review;
  const words = useWords('review', english);
  const participants = useMemo(() => legs.map(({ participant }) => participant), [legs]);
  const keyOf = useMemo(() => {
    const keys = new Map(legs.map(({ participant, key }) => [participant, key]));
    return (leg: CobrowseMediaParticipant): string => keys.get(leg) ?? legKey(leg);
  }, [legs]);
  const findingsOf = useMemo(() => {
    const lists = findingsByLeg(issues.findings);
    return (leg: CobrowseMediaParticipant) => lists.get(legKey(leg));
  }, [issues]);
  const sessionOf = useCallback(() => session, [session]);
  return (
    <ParticipantsTable
      participants={participants}
      getSession={sessionOf}
      getFindings={findingsOf}
      getRowKey={keyOf}
      currentKey={review.selected?.key}
      label={words.table}
      defaultState={INITIAL}
      resetState={INITIAL}
      onRowAction={(leg) => review.goTo(keyOf(leg))}
    />
  );
}

/** The initial columns. All legs belong to one session. Other columns are in the columns menu. */
const INITIAL = {
  hiddenColumns: [
    'direction',
    'connected',
    'provider',
    'participantId',
    'address',
    'viewerHost',
    'session',
  ],
} satisfies Partial<ParticipantsTableState>;
