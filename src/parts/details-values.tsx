'use client';
import { useState, type ReactElement } from 'react';
import { shortId } from '../model/names.js';
import { readText } from '../model/values.js';
import { details } from '../words/en/details.js';
import { fillTemplate } from '../words/message.js';
import { useParticipantContext } from './context.js';
import { CopyButton } from './copy-button.js';
import type { ReferenceKind } from './references.js';
import { guarded, useSettings } from './settings.js';
import { useReference } from './use-reference.js';
import { useWords } from './use-words.js';

/** An id in full, with a button that copies it. */
export function CopyableId(props: { readonly label: string; readonly id: string }): ReactElement {
  const words = useWords('details', details);
  return (
    <>
      <bdi className="cb-id">{props.id}</bdi>{' '}
      <CopyButton
        text={() => props.id}
        label={fillTemplate(words.copy, { field: props.label })}
        copied={words.copied}
        failed={words.copyFailed}
      >
        {words.copyShort}
      </CopyButton>
    </>
  );
}

/** The name of a reference, from the data or the host, else its id, cut short when it is a long one. */
export function ReferenceName(props: {
  readonly kind: ReferenceKind;
  readonly reference: { readonly id?: unknown; readonly name?: unknown };
}): ReactElement {
  const { kind, reference } = props;
  const resolved = useReference(kind, reference);
  const id = readText(reference.id);
  const name = readText(reference.name) ?? resolved?.name;
  const text = <bdi>{name ?? (id && id.length > 24 ? shortId(id) : id)}</bdi>;
  return resolved?.href === undefined ? (
    text
  ) : (
    <a className="cb-link" href={resolved.href}>
      {text}
    </a>
  );
}

/** Values that may be personal: shown on request, or where the settings allow it. */
export function MaskedEntries(props: {
  readonly field: string;
  readonly label: string;
  readonly entries: readonly (readonly [key: string, text: string])[];
}): ReactElement {
  const { field, label, entries } = props;
  const words = useWords('details', details);
  const settings = useSettings();
  const { participant } = useParticipantContext().facts;
  const [revealed, setRevealed] = useState(false);
  const isOpen = settings.personalData === 'shown';
  const isVisible = (key: string): boolean =>
    revealed || isOpen || (settings.visibleAttributes ?? []).includes(key);
  const toggle = (): void => {
    setRevealed(!revealed);
    if (!revealed && participant) guarded(settings, () => settings.onReveal?.(field, participant));
  };
  return (
    <>
      {entries.map(([key, text]) => (
        <span key={key} className="cb-entry">
          {key !== '' && <bdi className="cb-entry-key">{key}</bdi>}
          {isVisible(key) ? <bdi>{text}</bdi> : <span className="cb-mask">{words.masked}</span>}
        </span>
      ))}
      {(revealed || !entries.every(([key]) => isVisible(key))) && (
        <button type="button" className="cb-button" onClick={toggle}>
          {fillTemplate(revealed ? words.conceal : words.reveal, { field: label })}
        </button>
      )}
    </>
  );
}
