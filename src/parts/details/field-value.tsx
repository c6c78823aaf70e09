import type { ReactElement, ReactNode } from 'react';
import { dataText } from '../../internals/ui/data-text.js';
import { instantElement } from '../../internals/ui/instant.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { isReferenceKind } from '../../internals/references.js';
import { isTimedOutWrapupCode } from '../../model/enums.js';
import type { EnumContent, FieldContent, PartDescription } from '../../model/field-kinds.js';
import { parseInstant, redactUrl } from '../../model/index.js';
import { asRecord, isRecord, readNumber, readReferenceId, readText } from '../../model/values.js';
import { describeClipped } from '../../words/clip.js';
import type { DetailsMessages } from '../../words/en/details.js';
import type { FieldMessages } from '../../words/en/fields.js';
import { instantText, lengthText, type Region } from '../../words/format.js';
import { ControlTarget, CopyableId, ReferenceName } from './details-values.js';
import { enumWord, type ValueWords } from './enum-words.js';
import { fieldList, maskedEntries, otherRow } from './field-list.js';
import { completeError, labelOfPart } from './object-parts.js';

/** A field to show. */
export interface DescribedField {
  readonly name: string;
  readonly label: string;
  /** Its description in the table of fields. */
  readonly description: PartDescription;
  readonly raw: unknown;
}

/** What the values of all fields need. */
export interface FieldContext {
  readonly labels: FieldMessages;
  readonly words: ValueWords;
  readonly region: Region;
}

/**
 * The value of a field, shown according to its kind. A value of an unexpected type is shown as
 * text. Personal data other than a name is masked, even if its type is unexpected. Null or false
 * when there is nothing to show.
 */
export function fieldValue(field: DescribedField, context: FieldContext): ReactNode {
  const { name, label, description, raw } = field;
  const { region } = context;
  const words = context.words.details;
  const { kind } = description;
  if (typeof raw === 'boolean') return raw ? words.yes : words.no;
  if (kind === 'url') return hostText(raw, words);
  if (kind === 'wrapupCode' && readText(raw)) {
    return isTimedOutWrapupCode(readText(raw)) ? (
      words['wrapupCode.timedOut']
    ) : (
      <ReferenceName kind="wrapupCode" reference={raw} label={label} />
    );
  }
  if (kind === 'reference' && isReferenceKind(name) && canBeNamed(raw)) {
    return <ReferenceName kind={name} reference={raw} label={label} />;
  }
  if (isRecord(raw)) {
    const isKnown = kind === 'object';
    return isKnown
      ? partsList(name, description.parts, raw, context)
      : maskedEntries(name, label, Object.entries(raw));
  }
  if (description.personal && kind !== 'name') return maskedEntries(name, label, [['', raw]]);
  if (Array.isArray(raw)) {
    // An empty `controlling` means that no page can be controlled. Other empty lists are not shown.
    const itemKind = kind === 'list' ? description.items : TEXT;
    return listItems(raw, itemKind, field, context) ?? (name === 'controlling' && words.none);
  }
  const text = readText(raw);
  if (text === null) return null;
  if (kind === 'enum') return enumValue(text, description, context.words);
  const instant = kind === 'instant' ? parseInstant(raw) : null;
  if (instant !== null) return instantElement(instant, instantText(instant, region));
  const length = kind === 'duration' ? readLength(raw, description.unit) : null;
  if (length !== null) return dataText(lengthText(length, region.locale));
  if (kind === 'id') return <CopyableId label={label} id={text} />;
  return dataText(text);
}

/** Only the host, because the rest of the URL may contain a secret. */
function hostText(raw: unknown, words: DetailsMessages): ReactElement | null {
  if (describeClipped(raw) === null) return null;
  const schemeAndHost = redactUrl(raw);
  const host = schemeAndHost.slice(schemeAndHost.lastIndexOf('/') + 1);
  return dataText(host || words.none);
}

/** Whether a reference has a name, or an id that the app can resolve. */
function canBeNamed(raw: unknown): boolean {
  return (readReferenceId(raw) ?? readText(asRecord(raw).name)) !== null;
}

/** A duration in milliseconds; null for other values. */
function readLength(raw: unknown, unit: 'milliseconds' | 'seconds'): number | null {
  const value = readNumber(raw);
  if (value === null || value < 0) return null;
  return unit === 'seconds' ? value * 1000 : value;
}

/** The word for a value. A value that the kit does not know is shown as reported, with a mark. */
function enumValue(reported: string, description: EnumContent, words: ValueWords): ReactNode {
  const word = enumWord(description, reported, words);
  if (word !== null) return word;
  return (
    <FormattedMessage text={words.details.unknownValue} values={{ value: dataText(reported) }} />
  );
}

const TEXT: FieldContent = { kind: 'text' };

/** The items without duplicates; null when none of them has a text. */
function listItems(
  items: readonly unknown[],
  content: FieldContent,
  { name, label }: DescribedField,
  context: FieldContext,
): ReactNode {
  const texts = new Set(items.map(describeClipped).filter((text) => text !== null));
  if (texts.size === 0) return null;
  const shown = (text: string): ReactNode => {
    if (content.kind === 'enum') return enumValue(text, content, context.words);
    return name === 'controlling' ? <ControlTarget id={text} label={label} /> : dataText(text);
  };
  return Array.from(texts, (text) => (
    <span key={text} className="cb-entry">
      {shown(text)}
    </span>
  ));
}

/** The labeled parts of an object, in the order of the table; then the others. */
function partsList(
  object: string,
  parts: Readonly<Record<string, PartDescription>>,
  raw: Readonly<Record<string, unknown>>,
  context: FieldContext,
): ReactElement | null {
  const values = object === 'errorInfo' ? completeError(raw) : raw;
  const rows = Object.entries(parts).flatMap(([name, description]) => {
    const label = labelOfPart(object, name, context.labels);
    if (label === null) return [];
    const value = fieldValue({ name, label, description, raw: values[name] }, context);
    return [{ name, label, value }];
  });
  const others = Object.entries(values).filter(
    ([name]) => labelOfPart(object, name, context.labels) === null,
  );
  return fieldList([...rows, otherRow(others, context.labels)]);
}
