import type { Template } from '../message.js';

/** Texts of the viewer in a frame. */
export interface ViewerFrameMessages {
  /** Name of the frame. */
  readonly title: string;
  /** Name of the frame, if it is known whose viewer it is. */
  readonly titleOf: Template<'name'>;
  /** The viewer is loading. */
  readonly loading: string;
  /** Announced: the viewer has responded. */
  readonly ready: string;
  /** The viewer has not responded in time. */
  readonly silent: string;
  /** The content security policy of the page forbids the frame. */
  readonly blocked: Template<'host'>;
  /** The viewer has the same origin as the page, so a sandbox would not isolate it. */
  readonly sameOrigin: string;
  /** The viewer reported the end of the session. */
  readonly ended: string;
  /** Button: loads the viewer again. */
  readonly reload: string;
  /** Button: hides the message that the viewer has not responded. */
  readonly dismiss: string;
}

/** English. */
export const viewerFrame: ViewerFrameMessages = {
  title: 'Co-browse viewer',
  titleOf: 'Co-browse viewer for {name}',
  loading: 'Loading the viewer…',
  ready: 'The viewer is ready.',
  silent:
    'The viewer has not responded. If it does not appear, your organization may not allow it inside another page. Open it in a window instead.',
  blocked: 'The security settings of this page block the viewer from {host}.',
  sameOrigin: 'The viewer cannot be shown here, because it has the same web address as this page.',
  ended: 'The co-browse session has ended.',
  reload: 'Reload viewer',
  dismiss: 'Hide this message',
};
