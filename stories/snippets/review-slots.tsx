import type { CobrowseConversation } from 'cobrowse-participant-kit';
import { SessionReview } from 'cobrowse-participant-kit/review';

interface Props {
  session: CobrowseConversation;
  send: () => void;
}

export function Review({ session, send }: Props) {
  return (
    <SessionReview
      session={session}
      timeline={({ findings }) => <p>Findings beside a timeline: {findings.length}</p>}
      table={<p>A table of the same legs</p>}
      actions={
        <button type="button" className="cb-button" onClick={send}>
          Send to quality
        </button>
      }
    />
  );
}
