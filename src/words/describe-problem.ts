/** Turns problems with reading data into sentences. */
import type { Problem, ProblemCode, ProblemParams } from '../wire/problems.js';
import { problems as english } from './en/problems.js';
import { fillTemplate, overrideSection } from './message.js';
import type { PartialMessages } from './messages.js';
import { isolated } from './plain.js';

/** Settings of {@link describeProblem}. */
export interface DescribeProblemOptions {
  /** Translated or changed texts. Texts that you leave out stay in English. @default English */
  readonly messages?: PartialMessages | undefined;
}

/**
 * Describes a problem of `parseSessions`, `parseEvents` or `readEvents` in a sentence. The sentence
 * does not say where the problem is, so show `path` and `line` next to it.
 *
 * @example describeProblem({ code: 'noCobrowseLeg', params: {} })
 * // 'This conversation has no co-browse connection.'
 */
export function describeProblem(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  { messages }: DescribeProblemOptions = {},
): string {
  const words: Readonly<Record<string, string | undefined>> = overrideSection(
    english,
    messages?.problems,
  );
  const kinds: Readonly<Record<string, ParamKind | undefined>> = PARAM_KINDS;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries<unknown>({ ...params })) {
    const text = String(value);
    switch (kinds[name]) {
      case 'type':
        values[name] = words[`is.${text}`] ?? text;
        break;
      case 'expectedType':
        values[name] = words[`be.${text}`] ?? text;
        break;
      default:
        values[name] = isolated(text);
    }
  }
  return fillTemplate(words[code] ?? code, values);
}

/**
 * `type`, `expectedType`: the catalog has a word for each value; `data`: comes from the data and
 * can be any text.
 */
type ParamKind = 'type' | 'expectedType' | 'data';

/** The parameters of all problems. A name means the same in every problem. */
type ParamName = { readonly [Code in ProblemCode]: keyof ProblemParams[Code] }[ProblemCode];

const PARAM_KINDS: Readonly<Record<ParamName, ParamKind>> = {
  type: 'type',
  expected: 'expectedType',
  field: 'data',
  medium: 'data',
  key: 'data',
  count: 'data',
};
