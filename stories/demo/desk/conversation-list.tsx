import { useState, type ReactElement } from 'react';
import { useCobrowseSessions } from '../../../src/entries/live/react.js';
import { ActionButton } from './action-button.js';
import { customerRecord } from './customers.js';
import type { Desk } from './desk.js';
import { useObservable } from './observable.js';
import type { ParentConversation } from './parent-conversation.js';
import { situationOf, statusText } from './situation.js';

/** All conversations of the agent, with a mark where something needs attention. */
export function ConversationList({ desk }: { readonly desk: Desk }): ReactElement {
  const { conversations, selected } = useObservable(desk.state);
  const [arrived, setArrived] = useState<string | null>(null);
  const select = (id: string): void => {
    setArrived(null); // otherwise, coming back to it would be announced as well
    desk.select(id);
  };
  const newcomer = conversations.find(({ id }) => id === arrived && id === selected);
  return (
    <nav className="desk-list" aria-labelledby="desk-list-title">
      <h2 id="desk-list-title">Conversations</h2>
      <ul>
        {conversations.map((parent) => (
          <li key={parent.id}>
            <Conversation desk={desk} parent={parent} onSelect={() => select(parent.id)} />
          </li>
        ))}
      </ul>
      <ActionButton action={async () => setArrived(await desk.arrive())}>
        A new customer writes
      </ActionButton>
      {/* The whole desk shows another conversation now, and the focus stays here. */}
      <p role="status" className="desk-hidden">
        {newcomer && `Conversation with ${newcomer.customerName} is open`}
      </p>
    </nav>
  );
}

function Conversation(props: {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly onSelect: () => void;
}): ReactElement {
  const { desk, parent, onSelect } = props;
  const state = useObservable(desk.state);
  const sessions = useCobrowseSessions(desk.store);
  const situation = situationOf({
    state,
    parent,
    legs: sessions.find(({ id }) => id === parent.id)?.participants ?? [],
    myUserId: desk.directory.me.id,
    now: desk.clock.now(),
  });
  const status = statusText(situation, parent);
  const isUnread = state.unread.has(parent.id);
  return (
    <button
      type="button"
      className="desk-conversation"
      aria-current={state.selected === parent.id || undefined}
      data-attention={status === 'Wrap-up due' || undefined}
      onClick={onSelect}
    >
      <span className="desk-conversation-name">
        <bdi>{parent.customerName}</bdi>
        {isUnread && (
          <span className="desk-unread">
            New<span className="desk-hidden"> activity</span>
          </span>
        )}
      </span>
      <span>{customerRecord(parent.customerName).subject}</span>
      <span className="desk-quiet">
        {desk.directory.queues.get(parent.queueId ?? '') ?? 'No queue'}
      </span>
      <span className="desk-status">{status}</span>
    </button>
  );
}
