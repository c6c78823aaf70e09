import type { ViewerUrlRefusal } from '../../model/index.js';
import type { Template } from '../message.js';

/** Texts of the link to the viewer, and the reasons why its URL was refused. */
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
  missing: 'The viewer link is missing.',
  malformed: 'Blocked: the viewer link is not a complete address.',
  protocol: 'Blocked: the viewer link does not use https.',
  credentials: 'Blocked: the viewer link contains a user name or password.',
  port: 'Blocked: the viewer link contains a port number.',
  host: 'Blocked: the viewer link leads to a host that is not allowed.',
};
