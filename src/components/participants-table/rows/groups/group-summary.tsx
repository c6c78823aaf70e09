'use client';
import type { ReactElement } from 'react';
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  ParticipantFacts,
} from '../../../../model/index.js';
import type { SessionFinding } from '../../../../model/findings/index.js';
import { participantFacts, triageKind } from '../../../../model/index.js';
import { personOf } from '../../../../model/person.js';
import { sessionSpan } from '../../../../model/session-span.js';
import { guarded, useRegion, useSettings } from '../../../../internals/settings.js';
import { Ticking } from '../../../../internals/ticking.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import { CHEVRON, icon, WARNING } from '../../../../internals/ui/icon.js';
import { useWords } from '../../../../internals/use-words.js';
import { triage } from '../../../../words/en/triage.js';
import { clockText } from '../../../../words/format.js';
import { fillTemplate } from '../../../../words/message.js';
import { countText } from '../../../../words/plain.js';
import { pluralMessage } from '../../../../words/plural.js';
import type { DescribeFinding } from '../../types.js';
import { namedReference } from '../../columns/built-in/named-reference.js';

export interface GroupSummaryProps {
  /** The legs of the session or, if the session is unknown, those of the rows. */
  readonly legs: readonly CobrowseMediaParticipant[];
  readonly session: CobrowseConversation | null;
  /** All findings about the legs. */
  readonly findings: readonly SessionFinding[];
  readonly describeFinding: DescribeFinding | undefined;
  readonly nameOf: (participant: CobrowseMediaParticipant) => string;
}

/**
 * Sums up a session: who is being helped, in which queue, for how long, by how many people, and the
 * worst finding.
 */
export function GroupSummary(props: GroupSummaryProps): ReactElement {
  const { legs, session, findings, describeFinding, nameOf } = props;
  const { locale } = useRegion();
  const words = useWords('triage', triage);
  const facts = legs.map(participantFacts);
  const customer = findCustomer(facts);
  const queue = legs.find((leg) => leg.queue)?.queue;
  const people = countPeople(facts);
  const worst = worstOf(findings);
  return (
    <span className="cb-group">
      {icon(CHEVRON, true)}
      <span className="cb-strong">{customer && dataText(nameOf(customer))}</span>
      {queue && <span>{namedReference('queue', queue)}</span>}
      <SessionLength facts={facts} session={session} />
      <bdi>
        {fillTemplate(pluralMessage(words, 'people', people, locale), {
          count: countText(people, locale),
        })}
      </bdi>
      {worst && (
        <span className="cb-table-finding" data-severity={worst.severity}>
          {icon(WARNING)}
          <FindingText finding={worst} describeFinding={describeFinding} />
        </span>
      )}
    </span>
  );
}

/** The app's text for a finding, or the kind of trouble. */
function FindingText(props: {
  readonly finding: SessionFinding;
  readonly describeFinding: DescribeFinding | undefined;
}): ReactElement {
  const { finding, describeFinding } = props;
  const settings = useSettings();
  const words = useWords('triage', triage);
  const own = describeFinding && guarded(settings, () => describeFinding(finding));
  if (own) return <bdi>{own}</bdi>;
  const kind = triageKind(finding);
  if (kind !== null && kind !== 'error') return <bdi>{words[`worst.${kind}`]}</bdi>;
  return <bdi>{words[`severity.${finding.severity}`]}</bdi>;
}

/** How long the session lasted, or has lasted so far. */
function SessionLength(props: {
  readonly facts: readonly ParticipantFacts[];
  readonly session: CobrowseConversation | null;
}): ReactElement | null {
  const { facts, session } = props;
  const { locale } = useRegion();
  const { start, end } = sessionSpan(session, facts, null);
  if (start === null) return null;
  return (
    <span className="cb-duration">
      {end === null ? (
        <Ticking text={(now) => clockText(now - start, locale)} />
      ) : (
        clockText(end - start, locale)
      )}
    </span>
  );
}

/** The customer, or whoever shares, or the first of the legs. */
function findCustomer(facts: readonly ParticipantFacts[]): CobrowseMediaParticipant | null {
  const customer =
    facts.find(({ purpose }) => purpose?.value === 'customer') ??
    facts.find(({ role }) => role?.value === 'sharer') ??
    facts[0];
  return customer?.participant ?? null;
}

/** Counts people, not legs: someone who left and came back counts once. */
function countPeople(facts: readonly ParticipantFacts[]): number {
  return new Set(facts.map(personOf)).size;
}

/** The first of the most serious findings; null if there are only notes, which need no action. */
function worstOf(findings: readonly SessionFinding[]): SessionFinding | null {
  return (
    findings.find((finding) => finding?.severity === 'error') ??
    findings.find((finding) => finding?.severity === 'warning') ??
    null
  );
}
