'use client';
import { useMemo, useState, type ReactElement } from 'react';
import { readText, readTexts } from '../../model/values.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { Fact } from './fact.js';
import type { Review } from './review-model.js';

/** Ids and addresses. Collapsed, because reviewers rarely need them, but open in print. */
export function TechnicalDetails(props: {
  readonly review: Review;
  readonly printing: boolean;
}): ReactElement | null {
  const { session, legs } = props.review;
  const words = useWords('review', english);
  const [open, setOpen] = useState(false);
  const id = readText(session?.id);
  const sessionIds = useMemo(
    () => [...new Set(legs.map(({ facts }) => facts.sessionId))].filter((known) => known !== null),
    [legs],
  );
  const media = (readTexts(session?.otherMediaUris) ?? []).map((uri) => uri.replace(/[?#].*/s, ''));
  if (id === null && sessionIds.length + media.length === 0) return null;
  return (
    <details
      className="cb-review-technical"
      open={open || props.printing}
      onToggle={(event) => {
        if (!props.printing) setOpen(event.currentTarget.open);
      }}
    >
      <summary className="cb-summary">{words.technical}</summary>
      <dl className="cb-facts">
        <Fact label={words.conversation} texts={[id]} id />
        <Fact label={words.cobrowseSessions} texts={sessionIds} id />
        <Fact label={words.otherMedia} texts={media} id />
      </dl>
    </details>
  );
}
