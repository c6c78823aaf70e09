'use client';
import { memo, useMemo, type NamedExoticComponent, type ReactElement } from 'react';
import type { SessionFinding } from '../../model/findings/index.js';
import { groupBy } from '../../model/group-by.js';
import { personKey } from '../../model/person.js';
import { PersonName } from '../../parts/participant-control.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { isKitFinding } from '../../words/describe-finding.js';
import { findings } from '../../words/en/findings.js';
import { review as english } from '../../words/en/review.js';
import { countText } from '../../words/plain.js';
import { FindingTitle } from './finding-title.js';
import { SeverityBadge } from './severity-badge.js';
import type { ReviewLeg } from './group-legs.js';
import type { Review } from './review-model.js';
import type { ReviewProps } from './review-props.js';

/** How many people are named. Further ones are only counted. */
const MAX_NAMED = 6;

/**
 * A finding: severity, sentence, people, and advice. Renders again only when it is selected or
 * deselected.
 */
export const FindingItem: NamedExoticComponent<FindingItem.Props> = memo(Finding);

function Finding(props: FindingItem.Props): ReactElement {
  const { finding, isChosen, byKey, goTo, describeFinding } = props;
  const words = useWords('review', english);
  const help = useWords('findings', findings);
  const { locale } = useRegion();
  const legs = useMemo(
    () => onePerPerson(finding.legs.flatMap((key) => byKey.get(key) ?? [])),
    [finding, byKey],
  );
  const [first] = legs;
  const title = <FindingTitle finding={finding} describeFinding={describeFinding} />;
  return (
    <li className="cb-finding" data-severity={finding.severity} data-chosen={isChosen || undefined}>
      <SeverityBadge severity={finding.severity}>{words[finding.severity]}</SeverityBadge>
      <span className="cb-finding-title">
        {first ? (
          <button type="button" className="cb-select" onClick={() => goTo(first.key, finding)}>
            {title}
          </button>
        ) : (
          title
        )}
      </span>
      {legs.length > 0 && (
        <span className="cb-finding-legs">
          {legs.slice(0, MAX_NAMED).map((leg) => (
            <FindingLeg
              key={leg.key}
              leg={leg}
              alone={legs.length === 1}
              goTo={goTo}
              finding={finding}
            />
          ))}
          {legs.length > MAX_NAMED && (
            <span>{`+${countText(legs.length - MAX_NAMED, locale)}`}</span>
          )}
        </span>
      )}
      {isKitFinding(finding) && <span className="cb-note cb-small">{help[finding.help]}</span>}
    </li>
  );
}

function FindingLeg(props: {
  readonly leg: ReviewLeg;
  readonly alone: boolean;
  readonly goTo: Review['goTo'];
  readonly finding: SessionFinding;
}): ReactElement {
  const { leg, alone, goTo, finding } = props;
  const name = <PersonName participant={leg.participant} />;
  if (alone) return name;
  return (
    <button type="button" className="cb-select" onClick={() => goTo(leg.key, finding)}>
      {name}
    </button>
  );
}

/** The first leg of each person, because repeating a name adds nothing. */
function onePerPerson(legs: readonly ReviewLeg[]): readonly ReviewLeg[] {
  return [...groupBy(legs, personKey).values()].flatMap(([first]) => first ?? []);
}

/** Types of {@link FindingItem}. */
export declare namespace FindingItem {
  /** Props of {@link FindingItem}. Within a session, only `isChosen` changes. */
  interface Props extends Pick<Review, 'byKey' | 'goTo'> {
    readonly finding: SessionFinding;
    /** Whether it was selected last. */
    readonly isChosen: boolean;
    readonly describeFinding: ReviewProps['describeFinding'];
  }
}
