/** Callbacks of an app that are typed with the models of Genesys' SDK. Checked by the compiler alone. */
import type { Models } from 'purecloud-platform-client-v2';
import type { ReactElement, ReactNode } from 'react';
import {
  CobrowseKitProvider,
  controlGrants,
  ControllingParticipantsList,
  ParticipantCard,
  type ControlGrant,
} from '../../src/entries/index.js';
import { ParticipantsTable, type TableColumn } from '../../src/entries/table.js';

type Leg = Models.CobrowseMediaParticipant;

declare const leg: Leg;
declare const conversation: Models.CobrowseConversation;
declare function onReveal(field: string, participant: Leg): void;
declare function actions(participant: Leg): ReactNode;
declare function onParticipantSelect(participant: Leg, grant: ControlGrant): void;
declare function onRowAction(participant: Leg): void;
declare function getRowKey(participant: Leg): string;
declare function getSession(participant: Leg): Models.CobrowseConversation | undefined;
declare function resolveControlTarget(id: string, participants: readonly Leg[]): Leg | undefined;

export const written: ReactElement = (
  <CobrowseKitProvider onReveal={onReveal} resolveControlTarget={resolveControlTarget}>
    <ParticipantCard participant={leg} onReveal={onReveal} actions={actions} />
    <ControllingParticipantsList
      participants={conversation.participants}
      onParticipantSelect={onParticipantSelect}
    />
    <ParticipantsTable
      participants={conversation.participants}
      onRowAction={onRowAction}
      getRowKey={getRowKey}
      getSession={getSession}
      getRowProps={(participant: Leg) => ({ className: participant.state })}
    />
  </CobrowseKitProvider>
);

export const column: TableColumn = {
  id: 'acme-region',
  header: 'Region',
  value: (participant: Leg) => participant.attributes?.['acme.region'],
  cell: (participant: Leg) => participant.name,
};

export const grants: readonly ControlGrant[] = controlGrants(conversation.participants, {
  resolveControlTarget,
});

type OnRowAction = ParticipantsTable.Props['onRowAction'];

// @ts-expect-error A callback for something that is no participant is still refused.
export const refused: OnRowAction = (queue: { readonly queueLength: number }) => queue.queueLength;
