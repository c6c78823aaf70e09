'use client';
import type { ReactElement, ReactNode } from 'react';
import type { CobrowseMediaParticipant, ControlGrant, WrapupFacts } from '../../../model/index.js';
import { shortId } from '../../../model/names.js';
import { asRecord, readText } from '../../../model/values.js';
import { useParticipantContext } from '../../../internals/context.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { icon, PHASE_ICONS, WARNING } from '../../../internals/ui/icon.js';
import { useParticipantName } from '../../../internals/use-participant-name.js';
import type { ReferenceKind } from '../../../internals/references.js';
import { useReference } from '../../../internals/use-reference.js';
import { useRegion } from '../../../internals/settings.js';
import { Ticking, useClockValue } from '../../../internals/ticking.js';
import { useWords } from '../../../internals/use-words.js';
import { status } from '../../../words/en/status.js';
import type { TableMessages } from '../../../words/en/table.js';
import { clockText, isoInstant } from '../../../words/format.js';
import { fillTemplate } from '../../../words/message.js';
import type { RowExtras } from './row-context.js';

/** An instant, in full for machines. */
export function InstantCell(props: {
  readonly instant: string | number | null;
  readonly text: (value: number) => string;
}): ReactElement | null {
  const { instant, text } = props;
  if (typeof instant !== 'number') return null;
  return <time dateTime={isoInstant(instant)}>{text(instant)}</time>;
}

/** What a reference is called: by the data, else by the host; else the start of its id. */
export function NamedReference(props: {
  readonly kind: ReferenceKind;
  readonly reference: unknown;
}): ReactElement {
  const { kind, reference } = props;
  const { id, name } = asRecord(reference);
  const own = readText(name);
  const known = useReference(kind, own === null ? reference : null);
  return dataText(own ?? known?.name ?? shortId(readText(id)));
}

/** How long the hold lasts. */
export function HeldSince(): ReactElement | null {
  const { locale } = useRegion();
  const { phase, heldSince } = useParticipantContext().facts;
  const words = useWords('status', status);
  if (phase !== 'held') return null;
  if (heldSince === null) return <>{words.heldOnly}</>;
  return (
    <span className="cb-duration">
      <Ticking text={(now) => clockText(now - heldSince, locale)} />
    </span>
  );
}

/** Where the wrap-up stands, and how much time is left for it. */
export function WrapupCell(): ReactElement | null {
  const words = useWords('status', status);
  const { wrapup } = useParticipantContext().facts;
  if (wrapup.status === 'none') return null;
  return (
    <span className="cb-table-line">
      <span>{words[`wrapup.${wrapup.status}`]}</span>
      {wrapup.deadline !== null && <TimeLeft deadline={wrapup.deadline} status={wrapup.status} />}
    </span>
  );
}

function TimeLeft(props: {
  readonly deadline: number;
  readonly status: WrapupFacts['status'];
}): ReactElement {
  const { locale } = useRegion();
  const { deadline } = props;
  const isOver = useClockValue((now) => now > deadline) === true;
  return (
    <span className="cb-table-left" data-over={isOver ? '' : undefined}>
      {icon(isOver ? WARNING : PHASE_ICONS.wrapup)}
      <span className="cb-duration">
        <Ticking text={(now) => clockText(Math.abs(deadline - now), locale)} />
      </span>
    </span>
  );
}

/** Whom the leg controls. */
export function Targets({ grants }: { readonly grants: readonly ControlGrant[] }): ReactElement {
  return (
    <People>
      {grants.map((grant) => (
        <span key={grant.key} className="cb-table-person" data-status={grant.status}>
          {grant.target ? (
            <PersonText participant={grant.target} />
          ) : (
            dataText(shortId(grant.targetId))
          )}
        </span>
      ))}
    </People>
  );
}

/** Who controls the leg. */
export function Controllers(props: { readonly grants: readonly ControlGrant[] }): ReactElement {
  return (
    <People>
      {props.grants.map((grant) => (
        <span key={grant.key} className="cb-table-person" data-status={grant.status}>
          <PersonText participant={grant.controller} />
        </span>
      ))}
    </People>
  );
}

/** Names beside each other; an empty cell stays empty, so that a card leaves its row out. */
function People({ children }: { readonly children: readonly ReactNode[] }): ReactNode {
  return children.length > 0 ? <span className="cb-table-people">{children}</span> : null;
}

function PersonText(props: { readonly participant: CobrowseMediaParticipant }): ReactElement {
  return <bdi>{useParticipantName(props.participant).text}</bdi>;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How many findings there are, by severity. */
export function Findings(props: {
  readonly findings: RowExtras['findings'];
  readonly words: TableMessages;
}): ReactElement {
  const { findings, words } = props;
  return (
    <span className="cb-table-line">
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <span key={severity} className="cb-table-finding" data-severity={severity}>
            {severity !== 'info' && icon(WARNING)}
            {fillTemplate(words[`finding.${severity}`], { count: String(count) })}
          </span>
        );
      })}
    </span>
  );
}
