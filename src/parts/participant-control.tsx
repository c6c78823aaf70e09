'use client';
import { Fragment, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import type { CobrowseMediaParticipant, ControlGrant } from '../model/index.js';
import { reportedName, shortId } from '../model/names.js';
import { control, type ControlMessages } from '../words/en/control.js';
import type { Template } from '../words/message.js';
import { fillTemplate } from '../words/message.js';
import { countText } from '../words/plain.js';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { dataText } from '../internals/ui/data-text.js';
import { nameOf } from '../internals/name-of.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { contestedPages, legOf, grantsOf } from '../internals/use-grants.js';
import { ARROW_BACK, ARROW_FORTH, icon, WARNING } from '../internals/ui/icon.js';
import { useParticipantName } from '../internals/use-participant-name.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import { FirstRows } from '../internals/ui/first-rows.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import { useRegion, useSettings, type KitSettings } from '../internals/settings.js';
import type { Region } from '../words/format.js';

/** Whom the leg controls, and who controls it. Renders a `<ul>`, or nothing. */
export const ParticipantControl: Part<ParticipantControl.Props> = forwardPart(
  function ParticipantControl(props, ref) {
    return controlElement(useParticipantContext(), props, ref);
  },
);

ParticipantControl.displayName = 'ParticipantControl';

/** The same as a function, for the card: an element takes less memory than a component. */
export function controlElement(
  context: ParticipantContextValue,
  props: ParticipantControl.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { participants, settings } = context;
  const { participant } = context.facts;
  const grants = grantsOf(settings, participants, participant);
  const leg = legOf(participant);
  const isOwn = ({ controller }: ControlGrant): boolean => legOf(controller) === leg;
  const isInverse = ({ status, target }: ControlGrant): boolean =>
    legOf(target) === leg && status !== 'self';
  const shown = grants.filter((grant) => isOwn(grant) || isInverse(grant));
  if (shown.length === 0) return null;
  const words = wordsOf(settings, 'control', control);
  const contested = contestedPages(grants);
  const active = shown.filter((grant) => grant.status === 'active');
  const session = participants != null;
  const row = (grant: ControlGrant): ReactElement => (
    <li key={grant.key} className="cb-line" data-status={grant.status}>
      {icon(isOwn(grant) ? ARROW_FORTH : ARROW_BACK, true)}
      <span>
        {renderMessage(grantSentence(grant, isOwn(grant), words), {
          target: targetName({ grant, session }, settings),
          controller: personName(grant.controller, settings),
        })}
        {grantNotes({ grant, contested, session }, context)}
      </span>
    </li>
  );
  return partElement('ul', props, {
    ref,
    className: 'cb-control',
    state: { controls: active.some(isOwn), controlled: active.some(isInverse) },
    // A list without a button needs no state, so it needs no component either.
    children:
      shown.length <= FIRST_ROWS ? (
        shown.map(row)
      ) : (
        <FirstRows items={shown} step={FIRST_ROWS}>
          {row}
        </FirstRows>
      ),
  });
}

const FIRST_ROWS = 10;

/** The message for a grant, in the past tense when one of the two has left. */
export function grantSentence(
  { status }: ControlGrant,
  isOwn: boolean,
  words: ControlMessages,
): Template<'controller' | 'target'> {
  if (status === 'ended') return isOwn ? words.hadControlled : words.hadBeenControlledBy;
  return isOwn ? words.controls : words.controlledBy;
}

/** The name of a participant, in a sentence. */
export function PersonName({ participant }: PersonNameProps): ReactElement {
  return personName(participant, useSettings());
}

interface PersonNameProps {
  readonly participant: CobrowseMediaParticipant;
}

/** {@link PersonName} as a function, for cards and tables: elements are faster than components. */
export function personName(
  participant: CobrowseMediaParticipant,
  settings: KitSettings,
): ReactElement {
  const isAsked = settings.references !== undefined && reportedName(participant) === null;
  if (isAsked) return <AskedName participant={participant} />;
  return dataText(nameOf(participant, settings), 'cb-strong');
}

/**
 * A name that may come from the app. Only this component subscribes to the app's answers, and most
 * cards don't need it.
 */
function AskedName({ participant }: PersonNameProps): ReactElement {
  const { text } = useParticipantName(participant, useSettings());
  return dataText(text, 'cb-strong');
}

/** The target of a grant: its name, or the reported id if nobody in the session has it. */
export function TargetName(props: TargetNameProps): ReactElement {
  return targetName(props, useSettings());
}

interface TargetNameProps {
  readonly grant: ControlGrant;
  /** Whether the app passed the whole session, so that an unknown id can be reported as such. */
  readonly session: boolean;
}

/** {@link TargetName} as a function. */
export function targetName(
  { grant, session }: TargetNameProps,
  settings: KitSettings,
): ReactElement {
  if (grant.target) return personName(grant.target, settings);
  const words = wordsOf(settings, 'control', control);
  const id = dataText(shortId(grant.targetId));
  return renderMessage(session ? words.unknown : words.reference, { id });
}

interface GrantNotesProps {
  readonly grant: ControlGrant;
  /** For each page that several people control, how many they are. */
  readonly contested: ReadonlyMap<unknown, number>;
  /** Whether the app passed the whole session, so that an unknown id can be reported as such. */
  readonly session: boolean;
}

/** Remarks on a grant. An active grant without anything special has none. */
export function GrantNotes(props: GrantNotesProps): ReactNode {
  return grantNotes(props, { settings: useSettings(), region: useRegion() });
}

/** {@link GrantNotes} as a function. */
export function grantNotes(
  { grant, contested, session }: GrantNotesProps,
  { settings, region }: { readonly settings: KitSettings; readonly region: Region },
): ReactElement | null {
  const words = wordsOf(settings, 'control', control);
  const { status, resolvedBy } = grant;
  const people = status === 'active' ? contested.get(legOf(grant.target)) : undefined;
  const notes = [
    status === 'ended' && words.ended,
    status === 'self' && words.self,
    status === 'unknown' && session && words.absent,
    resolvedBy === 'sole-sharer' && words.presumed,
  ].filter((note) => note !== false);
  if (notes.length === 0 && people === undefined) return null;
  return (
    <>
      {notes.map((note) => (
        <Fragment key={note}>
          {' '}
          <span className="cb-note">{note}</span>
        </Fragment>
      ))}
      {people !== undefined && (
        <>
          {' '}
          <span className="cb-note" data-warning="">
            {icon(WARNING)}
            <bdi>{fillTemplate(words.contested, { people: countText(people, region.locale) })}</bdi>
          </span>
        </>
      )}
    </>
  );
}

/** Types of {@link ParticipantControl}. */
export declare namespace ParticipantControl {
  /** State of the list. */
  interface State {
    /** Whether the leg controls a page now. @selector `[data-controls]` */
    readonly controls: boolean;
    /** Whether someone controls the leg's page now. @selector `[data-controlled]` */
    readonly controlled: boolean;
  }
  /** Props of a `<ul>`. */
  type Props = PartProps<State, 'ul'>;
}
