/** The choices of a filter: labels, their order, and which of many are shown. */
import { fold } from '../../../words/fold.js';
import { collatorOf } from '../rows/index/sort.js';
import type { TableChoice } from '../types.js';

/** From this many choices on, the list has a search field. */
export const SEARCHABLE_CHOICES = 20;
/** The maximum number of choices that are rendered. The others can be found by searching. */
const MAX_SHOWN = 100;

/** A choice with its text. */
export interface LabeledChoice extends TableChoice {
  readonly label: string;
}

/**
 * Choices in the order of their labels, "not reported" last. Chosen values without rows are added.
 */
export function labelChoices(
  counted: readonly TableChoice[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
  locale: string,
): readonly LabeledChoice[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const labelled = Array.from(counts, ([value, count]) => ({
    value,
    count,
    label: labelOf(value),
  }));
  const { compare } = collatorOf(locale);
  const isNotReported = ({ value }: TableChoice): number => Number(value === '');
  return labelled.toSorted(
    (one, other) => isNotReported(one) - isNotReported(other) || compare(one.label, other.label),
  );
}

/** The choices to show for a search, and how many more there are. Chosen ones are always shown. */
export function findChoices(
  choices: readonly LabeledChoice[],
  search: string,
  chosen: readonly string[],
): { readonly shown: readonly LabeledChoice[]; readonly hiddenCount: number } {
  const wanted = fold(search.trim());
  const found =
    wanted === '' ? choices : choices.filter(({ label }) => fold(label).includes(wanted));
  const isChosen = new Set(chosen);
  const shown = found.filter(({ value }, index) => index < MAX_SHOWN || isChosen.has(value));
  return { shown, hiddenCount: found.length - shown.length };
}
