import { useEffect, useState, type ReactElement } from 'react';
import { ViewerFrame } from '../../../src/entries/index.js';
import type { Desk } from './desk.js';
import type { Situation } from './situation.js';

/** The viewer, as long as the customer's page is shared. */
export function ViewerPane(props: {
  readonly desk: Desk;
  readonly situation: Situation;
}): ReactElement {
  const { desk, situation } = props;
  const { isShared, sessionId } = situation;
  const origin = useViewerOrigin();
  const url =
    origin === null
      ? null
      : `${origin}stories/demo/viewer/viewer.html?${new URLSearchParams({ s: sessionId ?? '' })}`;
  return (
    <section className="desk-viewer" aria-label="Viewer">
      {isShared && url !== null ? (
        <>
          <ViewerFrame
            key={sessionId}
            viewerUrl={url}
            onEnded={() => void (sessionId !== null && desk.end(sessionId).catch(() => {}))}
          />
          {BUILT !== null && (
            <p className="desk-quiet">
              <bdi>Genesys Cloud’s viewer has an address of its own. “npm start” shows one.</bdi>
            </p>
          )}
        </>
      ) : (
        <p className="desk-quiet">
          <bdi>The customer’s page appears here while it is shared.</bdi>
        </p>
      )}
    </section>
  );
}

/** Beside this page in the built demo. */
const BUILT = import.meta.env.DEV ? null : new URL('.', window.location.href).href;

/** Where the stand-in viewer is. While developing it has an origin of its own, as Genesys' has. */
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
