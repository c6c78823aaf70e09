'use client';
import { useId, useMemo, type ReactElement } from 'react';
import type { ControlGrant } from '../../model/index.js';
import type { SessionFinding } from '../../model/findings/index.js';
import { TIME_FIELDS } from '../../model/time.js';
import { instantElement } from '../../internals/ui/instant.js';
import { contestedPages, legOf, useGrants } from '../../internals/use-grants.js';
import { ParticipantDisconnectReason } from '../../parts/participant-disconnect-reason.js';
import { ParticipantDuration } from '../../parts/participant-duration.js';
import { ParticipantError } from '../../parts/participant-error.js';
import { ParticipantHold } from '../../parts/participant-hold.js';
import { ParticipantName } from '../../parts/participant-name.js';
import { ParticipantPurpose } from '../../parts/participant-purpose.js';
import { ParticipantRole } from '../../parts/participant-role.js';
import { ParticipantRoot } from '../../parts/participant-root.js';
import { ParticipantState } from '../../parts/participant-state.js';
import { ParticipantWrapup } from '../../parts/participant-wrapup.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { fields } from '../../words/en/fields.js';
import { review as english } from '../../words/en/review.js';
import { instantText } from '../../words/format.js';
import { FindingLine } from './finding-title.js';
import { findingsByLeg } from './findings-by-leg.js';
import { grantsByLeg, PrintedGrants } from './printed-grants.js';
import type { ReviewLeg } from './group-legs.js';
import { MAX_PRINTED_ROWS, NotPrinted } from './shown-rows.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';
import type { ReviewProps } from './review-props.js';

/** All legs with their facts, for print, where nothing can be selected. */
export function PrintedLegs(props: PrintedLegs.Props): ReactElement {
  const { review, heading: Heading, describeFinding } = props;
  const { session, people, legs, issues } = review;
  const id = useId();
  const words = useWords('review', english);
  const found = useMemo(() => findingsByLeg(issues.findings), [issues]);
  // Indexed once for all legs: searching all grants for each of thousands of legs would be slow.
  const grants = useGrants(session?.participants);
  const grantsOf = useMemo(() => grantsByLeg(grants), [grants]);
  const contested = useMemo(() => contestedPages(grants), [grants]);
  const inOrder = people.flatMap((person) => [...person.legs, ...person.unanswered]);
  return (
    <section className="cb-review-part cb-print" aria-labelledby={id}>
      <Heading id={id} className="cb-section-heading">
        {words.allLegs}
      </Heading>
      <ul className="cb-rows">
        {inOrder.slice(0, MAX_PRINTED_ROWS).map((leg) => (
          <PrintedLeg
            key={leg.key}
            leg={leg}
            grants={grantsOf.get(legOf(leg.participant)) ?? []}
            contested={contested}
            findings={found.get(leg.facts.key) ?? []}
            describeFinding={describeFinding}
          />
        ))}
      </ul>
      <NotPrinted all={legs.length} />
    </section>
  );
}

const PRINTED_TIMES = ['start', 'alerting', 'connected', 'end'] as const;

function PrintedLeg(props: {
  readonly leg: ReviewLeg;
  readonly grants: readonly ControlGrant[];
  readonly contested: ReadonlyMap<unknown, number>;
  readonly findings: readonly SessionFinding[];
  readonly describeFinding: ReviewProps['describeFinding'];
}): ReactElement {
  const { leg, grants, contested, findings, describeFinding } = props;
  const region = useRegion();
  const labels = useWords('fields', fields);
  const { times } = leg.facts;
  return (
    <ParticipantRoot participant={leg.participant} render={<li className="cb-print-leg" />}>
      <div className="cb-print-head">
        <ParticipantName />
        <span className="cb-meta">
          <ParticipantPurpose />
          <ParticipantRole />
        </span>
        <span className="cb-state-and-time">
          <ParticipantState />
          <ParticipantDuration />
        </span>
      </div>
      <dl className="cb-print-times">
        {PRINTED_TIMES.map((time) => {
          const instant = times[time];
          if (instant === null) return null;
          return (
            <div key={time} className="cb-fact">
              <dt>{labels[TIME_FIELDS[time]]}</dt>
              <dd>{instantElement(instant, instantText(instant, region))}</dd>
            </div>
          );
        })}
      </dl>
      <ParticipantHold />
      <ParticipantWrapup />
      <ParticipantDisconnectReason />
      <ParticipantError />
      <PrintedGrants leg={leg} grants={grants} contested={contested} />
      {findings.length > 0 && (
        <ul className="cb-list">
          {findings.map((finding, index) => (
            <FindingLine
              key={`${finding.rule} ${index}`}
              finding={finding}
              describeFinding={describeFinding}
            />
          ))}
        </ul>
      )}
    </ParticipantRoot>
  );
}

/** Types of {@link PrintedLegs}. */
export declare namespace PrintedLegs {
  /** Props of {@link PrintedLegs}. */
  interface Props {
    readonly review: Review;
    readonly heading: HeadingTag;
    readonly describeFinding: ReviewProps['describeFinding'];
  }
}
