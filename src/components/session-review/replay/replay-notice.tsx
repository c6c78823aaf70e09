'use client';
import type { ReactElement } from 'react';
import { instantElement } from '../../../internals/ui/instant.js';
import { FormattedMessage } from '../../../internals/ui/formatted-message.js';
import { useRegion } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import { replay as english } from '../../../words/en/replay.js';
import { instantText } from '../../../words/format.js';
import { countText } from '../../../words/plain.js';
import type { ReplayNoticeProps } from '../replay-frame.js';

/**
 * Says that the session is shown as it was at a certain moment, with a button that goes back to its
 * end.
 */
export function ReplayNotice(props: ReplayNoticeProps): ReactElement {
  const { frame, onEnd, buttonRef } = props;
  const words = useWords('replay', english);
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
