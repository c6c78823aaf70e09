/** How co-browse sessions of the stand-in service begin and end, and what each leg says about it. */
import { expect, test } from 'vitest';
import { StandInConversation } from '../../stories/genesys/conversation.js';
import type { Who } from '../../stories/genesys/conversation-data.js';

/** A conversation whose co-browse is running. */
function shared(): StandInConversation {
  let ids = 0;
  const newId = (): string => `${(ids += 1)}`.padStart(8, '0');
  const conversation = new StandInConversation({
    id: newId(),
    customerName: 'Marta Lindqvist',
    queue: { id: newId(), name: 'Card services' },
    now: () => Date.UTC(2026, 2, 4, 15, 13),
    newId,
  });
  conversation.offerCobrowse();
  conversation.accept();
  return conversation;
}

const endOf = (conversation: StandInConversation, who: Who): string | undefined =>
  conversation.person(who)?.cobrowse.at(-1)?.disconnectType;

test('whoever ends the co-browse disconnected, and the other one was left', () => {
  const stopped = shared();
  stopped.endCobrowse('customer');
  expect([endOf(stopped, 'customer'), endOf(stopped, 'agent')]).toEqual(['client', 'peer']);
  const ended = shared();
  ended.withdraw();
  expect([endOf(ended, 'customer'), endOf(ended, 'agent')]).toEqual(['peer', 'client']);
});

test('disconnecting the customer ends the co-browse of the agent, too, and begins the wrap-up', () => {
  const conversation = shared();
  conversation.patch(conversation.person('customer')?.id ?? '', { state: 'disconnected' });
  expect([endOf(conversation, 'customer'), endOf(conversation, 'agent')]).toEqual([
    'peer',
    'client',
  ]);
  expect(conversation.isOpen).toBe(false);
  expect(conversation.person('agent')?.startAcwTime).toBeDefined();
});

test('only a leg that waited for an answer has alerted', () => {
  const alerted = (conversation: StandInConversation, who: Who): boolean =>
    conversation.person(who)?.cobrowse.at(-1)?.startAlertingTime !== undefined;
  const transferred = shared();
  expect(alerted(transferred, 'customer')).toBe(false);
  expect(alerted(transferred, 'agent')).toBe(false);
  transferred.transfer();
  expect(transferred.liveLeg('colleague')?.state).toBe('connected');
  expect(alerted(transferred, 'colleague')).toBe(false);
  const consulted = shared();
  consulted.consult();
  consulted.transfer();
  expect(consulted.liveLeg('colleague')?.state).toBe('connected');
  expect(alerted(consulted, 'colleague')).toBe(true);
});
