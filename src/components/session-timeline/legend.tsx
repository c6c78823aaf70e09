import { useMemo, type ReactElement } from 'react';
import type { TimelineBound, TimelineMark } from '../../model/timeline/index.js';
import type { TimelineMessages } from '../../words/en/timeline.js';
import { boundsOf, type TimelineItems } from './items.js';
import { severityOf, shapeOf, signPath } from './shapes.js';

/**
 * Explains the signs that occur in the drawing. It is hidden from screen readers, which read the
 * meaning with each item.
 */
export function Legend({ items, words }: LegendProps): ReactElement | null {
  const entries = useMemo(() => entriesOf(items), [items]);
  if (entries.length === 0) return null;
  return (
    <ul className="cb-timeline-legend" aria-hidden="true">
      {entries.map(({ text, path, mark }) => (
        <li key={text}>
          <svg width="14" height="14" viewBox="0 0 14 14">
            <path
              className={mark ? 'cb-timeline-mark' : 'cb-timeline-edge'}
              data-code={mark?.code}
              data-severity={mark ? severityOf(mark) : undefined}
              d={path}
            />
          </svg>
          {words[text]}
        </li>
      ))}
    </ul>
  );
}

/** Props of {@link Legend}. */
interface LegendProps {
  readonly items: TimelineItems;
  readonly words: TimelineMessages;
}

interface LegendEntry {
  readonly text: LegendText;
  readonly path: string;
  /** The mark with this sign; null for the end of a bar. */
  readonly mark: TimelineMark | null;
}

type LegendText = Extract<keyof TimelineMessages, `legend${string}`>;

const MARK_TEXTS: Readonly<Record<TimelineMark['code'], LegendText>> = {
  joined: 'legendJoined',
  wrapup: 'legendWrapup',
  disconnected: 'legendLeft',
  change: 'legendChange',
  error: 'legendProblem',
  finding: 'legendProblem',
  reversed: 'legendConflict',
  overlap: 'legendConflict',
  zeroLength: 'legendConflict',
};

/** Signs for starts and ends that are not known exactly. */
const END_ENTRIES: Readonly<Partial<Record<TimelineBound['certainty'], LegendEntry>>> = {
  inferred: { text: 'legendInferred', path: 'M2 3H12L8 11H2', mark: null },
  open: { text: 'legendOpen', path: 'M2 3H12L9 5L12 7L9 9L12 11H2', mark: null },
};

/** In the order in which they are listed. */
const TEXTS: readonly LegendText[] = [
  'legendJoined',
  'legendLeft',
  'legendWrapup',
  'legendProblem',
  'legendConflict',
  'legendChange',
  'legendInferred',
  'legendOpen',
];

function entriesOf({ all }: TimelineItems): readonly LegendEntry[] {
  const found = new Map<LegendText, LegendEntry>();
  for (const { content } of all) {
    if (content.type === 'mark') {
      const { mark } = content;
      const text = MARK_TEXTS[mark.code];
      if (!found.has(text)) found.set(text, { text, path: signPath(shapeOf(mark), 7, 7), mark });
    }
    const bounds = boundsOf(content);
    for (const { certainty } of bounds ? [bounds.start, bounds.end] : []) {
      const entry = END_ENTRIES[certainty];
      if (entry) found.set(entry.text, entry);
    }
  }
  return TEXTS.flatMap((text) => found.get(text) ?? []);
}
