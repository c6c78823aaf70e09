'use client';
import { useId, type ReactElement, type ReactNode } from 'react';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type ControlGrant,
  type ControlSince,
} from '../../model/index.js';
import { RunningTime } from '../../internals/ui/countdown.js';
import { icon, PHASE_ICONS } from '../../internals/ui/icon.js';
import { ParticipantAvatar } from '../../parts/participant-avatar.js';
import { GrantNotes, PersonName, TargetName } from '../../parts/participant-control.js';
import { ParticipantRole } from '../../parts/participant-role.js';
import { ParticipantRoot } from '../../parts/participant-root.js';
import { ParticipantState } from '../../parts/participant-state.js';
import { guarded, useSettings } from '../../internals/settings.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { FirstRows } from '../../internals/ui/first-rows.js';
import { useWords } from '../../internals/use-words.js';
import { controlList } from '../../words/en/control-list.js';

type Select = ((participant: CobrowseMediaParticipant, grant: ControlGrant) => void) | undefined;

/** Grants under a heading, or nothing when there are none. */
export function GrantList(props: GrantList.Props): ReactNode {
  const { grants, label } = props;
  const labelId = useId();
  if (grants.length === 0) return null;
  return (
    <>
      {label && (
        <p id={labelId} className="cb-heading">
          {label}
        </p>
      )}
      <ul className="cb-rows" aria-labelledby={label ? labelId : undefined}>
        <FirstRows items={grants} step={50}>
          {(grant) => <GrantRow key={grant.key} {...props} grant={grant} />}
        </FirstRows>
      </ul>
    </>
  );
}

function GrantRow(props: GrantList.Props & { readonly grant: ControlGrant }): ReactElement {
  const { grant, contested, shown, session, since, onSelect } = props;
  const words = useWords('controlList', controlList);
  const controller = (
    <Selectable participant={grant.controller} grant={grant} onSelect={onSelect}>
      <PersonName participant={grant.controller} />
    </Selectable>
  );
  const target = (
    <Selectable participant={grant.target} grant={grant} onSelect={onSelect}>
      <TargetName grant={grant} session={session} />
    </Selectable>
  );
  const person = shown === 'controller' ? grant.controller : grant.target;
  const { currentUserId } = useSettings();
  const { userId } = participantFacts(grant.controller);
  const isYours = grant.status === 'active' && Boolean(currentUserId) && userId === currentUserId;
  return (
    <li className="cb-row" data-status={grant.status} data-yours={isYours ? '' : undefined}>
      {shown === 'both' ? (
        <span className="cb-row-main">
          <GrantSentence grant={grant} isYours={isYours} names={{ controller, target }} />
        </span>
      ) : (
        <PersonRow participant={person}>{shown === 'target' ? target : controller}</PersonRow>
      )}
      {grant.status === 'active' && (
        <span className="cb-state" data-phase="live">
          {icon(PHASE_ICONS.live)}
          {words.active}
        </span>
      )}
      {grant.status === 'active' && <AtLeast since={since?.(grant) ?? null} />}
      <GrantNotes grant={grant} contested={contested} session={session} />
    </li>
  );
}

/** A grant as a sentence. The signed-in user is addressed as "you". */
function GrantSentence(props: {
  readonly grant: ControlGrant;
  readonly isYours: boolean;
  readonly names: { readonly controller: ReactNode; readonly target: ReactNode };
}): ReactElement {
  const { grant, isYours, names } = props;
  const words = useWords('controlList', controlList);
  if (isYours) return <FormattedMessage text={words.yourGrant} values={names} />;
  return (
    <FormattedMessage
      text={grant.status === 'ended' ? words.endedGrant : words.grant}
      values={names}
    />
  );
}

/** How long control has been observed. It may have begun earlier. */
function AtLeast({ since }: { readonly since: number | null }): ReactNode {
  const words = useWords('controlList', controlList);
  if (since === null) return null;
  return (
    <span className="cb-since">
      <FormattedMessage
        text={words.forAtLeast}
        values={{ duration: <RunningTime length={(now) => now - since} /> }}
      />
    </span>
  );
}

/**
 * A person of a grant with role and state, or a question mark if nobody in the session has the id.
 */
function PersonRow(props: {
  readonly participant: CobrowseMediaParticipant | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { participant, children } = props;
  if (!participant) {
    return (
      <span className="cb-row-main">
        <span className="cb-avatar" aria-hidden="true">
          {icon(PHASE_ICONS.unknown)}
        </span>
        <span className="cb-row-name">{children}</span>
      </span>
    );
  }
  return (
    <ParticipantRoot participant={participant} render={<span />} className="cb-row-main">
      <ParticipantAvatar />
      <span className="cb-row-name">{children}</span>
      <ParticipantRole />
      <ParticipantState />
    </ParticipantRoot>
  );
}

function Selectable(props: {
  readonly participant: CobrowseMediaParticipant | undefined;
  readonly grant: ControlGrant;
  readonly onSelect: Select;
  readonly children: ReactNode;
}): ReactNode {
  const settings = useSettings();
  const { participant, grant, onSelect, children } = props;
  if (!participant || !onSelect) return children;
  return (
    <button
      type="button"
      className="cb-select"
      onClick={() => guarded(settings, () => onSelect(participant, grant))}
    >
      {children}
    </button>
  );
}

/** Types of {@link GrantList}. */
export declare namespace GrantList {
  /** Props of {@link GrantList}. */
  interface Props {
    readonly grants: readonly ControlGrant[];
    /** For each page that several people control, how many they are. */
    readonly contested: ReadonlyMap<unknown, number>;
    /** Whether the app passed the session, so that an unknown id can be reported as such. */
    readonly session: boolean;
    /** Heading of the list; undefined if there is a heading around it. */
    readonly label?: ReactNode;
    /** Which side of a grant a row shows. */
    readonly shown: 'target' | 'controller' | 'both';
    /** Returns when control was first observed in earlier events; null without events. */
    readonly since: ControlSince | null;
    readonly onSelect: Select;
  }
}
