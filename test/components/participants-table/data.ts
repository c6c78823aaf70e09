import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../src/entries/index.js';

type Leg = CobrowseMediaParticipant;

const zoe: Leg = {
  id: 'p-zoe',
  name: 'Zoë Ångström',
  purpose: 'customer',
  cobrowseRole: 'Sharer',
  state: 'CONNECTED',
  startTime: '2026-05-11T09:00:00Z',
  connectedTime: '2026-05-11T09:00:04.2Z',
  cobrowseSessionId: 's-1',
};

const ada: Leg = {
  id: 'p-ada',
  name: 'Ada Obi',
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  held: true,
  startHoldTime: '2026-05-11T09:03:00Z',
  startTime: '2026-05-11T09:01:00Z',
  connectedTime: '2026-05-11T09:01:10Z',
  controlling: ['p-zoe'],
  queue: { id: 'q-1', name: 'Claims' },
  cobrowseSessionId: 's-1',
};

const ben: Leg = {
  id: 'p-ben',
  name: 'ben Ito',
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'disconnected',
  startTime: '2026-05-11T08:00:00Z',
  connectedTime: '2026-05-11T08:00:10Z',
  endTime: '2026-05-11T08:30:00Z',
  disconnectType: 'client',
  queue: { id: 'q-1', name: 'Claims' },
  cobrowseSessionId: 's-2',
};

const nameless: Leg = { id: 'c25cd065-8a05', purpose: 'agent', state: 'alerting' };

export const legs: readonly Leg[] = [zoe, ada, ben, nameless];

/** A leg that was over soon after it began. */
export const brief: Leg = {
  id: 'p-brief',
  name: 'Cut Off',
  state: 'terminated',
  connectedTime: '2026-05-11T07:00:00Z',
  endTime: '2026-05-11T07:00:20Z',
};

/** A leg that was never connected. */
export const offered: Leg = { ...brief, id: 'p-offered', name: 'Not Taken', connectedTime: null };

const session: CobrowseConversation = { id: 'conversation-1', participants: [zoe, ada] };

/** The session of the first two legs. */
export const getSession = (leg: Leg): CobrowseConversation | null =>
  leg.cobrowseSessionId === 's-1' ? session : null;

/** Many legs: `Leg 0` to `Leg 999`. */
export function manyLegs(count = 1000): readonly Leg[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `leg-${index}`,
    name: `Leg ${index}`,
    purpose: index % 2 === 0 ? 'agent' : 'customer',
    state: 'disconnected',
    startTime: 1_778_490_000_000 + index * 1000,
    endTime: 1_778_490_060_000 + index * 1000,
  }));
}
