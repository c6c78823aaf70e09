import {
  ControllingParticipantsList,
  type CobrowseMediaParticipant,
  type ParticipantSignals,
} from 'cobrowse-participant-kit';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  /** What your app knows from the viewer's messages, by participant id. */
  signals: ReadonlyMap<string, ParticipantSignals>;
}

export function Control({ participants, signals }: Props) {
  return (
    <ControllingParticipantsList
      participants={participants}
      getSignals={({ id }) => signals.get(id ?? '')}
    />
  );
}
