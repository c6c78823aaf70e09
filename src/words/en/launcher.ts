import type { ViewerUrlRefusal } from '../../model/index.js';
import type { Template } from '../message.js';

/** The way into the session, or why its address was refused. */
export interface LauncherMessages extends Readonly<Record<ViewerUrlRefusal, string>> {
  /** The link. */
  readonly open: string;
  /** Whose viewer the link opens, and where it leads, for screen readers. */
  readonly linkOf: Template<'name' | 'leadsTo'>;
  /** Where the link leads, for screen readers. */
  readonly opensTab: string;
}

/** English. */
export const launcher: LauncherMessages = {
  open: 'Open viewer',
  linkOf: 'for {name}, {leadsTo}',
  opensTab: 'opens in a new tab',
  missing: 'No viewer link was reported.',
  malformed: 'Viewer link refused: not a full address.',
  protocol: 'Viewer link refused: not https.',
  credentials: 'Viewer link refused: it names a user.',
  port: 'Viewer link refused: it names a port.',
  host: 'Viewer link refused: host not allowed.',
};
