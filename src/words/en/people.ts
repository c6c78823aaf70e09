import type { CobrowseRole, Direction, Purpose } from '../../model/index.js';
import type { Template } from '../message.js';

/** What a participant is called and what it is. */
export interface PeopleMessages extends Readonly<Record<Purpose | CobrowseRole, string>> {
  /** The signed-in user. */
  readonly you: string;
  /** A participant of unknown purpose. */
  readonly participant: string;
  /** A participant without a name. */
  readonly unnamed: Template<'purpose' | 'id'>;
  /** No participant was handed over. */
  readonly nobody: string;
  /** Direction of the leg. */
  readonly directionInbound: string;
  /** Direction of the leg. */
  readonly directionOutbound: string;
}

/** Key of the message for a direction. */
export const DIRECTION_KEYS = {
  inbound: 'directionInbound',
  outbound: 'directionOutbound',
} as const satisfies Record<Direction, keyof PeopleMessages>;

/** English. */
export const people: PeopleMessages = {
  you: 'You',
  participant: 'Participant',
  unnamed: '{purpose} {id}',
  nobody: 'No participant data',
  directionInbound: 'Inbound',
  directionOutbound: 'Outbound',
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
