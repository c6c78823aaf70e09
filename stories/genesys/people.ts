/** Who works and calls in the stand-in service. */

/** A person that the service knows by a user id. */
export interface StandInUser {
  readonly id: string;
  readonly name: string;
}

/** The agent who is signed in. */
export const ME: StandInUser = {
  id: 'c5e8a6a1-6f0e-4d5c-9b1a-0f6a4c6d0001',
  name: 'Tobias Renner',
};
/** An agent who is consulted, or to whom a conversation is transferred. */
export const COLLEAGUE: StandInUser = {
  id: 'c5e8a6a1-6f0e-4d5c-9b1a-0f6a4c6d0002',
  name: 'Ngozi Adeyemi',
};

export const USERS: readonly StandInUser[] = [ME, COLLEAGUE];

/** A queue, by the id that conversations name. */
export const QUEUES: readonly StandInUser[] = [
  { id: '4a1f5c1e-2b7d-4c3a-8f10-5d2e9b7c0001', name: 'Card services' },
  { id: '4a1f5c1e-2b7d-4c3a-8f10-5d2e9b7c0002', name: 'Mortgages' },
];

/** What an agent can choose when wrapping up. */
export const WRAPUP_CODES: readonly StandInUser[] = [
  'Card blocked',
  'Card replaced',
  'Limit changed',
  'Address changed',
  'Form completed together',
  'Mortgage application sent',
  'Callback arranged',
  'Escalated to second line',
  'Customer could not share the page',
  'Complaint',
  'Test conversation',
].map((name, index) => ({ id: `7d9b2f3a-55aa-4f0e-9c1d-00000000${1000 + index}`, name }));

/** The customers whose conversations arrive, in this order. */
export const CUSTOMERS: readonly { readonly name: string; readonly subject: string }[] = [
  { name: 'Marta Lindqvist', subject: 'Card was declined abroad' },
  { name: 'Ilya Okoro', subject: 'Mortgage application, page 3' },
  { name: 'Zofia Wójcik-Hernández', subject: 'New address' },
];

/** The queue of a conversation, by its place in the list. */
export function queueAt(place: number): StandInUser {
  return QUEUES[place % QUEUES.length] ?? ME;
}
