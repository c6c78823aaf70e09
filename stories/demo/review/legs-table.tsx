import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { legKey } from '../../../src/entries/model.js';
import type { CobrowseMediaParticipant, SessionFinding } from '../../../src/entries/model.js';
import type { SessionReview } from '../../../src/entries/review.js';

const ParticipantsTable = lazy(async () => {
  const { ParticipantsTable: Table } = await import('../../../src/entries/table.js');
  return { default: Table };
});

/** The legs as a table, fetched and shown when asked for. */
export function LegsTable(props: SessionReview.Context): ReactElement {
  const { session, findings, select } = props;
  const [isOpen, setOpen] = useState(false);
  const findingsOf = useMemo(() => {
    const lists = new Map<string, SessionFinding[]>();
    for (const finding of findings) {
      for (const key of finding.legs) lists.set(key, [...(lists.get(key) ?? []), finding]);
    }
    return (leg: CobrowseMediaParticipant) => lists.get(legKey(leg));
  }, [findings]);
  const sessionOf = useMemo(() => () => session, [session]);
  return (
    <details
      className="review-table"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>All legs as a table</summary>
      {isOpen && (
        <Suspense fallback={<p>Loading…</p>}>
          <ParticipantsTable
            participants={session.participants ?? []}
            sessionOf={sessionOf}
            findingsOf={findingsOf}
            label="Legs of this session"
            onRowAction={(leg) => select(legKey(leg))}
          />
        </Suspense>
      )}
    </details>
  );
}
