/** Data and callbacks typed with the models of Genesys' own SDK. */
import {
  CobrowseKitProvider,
  controlGrants,
  ControllingParticipantsList,
  ParticipantCard,
} from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';
import type { Models } from 'purecloud-platform-client-v2';
import type { ReactElement } from 'react';

type Leg = Models.CobrowseMediaParticipant;

const nameOf = (leg: Leg): string => leg.name ?? '';
const conversation: Models.CobrowseConversation = { participants: [] };

export function App(props: { readonly legs: Leg[] }): ReactElement {
  return (
    <CobrowseKitProvider onReveal={(field: string, leg: Leg) => console.info(field, nameOf(leg))}>
      <ParticipantCard participant={props.legs[0]} actions={(leg: Leg) => nameOf(leg)} />
      <ControllingParticipantsList
        participants={props.legs}
        onParticipantSelect={(leg: Leg) => console.info(nameOf(leg))}
      />
      <ParticipantsTable
        participants={props.legs}
        onRowAction={(leg: Leg) => console.info(nameOf(leg))}
        getSession={(leg: Leg) => (leg.id ? conversation : null)}
      />
    </CobrowseKitProvider>
  );
}

export const grants = (legs: Leg[]): unknown =>
  controlGrants(legs, {
    resolveControlTarget: (_id: string, participants: readonly Leg[]) => participants[0] ?? null,
  });
