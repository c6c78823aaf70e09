'use client';
import type { ReactElement, RefObject } from 'react';
import { instantElement } from '../../internals/ui/instant.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { instantText } from '../../words/format.js';
import { countText } from '../../words/plain.js';
import { LatePart } from './late-part.js';
import { replayCode } from './late-parts.js';
import type { ReplayFrame } from './replay-frame.js';
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
        <LatePart
          code={replayCode}
          loading={
            <p className="cb-note" role="status">
              {words.partLoading}
            </p>
          }
          failed={words.partFailed}
          onRetry={() => buttonRef.current?.focus()}
        >
          {(ReplayBar) => <ReplayBar replay={replay} />}
        </LatePart>
      )}
    </div>
  );
}

/** Says that the session is shown as it stood at a moment, and leads back to its end. */
export function ReplayNotice(props: {
  readonly frame: ReplayFrame;
  readonly onEnd: () => void;
  /** Gets the focus, since the button of the notice disappears. */
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}): ReactElement {
  const { frame, onEnd, buttonRef } = props;
  const words = useWords('review', english);
  const region = useRegion();
  const end = (): void => {
    buttonRef.current?.focus();
    onEnd();
  };
  return (
    <p className="cb-replay-notice">
      <span className="cb-strong">
        {frame.now === undefined ? (
          <FormattedMessage
            text={words.asAfterEvent}
            values={{ number: countText(frame.index + 1, region.locale) }}
          />
        ) : (
          <FormattedMessage
            text={words.asItStood}
            values={{ time: instantElement(frame.moment, instantText(frame.moment, region)) }}
          />
        )}
      </span>
      <button type="button" className="cb-button" onClick={end}>
        {words.backToEnd}
      </button>
    </p>
  );
}
