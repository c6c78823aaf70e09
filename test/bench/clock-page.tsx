/** The page of the clock's benchmark: as many live cards as the address asks for. */
import { createRoot } from 'react-dom/client';
import { ParticipantCard } from '../../src/entries/index.js';
import '../../src/styles/index.css';

const count = Number(new URLSearchParams(location.search).get('cards'));
const began = Date.now();

const legs = Array.from({ length: count }, (_, index) => ({
  id: `leg-${index}`,
  name: `Participant ${index}`,
  purpose: 'agent',
  state: 'connected',
  cobrowseRole: 'viewer',
  connectedTime: new Date(began - (60 + index) * 1000).toISOString(),
  held: index % 4 === 0,
  startHoldTime: new Date(began - 5000).toISOString(),
}));

const container = document.createElement('div');
document.body.append(container);
createRoot(container).render(
  legs.map((leg) => <ParticipantCard key={leg.id} participant={leg} participants={legs} />),
);
