import type { FindingSeverity } from '../../model/findings/types.js';
import type { Template } from '../message.js';
import type { PluralMessages } from '../plural.js';
import { outcome, type OutcomeMessages } from './review-outcome.js';

/** Texts of the review of a session. */
export interface ReviewMessages
  extends
    OutcomeMessages,
    Readonly<Record<FindingSeverity, string>>,
    PluralMessages<
      'legErrors' | 'legWarnings' | 'passed' | 'legCount' | 'unanswered' | 'unreadable'
    > {
  /** The heading. */
  readonly title: string;
  /** Heading: facts about the session as a whole. */
  readonly facts: string;
  /** Opens and closes ids and addresses. */
  readonly technical: string;
  /** Fact: id of the conversation. */
  readonly conversation: string;
  /** Fact: the conversation's own name. */
  readonly name: string;
  /** Fact: when it began. */
  readonly start: string;
  /** Fact: when it ended. */
  readonly end: string;
  /** Fact: how long it lasted. */
  readonly length: string;
  /** Fact: the instant that running times refer to. */
  readonly asOf: string;
  /** Fact: how many people. */
  readonly people: string;
  /** Fact: how many legs. */
  readonly legs: string;
  /** Fact: how many legs are in which state. */
  readonly states: string;
  /** Fact: co-browse session ids. */
  readonly cobrowseSessions: string;
  /** Fact: addresses of other media of the conversation. */
  readonly otherMedia: string;
  /** Fact: when Genesys Cloud closes the conversation if nothing happens. */
  readonly inactivity: string;
  /** Fact: recording. */
  readonly recording: string;
  /** Heading: who controls whom. */
  readonly control: string;
  /** Heading: who controlled whom before. */
  readonly earlier: string;
  /** When an earlier grant was seen. */
  readonly seen: Template<'from' | 'to'>;
  /** An earlier grant that was seen once. */
  readonly seenOnce: Template<'from'>;
  /** Heading: what was found. */
  readonly findings: string;
  /** Name of the filter. */
  readonly severity: string;
  /** No filter. */
  readonly all: string;
  /** Filter: only errors. */
  readonly errors: string;
  /** Filter: only warnings. */
  readonly warnings: string;
  /** Filter: only notes. */
  readonly infos: string;
  /** How many are shown, for screen readers. */
  readonly shown: Template<'shown' | 'all'>;
  /** Nothing was found. */
  readonly clean: string;
  /** How many rules found nothing. */
  readonly passed: Template<'passed' | 'skipped'>;
  /** How many errors are about a leg, for screen readers. */
  readonly legErrors: Template<'count'>;
  /** How many warnings are about a leg, for screen readers. */
  readonly legWarnings: Template<'count'>;
  /** Heading: the legs by person. */
  readonly byPerson: string;
  /** A person with several legs. */
  readonly legCount: Template<'count'>;
  /** The collapsed legs of a person that were not answered. */
  readonly unanswered: Template<'name' | 'count'>;
  /** Heading: the leg that is shown. */
  readonly selected: string;
  /** Announced: another leg was selected. */
  readonly nowShown: Template<'name' | 'state'>;
  /** Marks a leg that the selected finding is about, for screen readers. */
  readonly marked: string;
  /** Button: returns to where the leg was selected. */
  readonly back: string;
  /** Shows more of a long list. */
  readonly more: Template<'count'>;
  /** Shows earlier rows of a list that does not start at its first row. */
  readonly earlierOf: Template<'count'>;
  /** Heading: all legs as a table. Opens and closes it. */
  readonly table: string;
  /** The table is being loaded. */
  readonly tableLoading: string;
  /** The code of the table could not be loaded. */
  readonly tableFailed: string;
  /** Heading: the session over time. */
  readonly timeline: string;
  /** Button: draws the timeline of a session with very many participants. */
  readonly showTimeline: string;
  /** A part is being loaded. */
  readonly partLoading: string;
  /** The code of a part could not be loaded. */
  readonly partFailed: string;
  /** Opens and closes the replay. */
  readonly replay: string;
  /** Marks what the shown event changed. */
  readonly changed: string;
  /** Button: loads again. */
  readonly tryAgain: string;
  /** Heading on paper: every leg. */
  readonly allLegs: string;
  /** How many rows of a long list are not printed. */
  readonly notPrinted: Template<'count'>;
  /** The session has no participants. */
  readonly noParticipants: string;
  /** How many entries in the list of participants are not objects. */
  readonly unreadable: Template<'count'>;
  /** A session with many thousands of legs is being read. */
  readonly reading: string;
  /** The app passed no session. */
  readonly noSession: string;
}

/** English. */
export const review: ReviewMessages = {
  ...outcome,
  title: 'Co-browse session',
  facts: 'Session',
  technical: 'Technical details',
  conversation: 'Conversation',
  name: 'Name',
  start: 'Started',
  end: 'Ended',
  length: 'Length',
  asOf: 'As of',
  people: 'People',
  legs: 'Connections',
  states: 'Status',
  cobrowseSessions: 'Co-browse session',
  otherMedia: 'Other media',
  inactivity: 'Closes after inactivity',
  recording: 'Recording',
  control: 'Who controls whom',
  earlier: 'Earlier',
  seen: 'Seen from {from} to {to}',
  seenOnce: 'Seen at {from}',
  findings: 'Findings',
  severity: 'Severity',
  all: 'All',
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Notes',
  shown: '{shown} of {all} findings',
  clean: 'No problems found.',
  passed: '{passed} checks passed, {skipped} did not apply',
  'passed.one': '{passed} check passed, {skipped} did not apply',
  legErrors: '{count} errors',
  'legErrors.one': '{count} error',
  legWarnings: '{count} warnings',
  'legWarnings.one': '{count} warning',
  byPerson: 'People and their connections',
  legCount: '{count} connections',
  'legCount.one': '{count} connection',
  unanswered: '{name}, {count} unanswered offers',
  'unanswered.one': '{name}, {count} unanswered offer',
  selected: 'Selected participant',
  nowShown: 'Showing {name}, {state}',
  marked: 'part of the selected finding',
  back: 'Back to the list',
  more: 'Show {count} more',
  earlierOf: 'Show earlier ({count} more)',
  table: 'All participants as a table',
  tableLoading: 'Loading the table…',
  tableFailed:
    'The table could not be loaded. Check your connection and try again. If that does not help, reload the page.',
  timeline: 'Timeline',
  showTimeline: 'Show the timeline',
  partLoading: 'Loading…',
  partFailed:
    'This part could not be loaded. Check your connection and try again. If that does not help, reload the page.',
  replay: 'Replay',
  changed: 'Changed',
  tryAgain: 'Try again',
  allLegs: 'All participants',
  notPrinted: 'Not printed: {count} more',
  noParticipants: 'This session has no co-browse participants.',
  unreadable: '{count} entries are not participants',
  'unreadable.one': '{count} entry is not a participant',
  reading: 'Reading the session…',
  noSession: 'There is no session to review.',
};
