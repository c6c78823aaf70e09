'use client';
import type { ReactElement } from 'react';
import { ShowMore, useShown } from '../session-review/shown-rows.js';
import { itemTexts, type ItemWords } from './describe-item.js';
import type { TimelineItem, TimelineItems } from './items.js';

/** The same content as the drawing, as a table. */
export function TimelineTable(props: {
  readonly items: TimelineItems;
  readonly words: ItemWords;
  readonly onSelect: (item: TimelineItem) => void;
}): ReactElement {
  const { items, words, onSelect } = props;
  const { timeline } = words;
  const [count, more] = useShown();
  const all = [...items.all, ...items.untimed];
  const columns = ['person', 'what', 'from', 'to', 'duration', 'source'] as const;
  return (
    <div className="cb-timeline-scroll">
      <table className="cb-timeline-table" aria-label={timeline.title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {timeline[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.slice(0, count).map((item) => {
            const { who, what, from, to, duration, how } = itemTexts(item, words);
            return (
              <tr key={item.id}>
                <th scope="row">
                  {item.leg === null ? (
                    who
                  ) : (
                    <button type="button" className="cb-select" onClick={() => onSelect(item)}>
                      {who}
                    </button>
                  )}
                </th>
                <td>{what}</td>
                <td>{from}</td>
                <td>{to}</td>
                <td>{duration}</td>
                <td>{how}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowMore count={count} all={all.length} onMore={() => more()} />
    </div>
  );
}
