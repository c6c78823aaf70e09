import {
  ParticipantActions,
  type CobrowseMediaParticipant,
  type ParticipantActionHandlers,
} from 'cobrowse-participant-kit';

interface Props {
  participant: CobrowseMediaParticipant;
  handlers: ParticipantActionHandlers;
  writeNote: () => Promise<void>;
  openInCrm: () => Promise<void>;
}

export function Actions({ participant, handlers, writeNote, openInCrm }: Props) {
  return (
    <ParticipantActions
      participant={participant}
      handlers={handlers}
      items={[
        { id: 'note', label: 'Write a note', onSelect: writeNote },
        {
          id: 'crm',
          label: 'Open in CRM',
          onSelect: openInCrm,
          unavailable: 'No contact is linked to this participant.',
        },
      ]}
      unavailable={{ disconnect: 'You do not have permission to disconnect customers.' }}
    />
  );
}
