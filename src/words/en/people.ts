import type { CobrowseRole, Purpose } from '../../model/index.js';
import type { Template } from '../message.js';

/**
 * Texts for roles and purposes of participants, and for people without a name. `inbound` and
 * `outbound` are also directions.
 */
export interface PeopleMessages extends Readonly<Record<Purpose | CobrowseRole, string>> {
  /** The signed-in user. */
  readonly you: string;
  /** A participant of unknown purpose. */
  readonly participant: string;
  /** A participant without a name. */
  readonly unnamed: Template<'purpose' | 'id'>;
  /** Which of several connections of one person, for screen readers. */
  readonly connectionOf: Template<'number' | 'count'>;
  /** The same, if the start of the connection is known. */
  readonly connectionFrom: Template<'number' | 'count' | 'start'>;
  /** The app passed no participant. */
  readonly nobody: string;
}

/** English. */
export const people: PeopleMessages = {
  you: 'You',
  participant: 'Participant',
  unnamed: '{purpose} {id}',
  connectionOf: 'connection {number} of {count}',
  connectionFrom: 'connection {number} of {count}, from {start}',
  nobody: 'No participant data',
  sharer: 'Sharer',
  viewer: 'Viewer',
  acd: 'Routing',
  agent: 'Agent',
  api: 'API',
  botflow: 'Bot',
  campaign: 'Campaign',
  customer: 'Customer',
  dialer: 'Dialer',
  external: 'External',
  fax: 'Fax',
  group: 'Group',
  inbound: 'Inbound',
  ivr: 'Menu (IVR)',
  manual: 'Manual',
  outbound: 'Outbound',
  station: 'Station',
  user: 'Colleague',
  voicemail: 'Voicemail',
  voicesurveyflow: 'Voice survey',
  workflow: 'Workflow',
};
