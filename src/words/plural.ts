/** Messages that depend on a number, with a variant for each plural form of the language. */
import { memoize } from './memoize.js';

/**
 * A message and its plural forms. The message itself is the form `other`. A translation adds the
 * other forms of its language under the key, a dot and the form: `connections`, `connections.one`,
 * `connections.few`.
 */
export type PluralMessages<Key extends string> = Readonly<Record<Key, string>> &
  Readonly<Partial<Record<`${Key}.${Intl.LDMLPluralRule}`, string>>>;

/**
 * The variant of a message for a count, chosen with `Intl.PluralRules`.
 *
 * @example pluralMessage({ x: '{count} rows', 'x.one': '{count} row' }, 'x', 1, 'en') // '{count} row'
 */
export function pluralMessage<Key extends string>(
  messages: PluralMessages<Key>,
  key: Key,
  count: number,
  locale: string,
): string {
  const variants: Readonly<Record<string, string | undefined>> = { ...messages };
  return variants[`${key}.${pluralForm(count, locale)}`] ?? messages[key];
}

/** The plural form of a count in a language, such as `one`, `few` or `other`. */
export function pluralForm(count: number, locale: string): Intl.LDMLPluralRule {
  return pluralRules(locale).select(count);
}

const pluralRules = /* @__PURE__ */ memoize((locale: string) => new Intl.PluralRules(locale));
