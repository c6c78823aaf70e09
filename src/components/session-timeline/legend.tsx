import { useMemo, type ReactElement } from 'react';
import type { TimelineMark } from '../../model/timeline/index.js';
import type { TimelineMessages } from '../../words/en/timeline.js';
import type { TimelineItem, TimelineItems } from './items.js';
import { shapeOf, signPath } from './shapes.js';

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
              data-severity={mark?.code === 'finding' ? mark.params.severity : undefined}
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
  const add = (entry: LegendEntry): void => {
    if (!found.has(entry.text)) found.set(entry.text, entry);
  };
  for (const item of all) {
    if (item.content.type === 'mark') {
      const { mark } = item.content;
      add({ text: MARK_TEXTS[mark.code], path: signPath(shapeOf(mark), 7, 7), mark });
    }
    const certainties = certaintiesOf(item);
    if (certainties.has('inferred')) {
      add({ text: 'legendInferred', path: 'M2 3H12L8 11H2', mark: null });
    }
    if (certainties.has('open')) {
      add({ text: 'legendOpen', path: 'M2 3H12L9 5L12 7L9 9L12 11H2', mark: null });
    }
  }
  return TEXTS.flatMap((text) => found.get(text) ?? []);
}

function certaintiesOf({ content }: TimelineItem): ReadonlySet<string> {
  if (content.type === 'segment') {
    return new Set([content.segment.start.certainty, content.segment.end.certainty]);
  }
  if (content.type === 'control') {
    return new Set([content.control.start.certainty, content.control.end.certainty]);
  }
  return new Set();
}
