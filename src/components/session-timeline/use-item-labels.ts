'use client';
import { useMemo } from 'react';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { itemLine, whatText, type ItemWords } from './describe-item.js';
import type { DrawnItem } from './drawn-items.js';
import type { TimelineItem } from './items.js';

/** Ids and texts of items in the drawing. */
export interface ItemLabels {
  /** Id of the element of an item. */
  readonly idOf: (item: TimelineItem) => string;
  /** What is drawn, in one line. */
  readonly labelOf: (drawn: DrawnItem) => string;
  /** Text on a bar. */
  readonly shortLabelOf: (item: TimelineItem) => string;
  /** The value of `fill` for a pattern. */
  readonly patternOf: (name: 'alerting' | 'parked' | 'hold') => string;
}

/**
 * Ids and texts of items. The same object until the words change, because every item depends on it.
 *
 * @param id - prefix of all ids of the chart
 */
export function useItemLabels(id: string, words: ItemWords): ItemLabels {
  return useMemo(
    () => ({
      idOf: (item) => `${id}-${item.id}`,
      labelOf: cachedLabels(words),
      shortLabelOf: (item) => whatText(item, words),
      patternOf: (name) => `url(#${id}-${name})`,
    }),
    [id, words],
  );
}

/** How many lines are shown for marks that are drawn as one. */
const MAX_LINES = 5;

/** Caches the lines for items, because formatting times takes longer than drawing bars. */
function cachedLabels(words: ItemWords): (drawn: DrawnItem) => string {
  const known = new WeakMap<TimelineItem, string>();
  const lineOf = (item: TimelineItem): string => {
    const line = known.get(item) ?? itemLine(item, words);
    known.set(item, line);
    return line;
  };
  return ({ item, all }) => {
    if (all.length === 1) return lineOf(item);
    const lines = all.slice(0, MAX_LINES).map(lineOf);
    if (all.length > MAX_LINES) lines.push('…');
    return fillTemplate(words.timeline.several, {
      count: countText(all.length, words.region.locale),
      lines: lines.join(' · '),
    });
  };
}
