import {
  CobrowseKitProvider,
  type CobrowseMediaParticipant,
  type PartialMessages,
} from 'cobrowse-participant-kit';
import { ParticipantsTable } from 'cobrowse-participant-kit/table';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
  /** The German texts of your app. Texts that it leaves out are in English. */
  german: PartialMessages;
}

export function Teilnehmer({ participants, german }: Props) {
  return (
    <CobrowseKitProvider locale="de-DE" timeZone="Europe/Berlin" messages={german}>
      <ParticipantsTable
        participants={participants}
        defaultState={{ columnWidths: { state: 170, duration: 180 } }}
      />
    </CobrowseKitProvider>
  );
}
