import 'cobrowse-participant-kit/styles.css';
import '../shared/themes.css';
import { ParticipantCard } from 'cobrowse-participant-kit';
import { SessionReview } from 'cobrowse-participant-kit/review';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';
import { parseSessions } from 'cobrowse-participant-kit/wire';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import payload from '../shared/session.json';

const [session] = parseSessions(payload).sessions;
const participants = session?.participants ?? [];
const card = <ParticipantCard participant={participants[1]} participants={participants} />;

function App() {
  return (
    <>
      <div id="plain">{card}</div>
      <div id="light" data-cb-theme="light">
        {card}
        <div id="dark-in-light" data-cb-theme="dark">
          {card}
        </div>
      </div>
      <div id="dark" data-cb-theme="dark">
        {card}
        <div id="light-in-dark" data-cb-theme="light">
          {card}
        </div>
      </div>
      <div id="system" className="follows-system">
        {card}
      </div>
      <div id="table">
        <ParticipantsTable participants={participants} getSession={() => session} />
      </div>
      <div id="review">
        <SessionReview session={session} />
      </div>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
