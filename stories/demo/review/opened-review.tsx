import type { ReactElement, RefObject } from 'react';
import { redactSession } from '../../../src/entries/index.js';
import type { CobrowseEvent, CobrowseSession } from '../../../src/entries/wire.js';
import { SessionReview } from '../../../src/entries/review.js';
import type { OpenedSession } from './messages.js';
import { useMoment } from './use-moment.js';

interface OpenedReviewProps {
  readonly opened: OpenedSession;
  /** Key of the leg in the address; empty when there is none. */
  readonly selectedLeg: string;
  readonly viewRef: RefObject<HTMLDivElement | null>;
  readonly onSelectLeg: (key: string) => void;
  readonly loadEvents: () => Promise<readonly CobrowseEvent[]>;
  /** The moment in the address; null for the end. */
  readonly moment: number | null;
  readonly onMoment: (moment: number | null) => void;
}

/** The session that was chosen, and what can be done with it. */
export function OpenedReview(props: OpenedReviewProps): ReactElement {
  const { opened, selectedLeg, viewRef, onSelectLeg, loadEvents } = props;
  const [moment, setMoment] = useMoment(props.moment, props.onMoment);
  const { session, events, issues, cut } = opened;
  return (
    <div ref={viewRef} className="review-opened">
      {cut > 0 && (
        <p className="review-message">{`Texts that were shortened because they are too long: ${cut.toLocaleString('en')}.`}</p>
      )}
      {events === null && (
        <p className="review-quiet">
          The session changed too often to keep every change. The timeline shows how it ended;
          replay shows the changes.
        </p>
      )}
      <SessionReview
        className="review-session-view"
        session={session}
        events={events ?? undefined}
        issues={issues}
        replayEvents={opened.eventCount > 1 ? loadEvents : undefined}
        moment={moment}
        onMomentChange={setMoment}
        defaultSelectedKey={selectedLeg}
        onSelectedKeyChange={onSelectLeg}
        actions={
          <>
            <button type="button" className="review-button" onClick={() => download(session)}>
              Download without personal data
            </button>
            <button type="button" className="review-button" onClick={() => window.print()}>
              Print
            </button>
          </>
        }
      />
    </div>
  );
}

/** Downloads a copy without names, addresses and texts, for example to ask for help. */
function download(session: CobrowseSession): void {
  const json = JSON.stringify(redactSession(session), null, 2);
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'session-redacted.json';
  link.click();
  // The browser needs the URL until it has read it.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
