/** Every component of the kit, for test runners that have no layout. */
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  Participant,
  ParticipantCard,
  ViewerUrlLauncher,
} from 'cobrowse-participant-kit';
import { SessionReview } from 'cobrowse-participant-kit/review';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';
import session from './session.json';

const { participants } = session;
const [customer, agent] = participants;

/** Each with a text that a user sees. */
export const everything = [
  {
    name: 'ParticipantCard',
    element: <ParticipantCard participant={agent} participants={participants} detailsOpen />,
    text: 'Ben Marsh',
  },
  {
    name: 'ControllingParticipantsList',
    element: <ControllingParticipantsList participants={participants} />,
    text: 'Ada Obi',
  },
  {
    name: 'ViewerUrlLauncher',
    element: <ViewerUrlLauncher participant={agent} viewerUrl={agent.viewerUrl} openIn="window" />,
    text: 'mypurecloud',
  },
  {
    name: 'ParticipantsTable',
    element: <ParticipantsTable participants={participants} getSession={() => session} />,
    text: 'Ada Obi',
  },
  {
    name: 'SessionReview',
    element: <SessionReview session={session} defaultTableOpen />,
    text: 'Caro Lind',
  },
  {
    name: 'CobrowseKitProvider',
    element: (
      <CobrowseKitProvider locale="en-GB" timeZone="UTC">
        <ParticipantCard participant={customer} />
      </CobrowseKitProvider>
    ),
    text: 'Ada Obi',
  },
  ...Object.entries(Participant)
    .filter(([part]) => part !== 'Root')
    .map(([part, Part]) => ({
      name: `Participant.${part}`,
      element: (
        <Participant.Root participant={agent} participants={participants}>
          <Participant.Name />
          <Part />
        </Participant.Root>
      ),
      text: 'Ben Marsh',
    })),
];
