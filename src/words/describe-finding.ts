/** Makes sentences of findings. */
import type { CustomFinding, SessionFinding } from '../model/findings/types.js';
import { fields, type FieldMessages } from './en/fields.js';
import { findings as english, type FindingMessages } from './en/findings.js';
import { states, type StateMessages } from './en/states.js';
import { status, type StatusMessages } from './en/status.js';
import { countText, isolated } from './plain.js';
import { lengthText } from './format.js';
import { fillTemplate, overrideSection } from './message.js';
import type { PartialMessages } from './messages.js';

/** Sections that findings are told with. */
export interface FindingWords {
  readonly findings: FindingMessages;
  readonly fields: FieldMessages;
  readonly states: StateMessages;
  readonly status: StatusMessages;
}

/** What stands in a place. */
interface FindingPlace {
  readonly text: string;
  /** It comes from the data: any text in any direction. */
  readonly foreign: boolean;
}

/** A finding of the kit as a template and what stands in its places. */
export interface FindingSentence {
  readonly template: string;
  readonly places: Readonly<Record<string, FindingPlace>>;
}

/** A finding that a rule of the kit made. */
export type KitFinding = Exclude<SessionFinding, CustomFinding>;

/** Whether a rule of the kit made it. */
export function isKitFinding(finding: SessionFinding): finding is KitFinding {
  return finding.help !== undefined;
}

/** Template and places, for views that mark up what comes from the data. */
export function findingSentence(
  finding: KitFinding,
  words: FindingWords,
  locale: string,
): FindingSentence {
  const messages: Readonly<Record<string, string | undefined>> = words.findings;
  const variant = variantOf(finding);
  const template = (variant && messages[`${finding.rule}.${variant}`]) ?? messages[finding.rule];
  const params: Readonly<Record<string, unknown>> = { ...finding.params };
  return {
    template: template ?? finding.rule,
    places: Object.fromEntries(
      Object.entries(params).map(([name, value]) =>
        name.endsWith('Ms') && typeof value === 'number'
          ? ['length', { text: lengthText(rounded(value), locale), foreign: false }]
          : [name, placeOf(name, value, words, locale)],
      ),
    ),
  };
}

/** Settings of {@link describeFinding}. */
export interface DescribeFindingOptions {
  /** BCP 47 tag for numbers and lengths of time; English unless given. */
  readonly locale?: string | undefined;
  /** Words that differ from English. */
  readonly messages?: PartialMessages | undefined;
}

/**
 * A finding as a sentence, without what to do. The id of its rule for a finding of the host's own.
 *
 * @example describeFinding(finding) // 'Controls its own page'
 */
export function describeFinding(
  finding: SessionFinding,
  { locale = 'en', messages }: DescribeFindingOptions = {},
): string {
  if (!isKitFinding(finding)) return finding.rule;
  const words: FindingWords = {
    findings: overrideSection(english, messages?.findings),
    fields: overrideSection(fields, messages?.fields),
    states: overrideSection(states, messages?.states),
    status: overrideSection(status, messages?.status),
  };
  const { template, places } = findingSentence(finding, words, locale);
  return fillTemplate(
    template,
    Object.fromEntries(
      Object.entries(places).map(([name, { text, foreign }]) => [
        name,
        foreign ? isolated(text) : text,
      ]),
    ),
  );
}

/** Which way of telling a finding asks for; undefined for the plain one. */
function variantOf(finding: KitFinding): string | undefined {
  switch (finding.rule) {
    case 'clock-skew':
      return finding.params.byMs < 0 ? 'behind' : undefined;
    case 'state-contradicts-times':
    case 'viewer-url-unsafe':
      return finding.params.reason;
    case 'control-of-unknown':
      return finding.params.target === '' ? 'nameless' : undefined;
    case 'wrapup-missing':
      return finding.params.skipped ? 'skipped' : undefined;
    case 'error-reported':
      if (finding.params.code !== null) return 'code';
      return finding.params.status === null ? undefined : 'status';
    case 'unknown-value':
      return finding.params.value === null ? undefined : 'code';
    default:
      return undefined;
  }
}

/** Fields, states and reasons are named by their own sections; the rest is shown as it is. */
function placeOf(name: string, value: unknown, words: FindingWords, locale: string): FindingPlace {
  const text = String(value);
  const section: Readonly<Record<string, string | undefined>> = {
    ...(name === 'type' && words.status),
    ...(name === 'state' && { connected: words.states.live, ...words.states }),
    ...(/^(field|earlier|later)$/.test(name) && words.fields),
  };
  const known = section[text.replace(/\..*/, '')] ?? undefined;
  const exact = section[text] ?? known;
  if (typeof value === 'number' && name !== 'status')
    return { text: countText(value, locale), foreign: false };
  return { text: exact ?? text, foreign: exact === undefined };
}

/** Fractions of a second only where there is nothing else. */
function rounded(milliseconds: number): number {
  const length = Math.abs(milliseconds);
  return length < 1000 ? length : Math.round(length / 1000) * 1000;
}
