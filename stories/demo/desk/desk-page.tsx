import { useRef, type ReactElement, type RefObject } from 'react';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import { useCobrowseSession } from '../../../src/entries/live/react.js';
import { Controls } from '../controls.js';
import type { PageProps } from '../page-props.js';
import { directionOf } from '../settings.js';
import { CobrowsePanel } from './cobrowse-panel.js';
import { ConversationList } from './conversation-list.js';
import { CustomerPanel } from './customer-panel.js';
import type { Desk } from './desk.js';
import { EventLog } from './event-log.js';
import { EventPanel } from './event-panel.js';
import { useObservable } from './observable.js';
import type { ParentConversation } from './parent-conversation.js';
import { situationOf } from './situation.js';
import { SkipLinks } from './skip-links.js';
import { TimelinePane } from './timeline-pane.js';
import { useDesk, type OpenDesk } from './use-desk.js';
import { useKeptFocus } from './use-kept-focus.js';
import { ViewerPane } from './viewer-pane.js';
import './desk.css';

const SETTINGS = ['theme', 'direction', 'locale', 'zone'] as const;

/** An agent's desk with live data from the stand-in service. */
export default function DeskPage({ route }: PageProps): ReactElement {
  const { desk, failure, reopen } = useDesk();
  return (
    <main id="main" tabIndex={-1} className="desk" dir={directionOf(route.settings)}>
      <SkipLinks />
      <header className="desk-head">
        <h1>Agent desk</h1>
        <p className="desk-quiet">
          <bdi>
            This is a made-up bank with a simulated Genesys Cloud. In the panel{' '}
            <em>Trigger an event</em>, you play everyone else.
          </bdi>
        </p>
        <Controls route={route} keys={SETTINGS} />
      </header>
      {failure !== null && (
        <p role="alert">
          Sign-in failed: {failure}{' '}
          <button type="button" className="desk-button" onClick={() => reopen()}>
            Try again
          </button>
        </p>
      )}
      {desk ? (
        <OpenedDesk desk={desk} reopen={reopen} route={route} />
      ) : (
        failure === null && <LoadingDesk />
      )}
    </main>
  );
}

/** The desk before the sign-in, with the same places for its parts. */
function LoadingDesk(): ReactElement {
  return (
    <div className="desk-columns" aria-busy="true">
      <div className="desk-list">
        <p className="desk-quiet">Signing in…</p>
      </div>
      <div className="desk-panel" />
      <div className="desk-middle">
        <div className="desk-customer" />
        <div className="desk-viewer" />
      </div>
      <div className="desk-events" />
      <div className="desk-log" />
    </div>
  );
}

interface OpenedDeskProps extends PageProps {
  readonly desk: Desk;
  readonly reopen: OpenDesk['reopen'];
}

function OpenedDesk({ desk, reopen, route }: OpenedDeskProps): ReactElement {
  const { conversations, selected } = useObservable(desk.state);
  const { locale, zone } = route.settings;
  const parent = conversations.find(({ id }) => id === selected);
  const columns = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(columns, panel);
  return (
    <CobrowseKitProvider
      clock={desk.clock}
      currentUserId={desk.directory.me.id}
      locale={locale === 'own' ? undefined : locale}
      timeZone={zone === 'own' ? undefined : zone}
      resolveReferences={desk.resolveReferences}
      viewerUrlPolicy={{ allowLoopback: true, allowedHosts: [window.location.hostname] }}
    >
      <div ref={columns} className="desk-columns">
        <ConversationList desk={desk} />
        {parent ? (
          <OpenConversation
            key={parent.id}
            desk={desk}
            parent={parent}
            reopen={reopen}
            panelRef={panel}
          />
        ) : (
          <p className="desk-panel desk-quiet">Loading the conversations…</p>
        )}
        {parent && <EventPanel desk={desk} parent={parent} reopen={reopen} />}
        <EventLog desk={desk} settings={route.settings} />
      </div>
    </CobrowseKitProvider>
  );
}

function OpenConversation(props: {
  readonly desk: Desk;
  readonly parent: ParentConversation;
  readonly reopen: OpenDesk['reopen'];
  readonly panelRef: RefObject<HTMLElement | null>;
}): ReactElement {
  const { desk, parent, reopen, panelRef } = props;
  const state = useObservable(desk.state);
  const session = useCobrowseSession(desk.store, parent.id);
  const situation = situationOf({
    state,
    parent,
    legs: session?.participants ?? [],
    myUserId: desk.directory.me.id,
    now: desk.clock.now(),
  });
  return (
    <>
      {/* Before the viewer, because it takes long to tab through a page of another origin. */}
      <CobrowsePanel
        desk={desk}
        parent={parent}
        situation={situation}
        onSignIn={() => reopen()}
        panelRef={panelRef}
      />
      <div className="desk-middle">
        <CustomerPanel desk={desk} parent={parent} />
        <ViewerPane desk={desk} situation={situation} />
        <TimelinePane desk={desk} conversationId={parent.id} />
      </div>
    </>
  );
}
