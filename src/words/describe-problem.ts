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
  const places: Record<string, string> = {};
  for (const [name, value] of Object.entries<unknown>({ ...params })) {
    const text = String(value);
    const kind = name === 'type' ? words[`is.${text}`] : words[`be.${text}`];
    places[name] = name === 'type' || name === 'expected' ? (kind ?? text) : isolated(text);
  }
  return fillTemplate(words[code] ?? code, places);
}
