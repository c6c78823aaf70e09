import type { CobrowseOfferStatus } from '../../model/index.js';
import type { Template } from '../message.js';

/** Texts of an offer to co-browse. */
export interface OfferMessages
  extends
    Readonly<Record<Exclude<CobrowseOfferStatus, 'none'>, string>>,
    Readonly<Record<`${Exclude<CobrowseOfferStatus, 'none'>}To`, Template<'name'>>> {
  /** Time until the offer expires. */
  readonly expiresIn: Template<'duration'>;
  /** Button: takes the offer back. */
  readonly withdraw: string;
  /** The same, while it is pending. */
  readonly withdrawing: string;
  /** It failed for an unknown reason. */
  readonly withdrawFailed: string;
  /** Button: makes another offer. */
  readonly offerAgain: string;
  /** The same, while it is pending. */
  readonly offeringAgain: string;
  /** It failed for an unknown reason. */
  readonly offerAgainFailed: string;
  /** What failed, and what the server said about it. */
  readonly failedBecause: Template<'failure' | 'message'>;
  /** Button: tries again. */
  readonly tryAgain: string;
}

/** English. The messages that end in `To` name the customer. */
export const offer: OfferMessages = {
  pending: 'Co-browse offer sent',
  pendingTo: 'Co-browse offer sent to {name}',
  accepted: 'Co-browse offer accepted',
  acceptedTo: '{name} accepted the co-browse offer',
  declined: 'Co-browse offer declined',
  declinedTo: '{name} declined the co-browse offer',
  expired: 'Co-browse offer expired',
  expiredTo: 'Co-browse offer to {name} expired',
  withdrawn: 'Co-browse offer withdrawn',
  withdrawnTo: 'Co-browse offer to {name} withdrawn',
  expiresIn: 'expires in {duration}',
  withdraw: 'Withdraw offer',
  withdrawing: 'Withdrawing…',
  withdrawFailed: 'The offer could not be withdrawn.',
  offerAgain: 'Offer again',
  offeringAgain: 'Sending offer…',
  offerAgainFailed: 'The offer could not be sent.',
  failedBecause: '{failure} {message}',
  tryAgain: 'Try again',
};
