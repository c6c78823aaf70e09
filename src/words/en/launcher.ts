import type { ViewerUrlRefusal } from '../../model/index.js';

/** The way into the session, or why there is none. */
export interface LauncherMessages extends Readonly<Record<ViewerUrlRefusal, string>> {
  /** The link. */
  readonly open: string;
  /** Where the link leads, for screen readers. */
  readonly opensTab: string;
  /** The leg is over. */
  readonly ended: string;
  /** The participant shows the page. */
  readonly sharer: string;
  /** The leg belongs to someone else. */
  readonly foreign: string;
}

/** English. */
export const launcher: LauncherMessages = {
  open: 'Open viewer',
  opensTab: 'opens in a new tab',
  ended: 'This leg is over, its viewer is closed.',
  sharer: 'The sharer shows the page, viewers open it.',
  foreign: 'This viewer is someone else’s.',
  missing: 'No viewer link was reported.',
  malformed: 'Viewer link refused: not a full address.',
  protocol: 'Viewer link refused: not https.',
  credentials: 'Viewer link refused: it names a user.',
  port: 'Viewer link refused: it names a port.',
  host: 'Viewer link refused: host not allowed.',
};
