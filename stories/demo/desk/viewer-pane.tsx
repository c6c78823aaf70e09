import { useEffect, useState, type ReactElement } from 'react';
import { ViewerFrame, ViewerUrlLauncher } from '../../../src/entries/index.js';
import type { Desk } from './desk.js';
import type { Situation } from './situation.js';

/** The viewer, as long as the customer's page is shared and the agent takes part. */
export function ViewerPane(props: {
  readonly desk: Desk;
  readonly situation: Situation;
}): ReactElement {
  const { desk, situation } = props;
  const { isViewing, sessionId } = situation;
  const origin = useViewerOrigin();
  const url =
    origin === null
      ? null
      : `${origin}stories/demo/viewer/viewer.html?${new URLSearchParams({ s: sessionId ?? '' })}`;
  return (
    <section id="desk-viewer" tabIndex={-1} className="desk-viewer" aria-label="Viewer">
      {isViewing && url !== null ? (
        <SharedPage
          key={sessionId}
          url={url}
          onEnded={() => void (sessionId !== null && desk.end(sessionId).catch(() => {}))}
        />
      ) : (
        <p className="desk-viewer-empty">
          <bdi>The customer’s page appears here while it is shared.</bdi>
        </p>
      )}
    </section>
  );
}

/**
 * The viewer in its frame. In the built demo, where it has the origin of the page, a link to it.
 */
function SharedPage(props: { readonly url: string; readonly onEnded: () => void }): ReactElement {
  const { url, onEnded } = props;
  if (BUILT === null) return <ViewerFrame viewerUrl={url} onEnded={onEnded} />;
  return (
    <div className="desk-viewer-empty">
      <p>
        <bdi>
          The viewer of Genesys Cloud has its own web address, so it can be shown here. The
          simulated viewer in this build has the same address as the desk, so it opens in a window.
          Run “npm start” to see it here.
        </bdi>
      </p>
      <ViewerUrlLauncher viewerUrl={url} openIn="window" />
    </div>
  );
}

/** In the built demo, the viewer is next to this page. */
const BUILT = import.meta.env.DEV ? null : new URL('.', window.location.href).href;

/**
 * Where the stand-in viewer is. During development, it has a separate origin, like the viewer of
 * Genesys Cloud.
 */
function useViewerOrigin(): string | null {
  const [origin, setOrigin] = useState(BUILT);
  useEffect(() => {
    if (BUILT !== null) return undefined;
    const closing = new AbortController();
    fetch('/viewer-origin', { signal: closing.signal })
      .then((answer) => answer.text())
      .then(setOrigin)
      .catch(() => {}); // the pane stays empty
    return () => closing.abort();
  }, []);
  return origin;
}
