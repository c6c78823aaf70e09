import { lazy, Suspense, type ReactElement } from 'react';
import { useCobrowseSession } from '../../../src/entries/live/react.js';
import type { Desk } from './desk.js';

/** Loaded when a session is first shown: most of an agent's screen does not need it. */
const SessionTimeline = lazy(async () => {
  const review = await import('../../../src/entries/review.js');
  return { default: review.SessionTimeline };
});

/** The session over time, as it grows. It draws at most once a second, and nothing while out of view. */
export function TimelinePane(props: {
  readonly desk: Desk;
  readonly conversationId: string;
}): ReactElement | null {
  const { desk, conversationId } = props;
  const session = useCobrowseSession(desk.store, conversationId);
  if (!session || session.participants.length === 0) return null;
  return (
    <div className="desk-timeline">
      <Suspense fallback={<p className="desk-quiet">Loading the timeline…</p>}>
        <SessionTimeline
          headingLevel={2}
          session={session}
          events={desk.store.history(conversationId)}
        />
      </Suspense>
    </div>
  );
}
