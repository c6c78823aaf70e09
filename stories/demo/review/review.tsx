import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { CobrowseKitProvider } from '../../../src/entries/index.js';
import type { PageProps } from '../page-props.js';
import { replaceRoute, routeHref } from '../route.js';
import { directionOf } from '../settings.js';
import { readSelection, writeSelection } from './address.js';
import type { SessionSummary } from './messages.js';
import { OpenedReview } from './opened-review.js';
import { Problems } from './problems.js';
import { ReadProgress } from './read-progress.js';
import './review.css';
import { ReviewControls } from './review-controls.js';
import { ReviewIntro } from './review-intro.js';
import { SessionList } from './session-list.js';
import { SourcePanel } from './source-panel.js';
import { useMediaQuery } from '../use-media-query.js';
import { useReader } from './use-reader.js';

/**
 * Review of saved sessions: open a file, and and see who took part, who controlled whom, and what
 * went wrong.
 */
export default function ReviewPage({ route }: PageProps): ReactElement {
  const [state, reader] = useReader();
  const { status, sessions, opened, problemCount, source, item } = state;
  const { locale, zone } = route.settings;
  const selection = readSelection(route.item);
  const wanted = useMemo(
    () =>
      sessions.find(({ address }) => address === selection.session) ??
      (status === 'done' ? newest(sessions) : undefined),
    [sessions, selection.session, status],
  );
  const wantedIndex = wanted?.index;
  const openedIndex = opened?.index;
  const { open, select } = reader;
  useEffect(() => {
    if (wantedIndex !== undefined && wantedIndex !== openedIndex) open(wantedIndex);
  }, [wantedIndex, openedIndex, open]);
  useEffect(() => {
    if (route.item !== '') select(route.item);
    else if (item !== '') replaceRoute({ ...route, item });
  }, [route, item, source, select]);

  const openButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    // The button that gets the focus is hidden until the page has rendered again.
    flushSync(() => {
      reader.close();
      replaceRoute({ ...route, item: '' });
    });
    openButton.current?.focus();
  };

  const view = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery('(max-width: 63.99rem)');
  const isChosen = selection.session !== '' && selection.leg === '';
  useEffect(() => {
    // In a narrow window, the session is below the list.
    if (isNarrow && isChosen && openedIndex !== undefined) view.current?.scrollIntoView();
  }, [isNarrow, isChosen, openedIndex]);

  // The current session stays until the next one has arrived.
  const shown = opened && sessions[opened.index];
  const isSelected = shown?.address === selection.session;
  const leg = isSelected ? selection.leg : '';
  const moment = isSelected ? selection.moment : null;
  const itemOf = (session: string, leg: string | null): string => writeSelection(session, leg);
  const isEmpty = status === 'done' && sessions.length === 0;
  const isFolded = source !== null && status !== 'failed' && !isEmpty;
  return (
    <main id="main" className="review" tabIndex={-1}>
      <h1>Review of saved sessions</h1>
      <div className="review-bar">
        <SourcePanel reader={reader} isFolded={isFolded} openRef={openButton} />
        <ReadProgress state={state} onClose={close} />
      </div>
      {!source && <ReviewIntro reader={reader} />}
      {!source && selection.session !== '' && (
        <p className="review-message">
          This link leads to a session. Open its file again, because a link contains no data.
        </p>
      )}
      {isEmpty && (
        <p className="review-message" role="alert">
          {source?.size === 0 ? 'There is nothing in ' : 'No session was found in '}
          <bdi>{source?.name}</bdi>.{problemCount > 0 && ' What could not be read is listed below.'}
        </p>
      )}
      {sessions.length === 0 && <Problems state={state} />}
      <CobrowseKitProvider
        locale={locale === 'own' ? undefined : locale}
        timeZone={zone === 'own' ? undefined : zone}
      >
        <div
          className="review-sessions"
          dir={directionOf(route.settings)}
          data-several={sessions.length > 1 || undefined}
        >
          {sessions.length > 1 && (
            <SessionList
              key={source?.name}
              sessions={sessions}
              current={wanted?.index}
              hrefOf={({ address }) => routeHref({ ...route, item: itemOf(address, null) })}
            />
          )}
          {opened && shown && (
            <OpenedReview
              viewRef={view}
              key={shown.index}
              opened={opened}
              selectedLeg={leg}
              onSelectLeg={(leg) =>
                replaceRoute({ ...route, item: writeSelection(shown.address, leg, moment) })
              }
              loadEvents={() => reader.loadEvents(shown.index)}
              moment={moment}
              onMoment={(next) =>
                replaceRoute({ ...route, item: writeSelection(shown.address, leg, next) })
              }
            />
          )}
        </div>
      </CobrowseKitProvider>
      {sessions.length > 0 && <Problems state={state} />}
      {sessions.length > 0 && <ReviewControls route={route} />}
    </main>
  );
}

/** The session to show first: the newest one with participants. */
function newest(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  const withPeople = sessions.filter(({ people }) => people > 0);
  const candidates = withPeople.length > 0 ? withPeople : sessions;
  const [first] = candidates.toSorted((one, other) => (other.start ?? 0) - (one.start ?? 0));
  return first;
}
