'use client';
import type { ReactNode } from 'react';
import { useWords } from '../../internals/use-words.js';
import { actions } from '../../words/en/actions.js';
import { wrapupForm } from '../../words/en/wrapup-form.js';
import { fillTemplate } from '../../words/message.js';
import type { WrapupCodes } from './use-wrapup-codes.js';

/**
 * Why there are no codes to choose from: they are loading, could not be loaded, or do not exist.
 */
export function CodesStatus(props: {
  readonly codes: WrapupCodes;
  /** Whether the user tried to finish without a code that is required. */
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}): ReactNode {
  const { codes, isMissing, onRetry } = props;
  const words = useWords('wrapupForm', wrapupForm);
  const { retry } = useWords('actions', actions);
  switch (codes.status) {
    case 'absent':
      return null;
    case 'loading':
      return (
        <p className={isMissing ? 'cb-error' : 'cb-note'}>
          {words.loadingCodes} {isMissing && words.chooseCode}
        </p>
      );
    case 'loaded':
      return <p className="cb-note">{words.noCodes}</p>;
    case 'failed':
      return (
        <p className="cb-error">
          <bdi>
            {codes.message === null
              ? words.codesFailedOnly
              : fillTemplate(words.codesFailed, { message: codes.message })}
          </bdi>{' '}
          {isMissing && <bdi>{words.chooseCode} </bdi>}
          <button type="button" className="cb-button" onClick={onRetry}>
            {retry}
          </button>
        </p>
      );
  }
}
