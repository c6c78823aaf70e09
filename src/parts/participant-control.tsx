'use client';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { type CobrowseMediaParticipant, type ControlGrant } from '../model/index.js';
import { shortId } from '../model/names.js';
import { control, type ControlMessages } from '../words/en/control.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { isContested, isSameLeg, useGrants } from './grants.js';
import { ARROW, Icon } from './icon.js';
import { useParticipantName } from './names.js';
import { Say } from './say.js';
import { useWords } from './use-words.js';

/** Whom the leg controls, and who controls it. Renders a `<ul>`, or nothing. */
export const ParticipantControl: Part<ParticipantControl.Props> = definePart(
  'Participant.Control',
  'ul',
  'cb-control',
  useControl,
);

function useControl(): PartView<ParticipantControl.State> | null {
  const words = useWords('control', control);
  const { facts, participants } = useParticipantContext();
  const { participant } = facts;
  const alone = useMemo(() => (participant ? [participant] : []), [participant]);
  const grants = useGrants(participants ?? alone);
  const own = grants.filter((grant) => isSameLeg(grant.controller, participant));
  const inverse = grants.filter(
    (grant) => grant.status !== 'self' && isSameLeg(grant.target, participant),
  );
  if (participant === null || own.length + inverse.length === 0) return null;
  const known = participants !== undefined;
  return {
    state: { controls: own.some(isActive), controlled: inverse.some(isActive) },
    content: (
      <>
        {own.map((grant) => (
          <ControlLine key={grant.key} grant={grant} notes={notesOf(grant, grants, words, known)}>
            <Say
              text={words.controls}
              values={{ target: <TargetName grant={grant} session={known} /> }}
            />
          </ControlLine>
        ))}
        {inverse.map((grant) => (
          <ControlLine key={grant.key} grant={grant} notes={notesOf(grant, grants, words, known)}>
            <Say
              text={words.controlledBy}
              values={{ controller: <PersonName participant={grant.controller} /> }}
            />
          </ControlLine>
        ))}
      </>
    ),
  };
}

function ControlLine(props: {
  readonly grant: ControlGrant;
  readonly notes: readonly string[];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li className="cb-line" data-status={props.grant.status}>
      <Icon shape={ARROW} directed />
      <span>
        {props.children}
        {props.notes.map((note) => (
          <span key={note} className="cb-note">
            {note}
          </span>
        ))}
      </span>
    </li>
  );
}

/** The name of a participant, in a sentence. */
export function PersonName(props: {
  readonly participant: CobrowseMediaParticipant;
}): ReactElement {
  const { text } = useParticipantName(props.participant);
  return <bdi className="cb-strong">{text}</bdi>;
}

/** The target of a grant: its name, or the reported id where nobody has it. */
export function TargetName(props: {
  readonly grant: ControlGrant;
  /** Whether the whole session was handed over, so that an unknown id is a finding. */
  readonly session: boolean;
}): ReactElement {
  const words = useWords('control', control);
  const { grant, session } = props;
  if (grant.target) return <PersonName participant={grant.target} />;
  const id = <bdi>{shortId(grant.targetId)}</bdi>;
  return <Say text={session ? words.unknown : words.reference} values={{ id }} />;
}

/** What else is to be said of a grant; an active one needs no words. */
export function notesOf(
  grant: ControlGrant,
  grants: readonly ControlGrant[],
  words: ControlMessages,
  session: boolean,
): readonly string[] {
  const notes: string[] = [];
  if (grant.status === 'ended') notes.push(words.ended);
  if (grant.status === 'self') notes.push(words.self);
  if (grant.status === 'unknown' && session) notes.push(words.absent);
  if (grant.resolvedBy === 'sole-sharer') notes.push(words.presumed);
  if (isContested(grant, grants)) notes.push(words.contested);
  return notes;
}

function isActive(grant: ControlGrant): boolean {
  return grant.status === 'active';
}

export declare namespace ParticipantControl {
  /** State of the list. */
  interface State {
    /** The leg controls a page now. @selector `[data-controls]` */
    readonly controls: boolean;
    /** Someone controls the leg's page now. @selector `[data-controlled]` */
    readonly controlled: boolean;
  }
  type Props = PartProps<State, 'ul'>;
}
