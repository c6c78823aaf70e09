import type { TriageKind } from '../../model/index.js';
import type { Template } from '../message.js';
import type { PluralMessages } from '../plural.js';

/** Texts of a table of many sessions: counts of what needs attention, and the rows of sessions. */
export interface TriageMessages
  extends
    Readonly<Record<`worst.${Exclude<TriageKind, 'error'>}`, string>>,
    Readonly<Record<`kind.${TriageKind}`, string>>,
    PluralMessages<'people' | 'sessions'> {
  /** Name of the group of buttons that count what needs attention and filter by it. */
  readonly needsAttention: string;
  /** How many people take part in a session. */
  readonly people: Template<'count'>;
  /** How many sessions the table shows. */
  readonly sessions: Template<'count'>;
  /** The worst finding of a session is an error that has no kind of its own. */
  readonly 'severity.error': string;
  /** The worst finding of a session is a warning. */
  readonly 'severity.warning': string;
  /** The worst finding of a session is a note. */
  readonly 'severity.info': string;
  /** Name of the details next to the rows. */
  readonly details: Template<'name'>;
  /** The position of the session whose details are shown. */
  readonly position: Template<'position' | 'count'>;
  /** Announced when details open. */
  readonly detailsOpened: Template<'name'>;
  /** Button and key: the details of the previous session. */
  readonly previousSession: string;
  /** Button and key: the details of the next session. */
  readonly nextSession: string;
  /** Why the previous session cannot be shown: it is on another page of the server. */
  readonly firstOfPage: string;
  /** Why the next session cannot be shown: it is on another page of the server. */
  readonly lastOfPage: string;
  /** Button that closes the details. */
  readonly closeDetails: string;
  /** The menu of a column: the server cannot sort by it. */
  readonly cannotSort: string;
  /** The menu of a column: the server cannot filter by it. */
  readonly cannotFilter: string;
  /** In the search field: the server cannot search. */
  readonly cannotSearch: string;
  /** Button that shows the rows of all sessions. */
  readonly expandAll: string;
  /** Button that hides the rows of all sessions. */
  readonly collapseAll: string;
}

/** English. */
export const triage: TriageMessages = {
  needsAttention: 'Needs attention',
  'kind.wrapupOverdue': 'Overdue wrap-ups',
  'kind.controlContested': 'Contested control',
  'kind.error': 'Errors',
  'kind.alertingTooLong': 'Alerting too long',
  'kind.leftAlone': 'Left alone',
  people: '{count} people',
  'people.one': '{count} person',
  sessions: '{count} sessions',
  'sessions.one': '{count} session',
  'worst.wrapupOverdue': 'Wrap-up overdue',
  'worst.controlContested': 'Control contested',
  'worst.alertingTooLong': 'Alerting too long',
  'worst.leftAlone': 'Left alone',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  details: 'Details of {name}',
  position: '{position} of {count}',
  detailsOpened: 'Details of {name} opened',
  previousSession: 'Previous session',
  nextSession: 'Next session',
  firstOfPage: 'This is the first session on this page',
  lastOfPage: 'This is the last session on this page',
  closeDetails: 'Close details',
  cannotSort: 'Sorting is not available here',
  cannotFilter: 'Filtering is not available here',
  cannotSearch: 'Search is not available here',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
};
