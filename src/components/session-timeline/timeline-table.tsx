'use client';
import { memo, type FunctionComponent, type ReactElement } from 'react';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { ShowMore, useShownCount } from '../session-review/shown-rows.js';
import { itemTexts, type ItemWords } from './describe-item.js';
import type { ListedItem, TimelineItems } from './items.js';

/** How many rows screen readers can read while the table is not shown. */
const MAX_HIDDEN_ROWS = 100;

/** The content of the drawing as a table. Screen readers can read it even while it is not shown. */
export const TimelineTable: FunctionComponent<TimelineTableProps> = memo(TableOfTimeline);

/** Props of {@link TimelineTable}. */
export interface TimelineTableProps {
  readonly items: TimelineItems;
  readonly words: ItemWords;
  readonly isShown: boolean;
  readonly onSelect: (item: ListedItem) => void;
}

function TableOfTimeline(props: TimelineTableProps): ReactElement {
  const { items, words, isShown, onSelect } = props;
  const { timeline } = words;
  const [shown, showMore] = useShownCount();
  const all = [...items.all, ...items.untimed];
  const count = isShown ? shown : MAX_HIDDEN_ROWS;
  const rest = all.length - count;
  return (
    <div className={isShown ? 'cb-timeline-scroll' : 'cb-hidden'}>
      <table className="cb-timeline-table" aria-label={timeline.title}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {timeline[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.slice(0, count).map((item) => (
            // Nothing in a hidden table can take the focus.
            <Row key={item.id} item={item} words={words} onSelect={isShown ? onSelect : null} />
          ))}
        </tbody>
      </table>
      {isShown && <ShowMore count={count} all={all.length} onMore={showMore} />}
      {!isShown && rest > 0 && (
        <p>{fillTemplate(timeline.moreInTable, { count: countText(rest, words.region.locale) })}</p>
      )}
    </div>
  );
}

const COLUMNS = ['person', 'what', 'from', 'to', 'duration', 'source'] as const;

function Row(props: {
  readonly item: ListedItem;
  readonly words: ItemWords;
  readonly onSelect: ((item: ListedItem) => void) | null;
}): ReactElement {
  const { item, words, onSelect } = props;
  const { who, what, from, to, duration, how } = itemTexts(item, words);
  return (
    <tr>
      <th scope="row">
        {onSelect && item.leg !== null ? (
          <button type="button" className="cb-select" onClick={() => onSelect(item)}>
            {who}
          </button>
        ) : (
          who
        )}
      </th>
      <td>{what}</td>
      <td>{from}</td>
      <td>{to}</td>
      <td>{duration}</td>
      <td>{how}</td>
    </tr>
  );
}
