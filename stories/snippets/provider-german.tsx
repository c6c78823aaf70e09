import {
  CobrowseKitProvider,
  ParticipantCard,
  type CobrowseMediaParticipant,
  type PartialMessages,
} from 'cobrowse-participant-kit';

const german: PartialMessages = {
  states: { live: 'Verbunden', held: 'Gehalten', wrapup: 'Nachbearbeitung', ended: 'Beendet' },
  people: { you: 'Sie', agent: 'Agent', customer: 'Kunde', sharer: 'Teilt', viewer: 'Sieht zu' },
  control: { controls: 'Steuert {target}', controlledBy: 'Gesteuert von {controller}' },
  launcher: { open: 'Viewer öffnen' },
};

interface Props {
  participant: CobrowseMediaParticipant;
  participants: readonly CobrowseMediaParticipant[];
}

export function Participant(props: Props) {
  return (
    <CobrowseKitProvider locale="de-DE" timeZone="Europe/Berlin" messages={german}>
      <ParticipantCard {...props} />
    </CobrowseKitProvider>
  );
}
