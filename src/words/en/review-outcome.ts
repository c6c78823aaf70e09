import type { Template } from '../message.js';
import type { PluralMessages } from '../plural.js';

/** A message about two people and how long both were connected. */
export type OutcomePairTemplate = Template<'viewer' | 'sharer' | 'length'>;
/**
 * A message about two people, how long both were connected, and how long the viewer had control.
 */
export type OutcomeControlTemplate = Template<'viewer' | 'sharer' | 'length' | 'controlLength'>;
/** A message about one person and how long they were connected. */
export type OutcomePresenceTemplate = Template<'name' | 'length'>;

/** The sentences that a review begins with. */
export interface OutcomeMessages extends PluralMessages<
  'outcomePresentMore' | 'outcomeMoreViewers' | 'outcomeMoreControl'
> {
  /** A person, and their part in the conversation. */
  readonly outcomePerson: Template<'name' | 'purpose'>;
  /** A known length. */
  readonly outcomeFor: Template<'duration'>;
  /** The length of control, as far as events show it. */
  readonly outcomeForAtLeast: Template<'duration'>;
  /** An unknown length. */
  readonly outcomeForUnknown: string;
  /** When a session that is over took place. */
  readonly outcomeFromTo: Template<'start' | 'end'>;
  /** The same, if the start is unknown. */
  readonly outcomeUntil: Template<'end'>;
  /** When a running session started, and the instant that running times refer to. */
  readonly outcomeSince: Template<'start' | 'asOf'>;
  /** The instant that running times refer to. */
  readonly outcomeAsOf: Template<'asOf'>;
  /** An agent helped a customer. */
  readonly outcomeHelped: OutcomePairTemplate;
  /** An agent helped a customer, with control. */
  readonly outcomeHelpedControlled: OutcomeControlTemplate;
  /** An agent is helping a customer. */
  readonly outcomeHelping: OutcomePairTemplate;
  /** An agent is helping a customer, and has control. */
  readonly outcomeHelpingControls: OutcomeControlTemplate;
  /** Any other viewer and sharer. */
  readonly outcomeViewed: OutcomePairTemplate;
  /** Any other viewer who is still connected. */
  readonly outcomeViewing: OutcomePairTemplate;
  /** Viewer and sharer, but never at the same time. */
  readonly outcomeApart: Template<'viewer' | 'sharer'>;
  /** Only a sharer was connected. */
  readonly outcomeSharerOnly: OutcomePresenceTemplate;
  /** Only a sharer is connected. */
  readonly outcomeSharingOnly: OutcomePresenceTemplate;
  /** Only a viewer was connected. */
  readonly outcomeViewerOnly: OutcomePresenceTemplate;
  /** Only a viewer is connected. */
  readonly outcomeViewingOnly: OutcomePresenceTemplate;
  /** One person was connected, whose role is not known. */
  readonly outcomePresent: OutcomePresenceTemplate;
  /** Several people were connected, whose roles are not known. `count`: the others. */
  readonly outcomePresentMore: Template<'name' | 'count'>;
  /** Nobody is connected yet. */
  readonly outcomeWaiting: string;
  /** Nobody was ever connected. */
  readonly outcomeUnanswered: string;
  /** There are only routing legs, and no people. */
  readonly outcomeEmpty: string;
  /** One more viewer. */
  readonly outcomeAlsoViewed: OutcomePresenceTemplate;
  /** One more viewer, who is still connected. */
  readonly outcomeAlsoViewing: OutcomePresenceTemplate;
  /** One more viewer, who controlled the page as well. */
  readonly outcomeAlsoViewedControlled: Template<'name' | 'length' | 'controlLength'>;
  /** How many more people viewed the page. */
  readonly outcomeMoreViewers: Template<'count'>;
  /** Control between two people. */
  readonly outcomeControlled: Template<'controller' | 'target' | 'length'>;
  /** Control between two people, if one of them has control now. */
  readonly outcomeControls: Template<'controller' | 'target' | 'length'>;
  /** Control of a page that nobody in the session shares. */
  readonly outcomeControlledUnknown: Template<'controller' | 'length'>;
  /** How many more people had control. */
  readonly outcomeMoreControl: Template<'count'>;
  /** No data about control. */
  readonly outcomeControlUnreported: string;
  /** No control in the data of a session that is over. */
  readonly outcomeControlNone: string;
  /** No control in a running session. */
  readonly outcomeControlNobody: string;
  /** The session is over, and the data does not say who ended it. */
  readonly outcomeEndingUnknown: string;
  /** Who left first, on their own. */
  readonly outcomeDisconnected: Template<'name'>;
  /** Who left first for another reason. */
  readonly outcomeEnded: Template<'name' | 'reason'>;
  /** The wrap-up has to be done. */
  readonly outcomeWrapupDue: Template<'name'>;
  /** The wrap-up has to be done, and its time is over. */
  readonly outcomeWrapupOverdue: Template<'name' | 'duration'>;
  /** The wrap-up can still be done, but is not required. */
  readonly outcomeWrapupOpen: Template<'name'>;
  /** The wrap-up is done. */
  readonly outcomeWrapupDone: Template<'name'>;
  /** The wrap-up was skipped. */
  readonly outcomeWrapupSkipped: Template<'name'>;
  /** The time for the wrap-up ran out before it was done. */
  readonly outcomeWrapupTimedOut: Template<'name'>;
}

/** English. */
export const outcome: OutcomeMessages = {
  outcomePerson: '{name} ({purpose})',
  outcomeFor: 'for {duration}',
  outcomeForAtLeast: 'for at least {duration}',
  outcomeForUnknown: 'for an unknown length of time',
  outcomeFromTo: '{start} to {end}',
  outcomeUntil: 'Until {end}',
  outcomeSince: 'Since {start}. Still running as of {asOf}.',
  outcomeAsOf: 'As of {asOf}',
  outcomeHelped: '{viewer} helped {sharer} {length}.',
  outcomeHelpedControlled:
    '{viewer} helped {sharer} {length} and controlled the shared page {controlLength}.',
  outcomeHelping: '{viewer} has been helping {sharer} {length}.',
  outcomeHelpingControls:
    '{viewer} has been helping {sharer} {length} and has been in control of the shared page {controlLength}.',
  outcomeViewed: '{viewer} viewed the page of {sharer} {length}.',
  outcomeViewing: '{viewer} has been viewing the page of {sharer} {length}.',
  outcomeApart: '{viewer} and {sharer} were not connected at the same time.',
  outcomeSharerOnly: '{name} shared a page {length}. Nobody viewed it.',
  outcomeSharingOnly: '{name} has been sharing a page {length}. Nobody is viewing it.',
  outcomeViewerOnly: '{name} was connected {length}. Nobody shared a page.',
  outcomeViewingOnly: '{name} has been connected {length}. Nobody is sharing a page.',
  outcomePresent: '{name} was connected {length}. Their role was not reported.',
  outcomePresentMore: '{name} and {count} others were connected. Their roles were not reported.',
  'outcomePresentMore.one':
    '{name} and {count} other person were connected. Their roles were not reported.',
  outcomeWaiting: 'Nobody is connected yet.',
  outcomeUnanswered: 'Nobody was ever connected.',
  outcomeEmpty: 'Nobody took part.',
  outcomeAlsoViewed: '{name} also viewed the page {length}.',
  outcomeAlsoViewing: '{name} has also been viewing the page {length}.',
  outcomeAlsoViewedControlled:
    '{name} also viewed the page {length} and controlled it {controlLength}.',
  outcomeMoreViewers: '{count} more people viewed the page.',
  'outcomeMoreViewers.one': '{count} more person viewed the page.',
  outcomeControlled: '{controller} controlled the page of {target} {length}.',
  outcomeControls: '{controller} has been in control of the page of {target} {length}.',
  outcomeControlledUnknown: '{controller} controlled an unknown page {length}.',
  outcomeMoreControl: '{count} more people had control.',
  'outcomeMoreControl.one': '{count} more person had control.',
  outcomeControlUnreported: 'Control was not reported.',
  outcomeControlNone: 'According to the data, nobody controlled the page.',
  outcomeControlNobody: 'Nobody controls the page.',
  outcomeEndingUnknown: 'The data does not say who left first.',
  outcomeDisconnected: '{name} left the session.',
  outcomeEnded: '{name} was disconnected: {reason}.',
  outcomeWrapupDue: 'Wrap-up by {name} is due.',
  outcomeWrapupOverdue: 'Wrap-up by {name} is {duration} overdue.',
  outcomeWrapupOpen: 'Wrap-up by {name} is open.',
  outcomeWrapupDone: '{name} finished the wrap-up.',
  outcomeWrapupSkipped: '{name} skipped the wrap-up.',
  outcomeWrapupTimedOut: 'Wrap-up by {name} timed out.',
};
