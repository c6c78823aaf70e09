'use client';
import type { ReactNode } from 'react';
import { guarded, useSettings } from '../../internals/settings.js';
import type { Review } from './review-model.js';
import type { ReviewSlot } from './review-props.js';

/**
 * The app's content, or the result of the app's function, called with the state of the review. If
 * the app has not set any, the children are shown instead.
 */
export function Slot(props: {
  readonly content: ReviewSlot | undefined;
  readonly review: Review;
  readonly className: string;
  readonly children?: ReactNode;
}): ReactNode {
  const settings = useSettings();
  const { content, review, className, children } = props;
  if (content === undefined) return children;
  const { session, issues, selected, select } = review;
  if (!session) return null;
  const context = {
    session,
    findings: issues.findings,
    selectedKey: selected?.key ?? null,
    select,
  };
  const shown = typeof content === 'function' ? guarded(settings, () => content(context)) : content;
  if (shown === null || shown === undefined || shown === false) return null;
  return <div className={className}>{shown}</div>;
}
