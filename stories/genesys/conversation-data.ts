/** What a conversation of the stand-in service consists of. */
import type { StandInUser } from './people.js';

/** How long an agent has for the wrap-up. */
export const WRAPUP_MS = 90_000;

/** Who can take part. */
export type Who = 'customer' | 'agent' | 'colleague';

/** A leg of the co-browse. */
export interface Leg {
  readonly id: string;
  state: string;
  /** Missing for a leg that connected at once. */
  readonly startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  disconnectType?: string;
  controlling: readonly string[];
  errorInfo?: object;
}

/** A participant, with its part in the message and in the co-browse. */
export interface Person {
  readonly id: string;
  readonly purpose: string;
  readonly user?: StandInUser;
  readonly name?: string;
  readonly messageLeg: {
    readonly id: string;
    state: string;
    held: boolean;
    readonly since: string;
  };
  readonly cobrowse: Leg[];
  wrapup?: object;
  wrapupSkipped?: boolean;
  startAcwTime?: string;
  endAcwTime?: string;
}

/** An offer to co-browse, as `POST …/cobrowse` answers it. */
export interface StandInOffer {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  readonly websocketUrl: string;
  readonly dateOfferEnds: string;
  readonly communicationType: 'Message';
}

/** What the service needs for a conversation. */
export interface ConversationSetting {
  readonly id: string;
  readonly customerName: string;
  readonly queue: StandInUser;
  readonly now: () => number;
  readonly newId: () => string;
}
