/** What can happen in the stand-in service: a button of the desk for each. */
import type { StandInConversation } from './conversation.js';
import * as when from './possible.js';
import type { Refusal } from './possible.js';

/** What can go wrong with the connection. */
export type FaultId =
  | 'closeSocket'
  | 'silence'
  | 'garbage'
  | 'announceClosing'
  | 'serverError'
  | 'tooManyRequests'
  | 'signedOut';

interface EventInfo {
  readonly id: string;
  readonly label: string;
  readonly group: 'Customer' | 'Colleague' | 'Session' | 'Connection';
  /** Why it cannot happen now. Without it, it can always happen. */
  readonly refusal?: Refusal;
}

/** Something that happens in a conversation, or to the connection. */
export type StandInEvent = EventInfo &
  (
    | { readonly happen: (conversation: StandInConversation) => unknown }
    | { readonly fault: FaultId }
  );

/** All events, in the order of the buttons. */
export const EVENTS: readonly StandInEvent[] = [
  {
    id: 'accept',
    label: 'Accepts the offer',
    group: 'Customer',
    refusal: when.isOffered,
    happen: (c) => c.accept(),
  },
  {
    id: 'decline',
    label: 'Declines the offer',
    group: 'Customer',
    refusal: when.isOffered,
    happen: (c) => c.decline(),
  },
  {
    id: 'expire',
    label: 'Lets the offer expire',
    group: 'Customer',
    refusal: when.isOffered,
    happen: (c) => c.expire(),
  },
  {
    id: 'grant',
    label: 'Grants control',
    group: 'Customer',
    refusal: when.agentHasNoControl,
    happen: (c) => c.setControl('agent', true),
  },
  {
    id: 'revoke',
    label: 'Revokes control',
    group: 'Customer',
    refusal: when.agentHasControl,
    happen: (c) => c.setControl('agent', false),
  },
  {
    id: 'stop',
    label: 'Stops sharing',
    group: 'Customer',
    refusal: when.isShared,
    happen: (c) => c.endCobrowse('customer'),
  },
  {
    id: 'leave',
    label: 'Leaves',
    group: 'Customer',
    refusal: when.isOpen,
    happen: (c) => c.customerLeaves(),
  },
  {
    id: 'consult',
    label: 'Is asked to join',
    group: 'Colleague',
    refusal: when.colleagueIsAbsent,
    happen: (c) => c.consult(),
  },
  {
    id: 'answer',
    label: 'Answers',
    group: 'Colleague',
    refusal: when.colleagueIsAsked,
    happen: (c) => c.answerConsult(),
  },
  {
    id: 'colleagueControl',
    label: 'Gets control too',
    group: 'Colleague',
    refusal: when.colleagueHasNoControl,
    happen: (c) => c.setControl('colleague', true),
  },
  {
    id: 'transfer',
    label: 'Takes over (transfer)',
    group: 'Colleague',
    refusal: when.isYours,
    happen: (c) => c.transfer(),
  },
  {
    id: 'fail',
    label: 'Your connection fails',
    group: 'Session',
    refusal: when.agentIsConnected,
    happen: (c) => c.fail('agent'),
  },
  {
    id: 'hold',
    label: 'Customer is put on hold',
    group: 'Session',
    refusal: when.customerIsNotHeld,
    happen: (c) => c.hold('customer', true),
  },
  {
    id: 'resume',
    label: 'Customer is taken off hold',
    group: 'Session',
    refusal: when.customerIsHeld,
    happen: (c) => c.hold('customer', false),
  },
  {
    id: 'wrapupTimeout',
    label: 'Your wrap-up times out',
    group: 'Session',
    refusal: when.agentWrapsUp,
    happen: (c) => c.timeOutWrapup(c.person('agent')),
  },
  { id: 'closeSocket', label: 'The socket closes', group: 'Connection', fault: 'closeSocket' },
  { id: 'silence', label: 'The network goes silent', group: 'Connection', fault: 'silence' },
  { id: 'garbage', label: 'A message is cut off', group: 'Connection', fault: 'garbage' },
  {
    id: 'announceClosing',
    label: 'The server announces a restart',
    group: 'Connection',
    fault: 'announceClosing',
  },
  { id: 'serverError', label: 'The next request fails', group: 'Connection', fault: 'serverError' },
  {
    id: 'tooManyRequests',
    label: 'Too many requests',
    group: 'Connection',
    fault: 'tooManyRequests',
  },
  { id: 'signedOut', label: 'Your sign-in expires', group: 'Connection', fault: 'signedOut' },
];

/** An event by its id. */
export function eventById(id: string): StandInEvent | undefined {
  return EVENTS.find((event) => event.id === id);
}
