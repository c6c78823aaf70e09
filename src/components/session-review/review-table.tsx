'use client';
import { useEffect, useId, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { guarded, reportError, useSettings } from '../../internals/settings.js';
import { useControlled } from '../../internals/use-controlled.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { lateCode } from './late-code.js';
import type { ReviewProps } from './review-props.js';
import type { HeadingTag, Review } from './review-model.js';

/** With this many legs or more, the table is open initially, since a list gives no overview. */
const MANY = 50;

const table = lateCode(async () => (await import('./legs-table.js')).LegsTable);

/** All legs as a table. Its code is loaded when it is first opened. */
export function ReviewTable(props: ReviewTable.Props): ReactElement {
  const { review, heading: Heading, onTableOpenChange } = props;
  const id = useId();
  const words = useWords('review', english);
  const settings = useSettings();
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useControlled<boolean>(
    props.tableOpen,
    props.defaultTableOpen ?? review.legs.length >= MANY,
    (next) => guarded(settings, () => onTableOpenChange?.(next)),
  );
  return (
    <section className="cb-review-part cb-review-table" aria-labelledby={id}>
      <Heading className="cb-review-heading">
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
      {open && <TableWhenReady review={review} onRetry={() => toggle.current?.focus()} />}
    </section>
  );
}

function TableWhenReady(props: {
  readonly review: Review;
  /** Called before the retry button, which has the focus, disappears. */
  readonly onRetry: () => void;
}): ReactElement {
  const { review, onRetry } = props;
  const words = useWords('review', english);
  const settings = useSettings();
  const state = useSyncExternalStore(table.subscribe, table.read, table.readOnServer);
  const failure = state.status === 'failed' ? state : null;
  useEffect(() => {
    void table.load();
  }, []);
  useEffect(() => {
    if (failure) reportError(settings, failure.error);
    // oxlint-disable-next-line react/exhaustive-deps -- each failure is reported once, even if the settings change
  }, [failure]);
  if (state.status === 'ready') return <state.code review={review} />;
  if (!failure) {
    return (
      <p className="cb-note" role="status">
        {words.tableLoading}
      </p>
    );
  }
  const retry = (): void => {
    onRetry();
    void table.load();
  };
  return (
    <>
      <p className="cb-note" data-warning="" role="alert">
        {words.tableFailed}
      </p>
      <button type="button" className="cb-button" onClick={retry}>
        {words.tryAgain}
      </button>
    </>
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
