'use client';
import type { ReactElement, ReactNode } from 'react';
import { parseInstant, redactUrl } from '../model/index.js';
import { readError } from '../model/errors.js';
import { describeValue, isRecord, readNumber } from '../model/values.js';
import { details, type DetailsMessages } from '../words/en/details.js';
import { instantText, isoInstant, lengthText, type Region } from '../words/format.js';
import { CopyableId, MaskedEntries, ReferenceName } from './details-values.js';
import type { ReferenceKind } from './references.js';
import { useRegion } from './settings.js';
import { useWords } from './use-words.js';

type RawRecord = Readonly<Record<string, unknown>>;

/** Labels and values of the fields that are set. The catalogue names and orders all fields. */
export function DetailRows({ fields }: { readonly fields: RawRecord }): ReactElement {
  const words = useWords('details', details);
  const region = useRegion();
  const rows = Object.entries(words).flatMap(([field, label]: readonly [string, string]) => {
    const value = showField(field, fields[field], label, words, region);
    return value ? [{ field, label, value }] : [];
  });
  return (
    <dl className="cb-fields">
      {rows.map(({ field, label, value }) => (
        <div key={field} className="cb-field">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const REFERENCES: Readonly<Record<string, ReferenceKind>> = {
  user: 'user',
  team: 'team',
  queue: 'queue',
  script: 'script',
  externalContact: 'externalContact',
  externalOrganization: 'externalOrganization',
  wrapupCode: 'wrapupCode',
};

/**
 * How a field is shown follows from its name and its value, since the wire names fields
 * consistently. A value of another type than expected is shown as text.
 */
function showField(
  field: string,
  raw: unknown,
  label: string,
  words: DetailsMessages,
  { locale, timeZone }: Region,
): ReactNode {
  const text = describeValue(raw);
  if (typeof raw === 'boolean') return raw ? words.yes : words.no;
  if (field === 'controlling' && Array.isArray(raw) && text === null) return words.emptyList;
  if (text === null) return null;
  const masked = (entries: readonly (readonly [string, string])[]): ReactElement => (
    <MaskedEntries field={field} label={label} entries={entries} />
  );

  if (isRecord(raw)) {
    const kind = REFERENCES[field];
    if (kind && (raw.id ?? raw.name)) return <ReferenceName kind={kind} reference={raw} />;
    if (/^(attributes|other)$/.test(field)) {
      return masked(Object.entries(raw).map(([key, value]) => [key, describeValue(value) ?? '']));
    }
    const rows = nestedFields(field, raw);
    return rows ? <DetailRows fields={rows} /> : masked([['', text]]);
  }
  if (Array.isArray(raw)) {
    const items = new Set(raw.map(describeValue).filter((item) => item !== null));
    return [...items].map((item) => (
      <bdi key={item} className="cb-entry">
        {item}
      </bdi>
    ));
  }
  if (/^(address|attributes|notes)$/.test(field)) return masked([['', text]]);
  if (field === 'viewerUrl') return <bdi>{redactUrl(raw).replace(/^\w+:\/\//, '')}</bdi>;
  const instant = /Time$/.test(field) ? parseInstant(raw) : null;
  if (instant !== null) {
    return <time dateTime={isoInstant(instant)}>{instantText(instant, { locale, timeZone })}</time>;
  }
  const length = /Ms$/.test(field) ? readNumber(raw) : null;
  if (length !== null && length >= 0) return lengthText(length, locale);
  if (/^(id|peer|code)$|Id$/.test(field)) return <CopyableId label={label} id={text} />;
  return <bdi>{text}</bdi>;
}

/** The fields inside of a field, under the names that the catalogue has for them. */
function nestedFields(field: string, raw: RawRecord): RawRecord | null {
  if (field === 'errorInfo') return { ...readError(raw) };
  if (field === 'afterCallWork') {
    return { afterCallWork: raw.state, beganTime: raw.startTime, completedTime: raw.endTime };
  }
  if (field !== 'wrapup') return null;
  return {
    wrapupCode: { id: raw.code, name: raw.name },
    notes: raw.notes,
    tags: raw.tags,
    timeSpentMs: (readNumber(raw.durationSeconds) ?? -1) * 1000,
    completedTime: raw.endTime,
    provisional: raw.provisional,
  };
}
