'use client';
import { useState, type ReactElement } from 'react';
import { asRecord, readReferenceId, readText } from '../../model/values.js';
import { describeClipped } from '../../words/clip.js';
import { details } from '../../words/en/details.js';
import { fillTemplate } from '../../words/message.js';
import { useParticipantContext } from '../../internals/context.js';
import { CopyButton } from '../../internals/ui/copy-button.js';
import { dataText } from '../../internals/ui/data-text.js';
import { renderMessage } from '../../internals/ui/formatted-message.js';
import type { ReferenceKind } from '../../internals/references.js';
import { guarded, useSettings } from '../../internals/settings.js';
import { legOf, useGrants } from '../../internals/use-grants.js';
import { useReference } from '../../internals/use-reference.js';
import { useWords } from '../../internals/use-words.js';
import { PersonName } from '../participant-control.js';

/** Separates the button from the id, and lets it wrap to the next line. */
const EN_SPACE = '\u2002';

/** An id in full, with a button that copies it. */
export function CopyableId(props: { readonly label: string; readonly id: string }): ReactElement {
  const words = useWords('details', details);
  return (
    <>
      {dataText(props.id, 'cb-id')}
      {EN_SPACE}
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

/** The name of a reference, from the data or the app, otherwise its id in full. */
export function ReferenceName(props: {
  readonly kind: ReferenceKind;
  /** An object with id and name, or an id. */
  readonly reference: unknown;
  readonly label: string;
}): ReactElement {
  const { kind, reference, label } = props;
  const resolved = useReference(useSettings().references, kind, reference);
  const name = readText(asRecord(reference).name) ?? resolved?.name ?? null;
  const id = readReferenceId(reference);
  // A wrap-up code can be a word.
  if (name === null && id !== null && id.length > LONGEST_WORD && !resolved?.href) {
    return <CopyableId label={label} id={id} />;
  }
  const text = dataText(name ?? id);
  return resolved?.href ? (
    <a className="cb-link" href={resolved.href}>
      {text}
    </a>
  ) : (
    text
  );
}

const LONGEST_WORD = 24;

/** Whom the leg may control: the id, and the name if the session has a participant with that id. */
export function ControlTarget(props: {
  readonly id: string;
  readonly label: string;
}): ReactElement {
  const { id, label } = props;
  const { facts, participants } = useParticipantContext();
  const leg = legOf(facts.participant);
  const grant = useGrants(participants, facts.participant).find(
    ({ controller, targetId }) => targetId === id && legOf(controller) === leg,
  );
  const isKnown = grant?.target && grant.resolvedBy !== 'sole-sharer';
  return (
    <>
      {isKnown && <PersonName participant={grant.target} />}
      <span>
        <CopyableId label={label} id={id} />
      </span>
    </>
  );
}

/** Values that may be personal data. They are shown on request, or if the settings allow it. */
export function MaskedEntries(props: {
  readonly field: string;
  readonly label: string;
  readonly entries: readonly (readonly [key: string, value: unknown])[];
}): ReactElement {
  const { field, label, entries } = props;
  const words = useWords('details', details);
  const settings = useSettings();
  const { participant, key: leg } = useParticipantContext().facts;
  // Revealing one leg must not reveal the next. A leg without ids is identified by its object.
  const subject = leg || participant;
  const [revealed, setRevealed] = useState<unknown>(null);
  const isRevealed = revealed === subject;
  const isVisible = (key: string): boolean | undefined =>
    isRevealed ||
    settings.personalData === 'shown' ||
    (field === 'attributes' && settings.visibleAttributes?.includes(key));
  const toggle = (): void => {
    setRevealed(isRevealed ? null : subject);
    if (!isRevealed && participant) {
      guarded(settings, () => settings.onReveal?.(field, participant));
    }
  };
  return (
    <>
      {entries.map(([key, value]) => (
        <span key={key} className="cb-entry">
          {key && dataText(key, 'cb-entry-key')}
          {isVisible(key) ? (
            dataText(describeClipped(value))
          ) : (
            <span className="cb-mask">{words.masked}</span>
          )}
        </span>
      ))}
      {(isRevealed || !entries.every(([key]) => isVisible(key))) && (
        <button type="button" className="cb-button" onClick={toggle}>
          {/* The label is next to it already, so the name is for screen readers only. */}
          {renderMessage(isRevealed ? words.conceal : words.reveal, {
            field: <span className="cb-hidden">{label}</span>,
          })}
        </button>
      )}
    </>
  );
}
