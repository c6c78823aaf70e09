/** Turns findings into sentences. */
import type { CustomFinding, SessionFinding } from '../model/findings/types.js';
import { fields, type FieldMessages } from './en/fields.js';
import { findings as english, type FindingMessages } from './en/findings.js';
import { states, type StateMessages } from './en/states.js';
import { status, type StatusMessages } from './en/status.js';
import { FINDING_PARAM_KINDS, type FindingParamKind } from './finding-params.js';
import { wholeLengthText } from './format.js';
import { fillTemplate, overrideSection } from './message.js';
import type { PartialMessages } from './messages.js';
import { countText, isolated } from './plain.js';
import { pluralForm } from './plural.js';

/** The sections of the catalog that sentences of findings need. */
export interface FindingWords {
  readonly findings: FindingMessages;
  readonly fields: FieldMessages;
  readonly states: StateMessages;
  readonly status: StatusMessages;
}

/** The value of a placeholder. */
interface FindingValue {
  readonly text: string;
  /** Whether it comes from the data. Such a text can be in any script and direction. */
  readonly foreign: boolean;
}

/** The sentence of a finding: a template, and the values of its placeholders by parameter. */
export interface FindingSentence {
  readonly template: string;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** A finding of a built-in rule. */
export type KitFinding = Exclude<SessionFinding, CustomFinding>;

/**
 * Whether the finding comes from a built-in rule, not from one of the app. Only built-in findings
 * have `help`.
 */
export function isKitFinding(finding: SessionFinding): finding is KitFinding {
  return finding.help !== undefined;
}

/** The parts of the sentence for a finding, for views that mark up what comes from the data. */
export function findingSentence(
  finding: KitFinding,
  words: FindingWords,
  locale: string,
): FindingSentence {
  const messages: Readonly<Record<string, string | undefined>> = words.findings;
  const variant = variantOf(finding, locale);
  const template = (variant && messages[`${finding.rule}.${variant}`]) ?? messages[finding.rule];
  const kinds: Readonly<Record<string, FindingParamKind>> = FINDING_PARAM_KINDS[finding.rule];
  const params: Readonly<Record<string, unknown>> = { ...finding.params };
  const values: Record<string, FindingValue> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    // See FindingParamKind: these two only select the sentence or place it in the timeline.
    const isShown = kind !== 'choice' && kind !== 'instant';
    if (isShown) values[name] = valueOf(params[name], kind, words, locale);
  }
  return { template: template ?? finding.rule, values };
}

/** The sentence as plain text. What comes from the data is isolated from its direction. */
export function sentenceText({ template, values }: FindingSentence): string {
  const texts = Object.entries(values).map(
    ([name, { text, foreign }]) => [name, foreign ? isolated(text) : text] as const,
  );
  return fillTemplate<string>(template, Object.fromEntries(texts));
}

/** Settings of {@link describeFinding}. */
export interface DescribeFindingOptions {
  /** BCP 47 tag for numbers and durations. @default 'en' */
  readonly locale?: string | undefined;
  /** Translated or changed texts. Texts that you leave out stay in English. @default English */
  readonly messages?: PartialMessages | undefined;
}

/**
 * Describes a finding in a sentence, without the advice. For a finding of your own rule, it returns
 * the id of the rule.
 *
 * @example describeFinding(finding) // 'Controls their own page'
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
  return sentenceText(findingSentence(finding, words, locale));
}

/** The variant of the rule's sentence that fits the finding; undefined for the default sentence. */
function variantOf(finding: KitFinding, locale: string): string | undefined {
  switch (finding.rule) {
    case 'clock-skew':
      return finding.params.byMs < 0 ? 'behind' : undefined;
    case 'connected-without-time':
    case 'state-contradicts-times':
    case 'viewer-url-unsafe':
      return finding.params.reason;
    case 'control-of-unknown':
      return finding.params.target === '' ? 'nameless' : undefined;
    case 'wrapup-missing':
      return finding.params.skipped ? 'skipped' : undefined;
    case 'unanswered-legs':
      if (finding.params.allMissed) return 'allMissed';
      return pluralForm(finding.params.count, locale);
    case 'error-reported':
      if (finding.params.code !== null) return 'code';
      return finding.params.status === null ? undefined : 'status';
    case 'unknown-value':
      // Null: it did not look like a code, so it is not shown.
      return finding.params.value === null ? undefined : 'code';
    default:
      return undefined;
  }
}

/** A parameter as text. A value that is not in the catalog is shown as it is. */
function valueOf(
  value: unknown,
  kind: Exclude<FindingParamKind, 'choice' | 'instant'>,
  words: FindingWords,
  locale: string,
): FindingValue {
  const reported: FindingValue = { text: String(value), foreign: true };
  const wordFor = (section: object, key: unknown): FindingValue => {
    const known: Readonly<Record<string, unknown>> = { ...section };
    const word = typeof key === 'string' ? known[key] : undefined;
    return typeof word === 'string' ? { text: word, foreign: false } : reported;
  };
  switch (kind) {
    case 'length':
      return typeof value === 'number'
        ? { text: wholeLengthText(value, locale), foreign: false }
        : reported;
    case 'count':
      return typeof value === 'number'
        ? { text: countText(value, locale), foreign: false }
        : reported;
    case 'field':
      return wordFor(words.fields, value === 'afterCallWork.state' ? 'afterCallWork' : value);
    case 'state':
      // The catalog calls this state “live”.
      return wordFor(words.states, value === 'connected' ? 'live' : value);
    case 'disconnectType':
      return wordFor(words.status, value);
    case 'ungrouped':
    case 'data':
      return reported;
  }
}
