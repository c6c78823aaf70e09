/** React 18 in plain JavaScript: no JSX, no types. */
import 'cobrowse-participant-kit/styles.css';
import '../shared/themes.css';
import { ParticipantCard } from 'cobrowse-participant-kit';
import { SessionReview } from 'cobrowse-participant-kit/review';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';
import { parseSessions } from 'cobrowse-participant-kit/wire';
import { createElement as h, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import payload from '../shared/session.json';

const [session] = parseSessions(payload).sessions;
const { participants } = session;
const card = h(ParticipantCard, { participant: participants[1], participants });

const app = h(
  StrictMode,
  null,
  h('div', { id: 'plain' }, card),
  h(
    'div',
    { id: 'light', 'data-cb-theme': 'light' },
    card,
    h('div', { id: 'dark-in-light', 'data-cb-theme': 'dark' }, card),
  ),
  h(
    'div',
    { id: 'dark', 'data-cb-theme': 'dark' },
    card,
    h('div', { id: 'light-in-dark', 'data-cb-theme': 'light' }, card),
  ),
  h('div', { id: 'system', className: 'follows-system' }, card),
  h('div', { id: 'table' }, h(ParticipantsTable, { participants })),
  h('div', { id: 'review' }, h(SessionReview, { session })),
);

createRoot(document.querySelector('#app')).render(app);
