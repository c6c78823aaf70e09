import { useMemo, type ReactElement } from 'react';
import {
  genesysActions,
  ParticipantActions,
  type GenesysActions,
} from '../../../src/entries/index.js';
import { conversationsApi } from './conversations-api.js';
import type { Desk } from './desk.js';
import type { ParentConversation } from './parent-conversation.js';
import type { Situation } from './situation.js';

interface ActionsProps {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly situation: Situation;
}

/** What the agent does with the customer: hold, disconnect, and two actions of the app. */
export function CustomerActions({ desk, parent, situation }: ActionsProps): ReactElement {
  const { hold, resume, disconnect } = useHandlers(desk, parent);
  const { sessionId, isShared, isViewing, signals } = situation;
  const nothingShared = isShared ? null : 'Nothing is shared';
  const notViewing = isViewing ? null : 'You are not connected';
  const isInControl = signals.control === 'granted';
  return (
    <ParticipantActions
      handlers={{ hold, resume, disconnect }}
      items={[
        {
          id: 'askForControl',
          label: 'Ask for control',
          onSelect: () => desk.signal(parent.id, { control: 'requested' }),
          unavailable: isInControl ? 'You have control' : (nothingShared ?? notViewing),
        },
        {
          id: 'endCobrowse',
          label: 'End co-browse',
          confirm: `End the co-browse session with ${parent.customerName}?`,
          onSelect: () => (sessionId === null ? undefined : desk.end(sessionId)),
          unavailable: nothingShared,
        },
      ]}
    />
  );
}

/** The agent's own wrap-up. Its form opens by itself when the co-browse has ended. */
export function MyActions({ desk, parent, situation }: ActionsProps): ReactElement {
  const { finishWrapup, skipWrapup, wrapupCodes } = useHandlers(desk, parent);
  return (
    <ParticipantActions
      defaultWrapupOpen={situation.wrapup === 'due'}
      handlers={{ finishWrapup, skipWrapup, wrapupCodes }}
    />
  );
}

/** The calls of the Genesys SDK, for the message that the co-browse session runs alongside. */
function useHandlers(desk: Desk, parent: ParentConversation): GenesysActions {
  return useMemo(
    () =>
      genesysActions(conversationsApi(desk.client), {
        kind: 'message',
        conversationId: parent.id,
        communicationId: ({ id }) => parent.messageIds.get(id ?? ''),
      }),
    [desk.client, parent],
  );
}
