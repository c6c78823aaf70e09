import {
  CobrowseKitProvider,
  ParticipantCard,
  type CobrowseMediaParticipant,
  type ResolveReferences,
} from 'cobrowse-participant-kit';

interface Props {
  participant: CobrowseMediaParticipant;
  /** Looks up the names of users, queues and wrap-up codes. */
  lookUp: ResolveReferences;
}

export function Participant({ participant, lookUp }: Props) {
  return (
    <CobrowseKitProvider resolveReferences={lookUp}>
      <ParticipantCard participant={participant} defaultDetailsOpen />
    </CobrowseKitProvider>
  );
}
