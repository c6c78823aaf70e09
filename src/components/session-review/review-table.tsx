'use client';
import { useId, useRef, type ReactElement } from 'react';
import { guarded, useSettings } from '../../internals/settings.js';
import { useControlled } from '../../internals/use-controlled.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { LazyPart } from './lazy-part.js';
import { legsTableCode } from './lazy-parts.js';
import type { ReviewProps } from './review-props.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';

/** With this many legs or more, the table is open initially, because a list gives no overview. */
const MIN_LEGS_FOR_OPEN_TABLE = 50;

/** All legs as a table. Its code is loaded when it is first opened. */
export function ReviewTable(props: ReviewTable.Props): ReactElement {
  const { review, heading: Heading, onTableOpenChange } = props;
  const id = useId();
  const words = useWords('review', english);
  const settings = useSettings();
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useControlled<boolean>(
    props.tableOpen,
    props.defaultTableOpen ?? review.legs.length >= MIN_LEGS_FOR_OPEN_TABLE,
    (next) => guarded(settings, () => onTableOpenChange?.(next)),
  );
  const loading = (
    <p className="cb-note" role="status">
      {words.tableLoading}
    </p>
  );
  return (
    <section className="cb-review-part cb-review-table" aria-labelledby={id}>
      <Heading className="cb-section-heading">
        <button
          ref={toggle}
          id={id}
          type="button"
          className="cb-disclosure"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.table}
        </button>
      </Heading>
      {open && (
        <LazyPart
          code={legsTableCode}
          loading={loading}
          failed={words.tableFailed}
          onRetry={() => toggle.current?.focus()}
        >
          {(LegsTable) => <LegsTable review={review} />}
        </LazyPart>
      )}
    </section>
  );
}

/** Types of {@link ReviewTable}. */
export declare namespace ReviewTable {
  /** Props of {@link ReviewTable}. */
  interface Props extends Pick<
    ReviewProps,
    'tableOpen' | 'defaultTableOpen' | 'onTableOpenChange'
  > {
    readonly review: Review;
    readonly heading: HeadingTag;
  }
}
