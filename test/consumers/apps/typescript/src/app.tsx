/** Every entry, as an app writes it. */
import 'cobrowse-participant-kit/styles.css';
import 'cobrowse-participant-kit/styles.unlayered.css';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  createClock,
  fixedClock,
  legKey,
  Participant,
  ParticipantCard,
  ViewerUrlLauncher,
  type Clock,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type Messages,
  type PartialMessages,
} from 'cobrowse-participant-kit';
import { en } from 'cobrowse-participant-kit/locales/en';
import { findSessionIssues, participantFacts } from 'cobrowse-participant-kit/model';
import { SessionReview } from 'cobrowse-participant-kit/review';
import {
  ParticipantsTable,
  readTableState,
  type ParticipantsTableState,
} from 'cobrowse-participant-kit/table';
import { parseSessions, readEvents } from 'cobrowse-participant-kit/wire';
import type { ReactElement } from 'react';

export const clocks: readonly Clock[] = [createClock({ offset: 5 }), fixedClock(0)];
export const catalogue: Messages = en;
const german: PartialMessages = { states: { live: 'Verbunden' } };
const state: Partial<ParticipantsTableState> = readTableState(JSON.parse('null'));

export function App(props: { readonly conversation: CobrowseConversation }): ReactElement {
  const participants: readonly CobrowseMediaParticipant[] = props.conversation.participants ?? [];
  return (
    <CobrowseKitProvider locale="de" messages={german}>
      {participants.map((participant) => (
        <ParticipantCard
          key={legKey(participant)}
          participant={participant}
          participants={participants}
          className={({ phase }) => (participantFacts(participant) ? phase : undefined)}
        />
      ))}
      <ControllingParticipantsList participants={participants} />
      <ViewerUrlLauncher viewerUrl={participants[0]?.viewerUrl} openIn="window" />
      <Participant.Root participant={participants[0]} render={<li />}>
        <Participant.Name render={(attributes) => <b {...attributes} />} />
      </Participant.Root>
      <ParticipantsTable participants={participants} defaultState={state} />
      <SessionReview session={props.conversation} />
    </CobrowseKitProvider>
  );
}

export async function read(file: Blob): Promise<number> {
  let count = parseSessions(await file.text()).sessions.length;
  for await (const { events } of readEvents(file)) count += events.length;
  return count + findSessionIssues({ session: {}, now: 0 }).findings.length;
}

// @ts-expect-error The types of the kit are found: were they `any`, this would be accepted.
export const refused: ReactElement = <ParticipantCard participants={5} />;
