'use client';
import type { ReactElement, ReactNode } from 'react';
import { parseInstant, redactUrl } from '../../model/index.js';
import { readError } from '../../model/errors.js';
import { asRecord, describeValue, isRecord, readNumber, readText } from '../../model/values.js';
import { details, type DetailsMessages } from '../../words/en/details.js';
import { fields as labels, type FieldMessages } from '../../words/en/fields.js';
import { instantText, isoInstant, lengthText, type Region } from '../../words/format.js';
import { dataText } from '../../internals/ui/data-text.js';
import { CopyableId, MaskedEntries, ReferenceName } from './details-values.js';
import type { ReferenceKind } from '../../internals/references.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';

/**
 * Labels and values of the fields that are set. The catalogue names and orders the known ones; what
 * it does not know stands together at the end.
 */
export function DetailRows({ fields }: { readonly fields: object }): ReactNode {
  const words = useWords('details', details);
  const names = useWords('fields', labels);
  const region = useRegion();
  return showRows({ ...fields }, { words, names, region });
}

type RawRecord = Readonly<Record<string, unknown>>;

interface Reader {
  readonly words: DetailsMessages;
  readonly names: FieldMessages;
  readonly region: Region;
}

function showRows(fields: RawRecord, reader: Reader): ReactNode {
  const other = Object.entries(fields).filter(
    ([field]) => field === 'other' || !Object.hasOwn(reader.names, field),
  );
  const all: RawRecord = { ...fields, other: Object.fromEntries(other) };
  const rows = Object.entries(reader.names).flatMap(([field, label]: readonly [string, string]) => {
    const value = showField(field, all[field], label, reader);
    return value ? (
      <div key={field} className="cb-field">
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ) : (
      []
    );
  });
  return rows[0] && <dl className="cb-fields">{rows}</dl>;
}

/**
 * How a field is shown follows from its name and its value, since the wire names fields
 * consistently. A value of another type than expected is shown as text; an empty one not at all.
 */
function showField(field: string, raw: unknown, label: string, reader: Reader): ReactNode {
  const { words, region } = reader;
  const text = describeValue(raw);
  const masked = (entries: readonly (readonly [string, unknown])[]): ReactElement => (
    <MaskedEntries field={field} label={label} entries={entries} />
  );

  if (typeof raw === 'boolean') return raw ? words.yes : words.no;
  if (field === 'viewerUrl') {
    // The host alone, whatever came: the rest may be a secret.
    return text && dataText(redactUrl(raw).replace(/^.*\//, '') || words.none);
  }
  const { id = raw, name } = asRecord(raw);
  if (isReferenceKind(field) && (readText(id) ?? readText(name))) {
    return <ReferenceName kind={field} reference={raw} />;
  }
  if (isRecord(raw)) {
    const entries = Object.entries(raw).filter(([, value]) => describeValue(value));
    if (!entries[0]) return null;
    const inner = innerFields(field, raw);
    return inner ? showRows(inner, reader) : masked(entries);
  }
  if (text && /^(address|attributes|notes)$/.test(field)) return masked([['', raw]]);
  if (Array.isArray(raw)) {
    const items = new Set(raw.map(describeValue).flatMap((item) => item ?? []));
    // An empty list of grants says that no page can be controlled; other empty lists say nothing.
    if (!items.size) return field === 'controlling' && words.none;
    return [...items].map((item) => (
      <span key={item} className="cb-entry">
        {dataText(item)}
      </span>
    ));
  }
  if (!text) return null;
  const instant = field.endsWith('Time') ? parseInstant(raw) : null;
  if (instant !== null) {
    // Engines disagree on the spaces of a date, so a server's text may differ from the browser's.
    return (
      <time dateTime={isoInstant(instant)} suppressHydrationWarning>
        {instantText(instant, region)}
      </time>
    );
  }
  const unit = field.endsWith('Ms') ? 1 : field.endsWith('Seconds') ? 1000 : Number.NaN;
  const length = (readNumber(raw) ?? -1) * unit;
  if (length >= 0) return dataText(lengthText(length, region.locale));
  if (/^(id|peer|code)$|Id$/.test(field)) return <CopyableId label={label} id={text} />;
  return dataText(text);
}

function isReferenceKind(field: string): field is ReferenceKind {
  return /^(user|team|queue|script|external(Contact|Organization)|wrapupCode)$/.test(field);
}

/** The fields inside of a field, under the names that the catalogue has for them. */
function innerFields(field: string, raw: RawRecord): RawRecord | null {
  if (field === 'errorInfo') {
    const error = {
      ...raw,
      message: readError(raw)?.message,
      messageWithParams: null,
      messageParams: null,
    };
    // Its parameters filled in, the message says what these say.
    return readText(raw.messageWithParams) ? error : raw;
  }
  if (field !== 'wrapup' && field !== 'afterCallWork') return null;
  const { code: wrapupCode, startTime: startAcwTime, endTime: endAcwTime, ...rest } = raw;
  return { ...rest, wrapupCode, startAcwTime, endAcwTime };
}
