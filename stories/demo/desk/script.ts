/** A session from offer to wrap-up, step by step. */
import type { Desk } from './desk.js';

/** A step of the script. */
export interface ScriptStep {
  readonly label: string;
  readonly run: (desk: Desk, conversationId: string) => Promise<unknown>;
}

const event = (label: string, id: string): ScriptStep => ({
  label,
  run: (desk, conversationId) => desk.cause(id, conversationId),
});

export const SCRIPT: readonly ScriptStep[] = [
  { label: 'You offer to co-browse', run: (desk, conversationId) => desk.offer(conversationId) },
  event('The customer accepts', 'accept'),
  {
    label: 'You ask for control',
    run: async (desk, conversationId) => desk.signal(conversationId, { control: 'requested' }),
  },
  event('The customer grants control', 'grant'),
  event('The customer is put on hold', 'hold'),
  event('The customer is taken off hold', 'resume'),
  event('The customer revokes control', 'revoke'),
  event('A colleague is asked to join', 'consult'),
  event('The colleague answers', 'answer'),
  event('The network drops', 'closeSocket'),
  event('Your connection fails', 'fail'),
  event('The colleague takes over', 'transfer'),
  event('The customer leaves', 'leave'),
  event('Your wrap-up times out', 'wrapupTimeout'),
];
