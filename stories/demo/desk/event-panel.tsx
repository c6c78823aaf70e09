import { useEffect, useState, type ReactElement } from 'react';
import { asRecord, readText } from '../../../src/model/values.js';
import { EVENTS, type StandInEvent } from '../../genesys/events.js';
import { ActionButton } from './action-button.js';
import type { Desk } from './desk.js';
import { useObservable } from './observable.js';
import type { ParentConversation } from './parent-conversation.js';
import { ScriptPlayer } from './script-player.js';
import type { OpenDesk } from './use-desk.js';

/** Why no event can be caused before the service has said which ones are possible. */
const WAITING = 'Waiting for the service.';

const GROUPS = ['Customer', 'Colleague', 'Session', 'Connection'] as const;

/** Everything that others do: a script, and a button for each event. */
export function EventPanel(props: {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly reopen: OpenDesk['reopen'];
}): ReactElement {
  const { desk, parent, reopen } = props;
  const { hasCobrowseLegs } = useObservable(desk.state);
  const refusals = useRefusals(desk, parent.id);
  return (
    <section
      id="desk-events"
      tabIndex={-1}
      className="desk-events"
      aria-labelledby="desk-events-title"
    >
      <h2 id="desk-events-title">Trigger an event</h2>
      <ScriptPlayer desk={desk} />
      <label className="desk-check">
        <input
          type="checkbox"
          checked={hasCobrowseLegs}
          onChange={(event) => reopen({ hasCobrowseLegs: event.target.checked })}
        />
        Genesys Cloud lists the co-browse connections
      </label>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`desk-events-${group}`}>
          <h3 id={`desk-events-${group}`}>{group}</h3>
          <ul className="desk-event-list">
            {EVENTS.filter((event) => event.group === group).map((event) => (
              <li key={event.id}>
                <EventButton
                  desk={desk}
                  conversationId={parent.id}
                  event={event}
                  refusal={refusals ? (refusals.get(event.id) ?? null) : WAITING}
                />
              </li>
            ))}
          </ul>
          {group === 'Connection' && (
            <p className="desk-quiet">
              <bdi>The desk notices silence after 40 seconds.</bdi>
            </p>
          )}
        </section>
      ))}
      <PageEvents desk={desk} conversationId={parent.id} />
    </section>
  );
}

function EventButton(props: {
  readonly desk: Desk;
  readonly conversationId: string;
  readonly event: StandInEvent;
  readonly refusal: string | null;
}): ReactElement {
  const { desk, conversationId, event, refusal } = props;
  return (
    <ActionButton refusal={refusal} action={() => desk.cause(event.id, conversationId)}>
      {event.label}
    </ActionButton>
  );
}

/** What the service said about the events of a conversation. */
interface Refusals {
  readonly conversationId: string;
  /** Why events cannot happen now, by their ids. */
  readonly byEvent: ReadonlyMap<string, string>;
}

/**
 * Why events cannot happen now, by their ids; null until the service has said so. Loaded again after
 * everything that arrives.
 */
function useRefusals(desk: Desk, conversationId: string): ReadonlyMap<string, string> | null {
  const { log } = useObservable(desk.state);
  const latest = log.at(-1)?.key;
  const [refusals, setRefusals] = useState<Refusals | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    desk.client
      .request('GET', `/stand-in/${conversationId}/events`, undefined, closing.signal)
      .then((answer) => {
        if (!closing.signal.aborted) setRefusals({ conversationId, byEvent: readRefusals(answer) });
      })
      .catch(() => {}); // the buttons stay as they are
    return () => closing.abort();
  }, [desk, conversationId, latest]);
  return refusals?.conversationId === conversationId ? refusals.byEvent : null;
}

function readRefusals(answer: unknown): ReadonlyMap<string, string> {
  const { entities } = asRecord(answer);
  const list = Array.isArray(entities) ? (entities as readonly unknown[]) : [];
  return new Map(
    list.flatMap((entry) => {
      const { id, refusal } = asRecord(entry);
      const text = readText(refusal);
      return text === null ? [] : [[readText(id) ?? '', text] as const];
    }),
  );
}

/** What only the plugin on the customer's page knows: the app passes it to the kit as signals. */
function PageEvents(props: { readonly desk: Desk; readonly conversationId: string }): ReactElement {
  const { desk, conversationId } = props;
  const signals = useObservable(desk.state).signals[conversationId] ?? {};
  const send = (change: typeof signals): void => desk.signal(conversationId, change);
  return (
    <section aria-label="On the page">
      <h3>On the page</h3>
      <p className="desk-quiet">
        <bdi>Your app knows this; Genesys Cloud does not report it.</bdi>
      </p>
      <ul className="desk-event-list">
        <SignalButton onClick={() => send({ control: 'declined' })}>Declines control</SignalButton>
        <SignalButton onClick={() => send({ navigation: 'granted' })}>
          Allows navigation
        </SignalButton>
        <SignalButton
          pressed={signals.paused === true}
          onClick={() => send({ paused: signals.paused !== true })}
        >
          Pauses sharing
        </SignalButton>
        <SignalButton
          pressed={signals.tool != null}
          onClick={() => send({ tool: signals.tool == null ? 'Drawing' : null })}
        >
          You draw on the page
        </SignalButton>
        <SignalButton
          pressed={signals.latencyMs === 900}
          onClick={() => send({ latencyMs: signals.latencyMs === 900 ? 80 : 900 })}
        >
          The page is slow
        </SignalButton>
      </ul>
    </section>
  );
}

function SignalButton(props: {
  readonly children: string;
  /** Whether it is on, for buttons that switch something. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const { children, pressed, onClick } = props;
  return (
    <li>
      <button type="button" className="desk-button" aria-pressed={pressed} onClick={onClick}>
        {children}
      </button>
    </li>
  );
}
