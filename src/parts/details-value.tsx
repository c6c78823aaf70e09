'use client';
import { useState, type ReactElement } from 'react';
import { shortId } from '../model/names.js';
import { details } from '../words/en/details.js';
import { instantText, isoInstant, lengthText } from '../words/format.js';
import { fillTemplate } from '../words/message.js';
import { useParticipantContext } from './context.js';
import { CopyButton } from './copy-button.js';
import type { FieldRow, FieldValue } from './details-fields.js';
import { guarded, useRegion, useSettings } from './settings.js';
import { useReference } from './use-reference.js';
import { useWords } from './use-words.js';

/** Rows of labels and values. */
export function DetailRows({ rows }: { readonly rows: readonly FieldRow[] }): ReactElement {
  const words = useWords('details', details);
  return (
    <dl className="cb-fields">
      {rows.map(({ label, value }) => (
        <div key={label} className="cb-field">
          <dt>{words[label]}</dt>
          <dd>
            <DetailValue field={label} label={words[label]} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ValueProps<Kind extends FieldValue['kind'] = FieldValue['kind']> {
  readonly field: string;
  readonly label: string;
  readonly value: Extract<FieldValue, { kind: Kind }>;
}

function DetailValue({ field, label, value }: ValueProps): ReactElement {
  const words = useWords('details', details);
  const { locale, timeZone } = useRegion();
  switch (value.kind) {
    case 'text':
      return <bdi>{value.text}</bdi>;
    case 'id':
      return <IdValue label={label} text={value.text} />;
    case 'instant':
      return (
        <time dateTime={isoInstant(value.value)}>{instantText(value.value, locale, timeZone)}</time>
      );
    case 'length':
      return <>{lengthText(value.value, locale)}</>;
    case 'flag':
      return <>{value.value ? words.yes : words.no}</>;
    case 'list':
      return <ListValue items={value.items} />;
    case 'reference':
      return <ReferenceValue field={field} label={label} value={value} />;
    case 'entries':
      return <MaskedEntries field={field} label={label} entries={value.entries} />;
    case 'rows':
      return <DetailRows rows={value.rows} />;
    default:
      return value satisfies never;
  }
}

function IdValue({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const words = useWords('details', details);
  return (
    <>
      <bdi className="cb-id">{text}</bdi>{' '}
      <CopyButton
        text={() => text}
        label={fillTemplate(words.copy, { field: label })}
        copied={words.copied}
        failed={words.copyFailed}
      >
        {words.copyShort}
      </CopyButton>
    </>
  );
}

function ListValue({ items }: { readonly items: readonly string[] }): ReactElement {
  const words = useWords('details', details);
  if (items.length === 0) return <>{words.emptyList}</>;
  return (
    <ul className="cb-list">
      {[...new Set(items)].map((item) => (
        <li key={item}>
          <bdi className="cb-id">{item}</bdi>
        </li>
      ))}
    </ul>
  );
}

function ReferenceValue({ value }: ValueProps<'reference'>): ReactElement {
  const resolved = useReference(value.reference, value.id);
  const name = value.name ?? resolved?.name;
  const text = name ? <bdi>{name}</bdi> : <bdi className="cb-id">{shortId(value.id)}</bdi>;
  if (resolved?.href === undefined) return text;
  return (
    <a className="cb-link" href={resolved.href}>
      {text}
    </a>
  );
}

/** Values that may be personal: shown on request, or where the settings allow it. */
function MaskedEntries(props: {
  readonly field: string;
  readonly label: string;
  readonly entries: readonly (readonly [string, string])[];
}): ReactElement {
  const { field, label, entries } = props;
  const words = useWords('details', details);
  const settings = useSettings();
  const { participant } = useParticipantContext().facts;
  const [revealed, setRevealed] = useState(false);
  const visible = new Set(settings.visibleAttributes);
  const shown = revealed || settings.personalData === 'shown';
  const isMasked = entries.some(([key]) => !visible.has(key));
  const toggle = (): void => {
    setRevealed(!revealed);
    if (!revealed && participant) guarded(settings, () => settings.onReveal?.(field, participant));
  };
  return (
    <>
      {entries.map(([key, text]) => (
        <span key={key} className="cb-entry">
          {key !== '' && <bdi className="cb-entry-key">{key}</bdi>}
          {shown || visible.has(key) ? (
            <bdi>{text}</bdi>
          ) : (
            <span className="cb-mask">{words.masked}</span>
          )}
        </span>
      ))}
      {isMasked && settings.personalData !== 'shown' && (
        <button type="button" className="cb-button" onClick={toggle}>
          {fillTemplate(revealed ? words.conceal : words.reveal, { field: label })}
        </button>
      )}
    </>
  );
}
