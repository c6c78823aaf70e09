'use client';
import { useId, type MouseEvent, type ReactElement, type RefObject } from 'react';
import type { RunningAction } from '../../internals/use-action.js';
import { useWords } from '../../internals/use-words.js';
import { offer as english, type OfferMessages } from '../../words/en/offer.js';
import { fillTemplate } from '../../words/message.js';

/** What can be done with an offer. */
export type OfferActionName = 'withdraw' | 'offerAgain';

const PENDING = { withdraw: 'withdrawing', offerAgain: 'offeringAgain' } as const;
const FAILED = { withdraw: 'withdrawFailed', offerAgain: 'offerAgainFailed' } as const;

/** The button of an action, and what went wrong. */
export function OfferAction(props: {
  readonly name: OfferActionName;
  readonly action: RunningAction;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}): ReactElement {
  const { name, action, buttonRef } = props;
  const words = useWords('offer', english);
  const noteId = useId();
  const isPending = action.state === 'pending';
  const hasFailed = action.state === 'failed';
  const press = (event: MouseEvent): void => {
    // The second click of a double click may hit the next button, which is in the same place.
    if (event.detail < 2) action.run();
  };
  const idleLabel = hasFailed ? words.tryAgain : words[name];
  return (
    <div className="cb-line cb-offer-action">
      {hasFailed && (
        <bdi id={noteId} className="cb-note" data-warning="">
          {failureText(name, action.message, words)}
        </bdi>
      )}
      {/* Not disabled while the action is pending, because a disabled button loses the focus. */}
      <button
        ref={buttonRef}
        type="button"
        className="cb-action"
        aria-disabled={isPending || undefined}
        aria-describedby={hasFailed ? noteId : undefined}
        onClick={press}
      >
        {isPending ? words[PENDING[name]] : idleLabel}
      </button>
    </div>
  );
}

/** The error message. */
export function failureText(
  name: OfferActionName,
  message: string | null,
  words: OfferMessages,
): string {
  const failure = words[FAILED[name]];
  return message === null ? failure : fillTemplate(words.failedBecause, { failure, message });
}
