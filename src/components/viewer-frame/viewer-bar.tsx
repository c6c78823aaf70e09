'use client';
import type { ReactElement, ReactNode } from 'react';
import { icon, PHASE_ICONS, WARNING } from '../../internals/ui/icon.js';
import { useWords } from '../../internals/use-words.js';
import { viewerFrame, type ViewerFrameMessages } from '../../words/en/viewer-frame.js';
import { fillTemplate } from '../../words/message.js';
import type { ViewerProgress } from './use-viewer-progress.js';

/**
 * State of the viewer. `sameOrigin`: the viewer is not framed, because it has the same origin as the
 * page.
 */
export type ViewerState = ViewerProgress | 'sameOrigin';

/** The bar above the frame, with the state of the viewer and what the user can do. */
export function ViewerBar(props: {
  readonly state: ViewerState;
  readonly host: string;
  /** The link that opens the viewer in a separate window. */
  readonly launcher: ReactNode;
  readonly onReload: () => void;
  readonly onDismiss: () => void;
}): ReactElement {
  const { state, host, launcher, onReload, onDismiss } = props;
  const words = useWords('viewerFrame', viewerFrame);
  return (
    <div className="cb-viewer-bar">
      {state !== 'ready' && (
        <div className="cb-line">
          {icon(ICONS[state])}
          <bdi>{viewerText(state, host, words)}</bdi>
        </div>
      )}
      <div className="cb-viewer-actions">
        {launcher}
        {state !== 'sameOrigin' && (
          <button type="button" className="cb-button" onClick={onReload}>
            {words.reload}
          </button>
        )}
        {state === 'silent' && (
          <button type="button" className="cb-button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        )}
      </div>
    </div>
  );
}

const ICONS: Readonly<Record<Exclude<ViewerState, 'ready'>, string>> = {
  loading: PHASE_ICONS.pending,
  ended: PHASE_ICONS.ended,
  silent: WARNING,
  blocked: WARNING,
  sameOrigin: WARNING,
};

/** The state of the viewer in words. */
export function viewerText(state: ViewerState, host: string, words: ViewerFrameMessages): string {
  return state === 'blocked' ? fillTemplate(words.blocked, { host }) : words[state];
}
