'use client';
import type { ReactElement, RefObject } from 'react';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { LazyPart } from './lazy-part.js';
import { belowFoldCode } from './lazy-parts.js';
import type { ReviewReplay } from './use-replay.js';

/** Opens and closes the replay. Its code loads when it is first opened. */
export function ReplayPart(props: {
  readonly replay: ReviewReplay;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}): ReactElement {
  const { replay, buttonRef } = props;
  const words = useWords('review', english);
  return (
    <div className="cb-replay-part">
      <button
        ref={buttonRef}
        type="button"
        className="cb-disclosure"
        aria-expanded={replay.isOpen}
        onClick={replay.isOpen ? replay.close : replay.open}
      >
        {words.replay}
      </button>
      {replay.isOpen && (
        <LazyPart
          code={belowFoldCode}
          loading={
            <p className="cb-note" role="status">
              {words.partLoading}
            </p>
          }
          failed={words.partFailed}
          onRetry={() => buttonRef.current?.focus()}
        >
          {({ ReplayBar }) => <ReplayBar replay={replay} />}
        </LazyPart>
      )}
    </div>
  );
}
