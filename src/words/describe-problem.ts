/** Makes sentences of what could not be read. */
import type { Problem } from '../wire/problems.js';
import { problems as english } from './en/problems.js';
import { fillTemplate, overrideSection } from './message.js';
import type { PartialMessages } from './messages.js';
import { isolated } from './plain.js';

/** Settings of {@link describeProblem}. */
export interface DescribeProblemOptions {
  /** Words that differ from English. */
  readonly messages?: PartialMessages | undefined;
}

/**
 * A problem of the readers as a sentence. Where it is, `path` and `line` of the problem say.
 *
 * @example describeProblem({ code: 'noCobrowseLeg', path: '$', params: {}, severity: 'warning' })
 * // 'This conversation has no co-browse leg.'
 */
export function describeProblem(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  { messages }: DescribeProblemOptions = {},
): string {
  const words: Readonly<Record<string, string | undefined>> = overrideSection(
    english,
    messages?.problems,
  );
  const places = Object.entries<unknown>({ ...params }).map(([name, value]) => {
    const text = String(value);
    if (name === 'type') return [name, words[`is.${text}`] ?? text];
    if (name === 'expected') return [name, words[`be.${text}`] ?? text];
    return [name, isolated(text)];
  });
  return fillTemplate(words[code] ?? code, Object.fromEntries(places));
}
