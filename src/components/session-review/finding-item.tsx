'use client';
import { memo, useMemo, type NamedExoticComponent, type ReactElement, type ReactNode } from 'react';
import type { FindingSeverity, SessionFinding } from '../../model/findings/index.js';
import { icon, WARNING } from '../../internals/ui/icon.js';
import { PersonName } from '../../parts/participant-control.js';
import { Say } from '../../internals/ui/say.js';
import { guarded, useRegion, useSettings } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { findingSentence, isKitFinding } from '../../words/describe-finding.js';
import { fields } from '../../words/en/fields.js';
import { findings } from '../../words/en/findings.js';
import { review as english } from '../../words/en/review.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { countText } from '../../words/plain.js';
import { personKey, type ReviewLeg } from './group-legs.js';
import type { SessionReview } from './session-review.js';
import type { Review } from './use-review.js';

const ICONS: Readonly<Record<FindingSeverity, string>> = {
  error: 'M8 2a6 6 0 1 0 .1 0M6 6l4 4M10 6l-4 4',
  warning: WARNING,
  info: 'M8 2a6 6 0 1 0 .1 0M8 7v4M8 5v.2',
};
const MOST = 6;

/** A finding: how bad, what, whose, what to do. Rendered again only when it is chosen or left. */
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
          {legs.slice(0, MOST).map((leg) => (
            <FindingLeg
              key={leg.key}
              leg={leg}
              alone={legs.length === 1}
              goTo={goTo}
              finding={finding}
            />
          ))}
          {legs.length > MOST && <span>{`+${countText(legs.length - MOST, locale)}`}</span>}
        </span>
      )}
      {isKitFinding(finding) && <span className="cb-note cb-small">{help[finding.help]}</span>}
    </li>
  );
}

/** What was found, as a sentence. */
function FindingTitle(props: {
  readonly finding: SessionFinding;
  readonly describeFinding: SessionReview.Own['describeFinding'];
}): ReactNode {
  const { finding, describeFinding } = props;
  const settings = useSettings();
  const { locale } = useRegion();
  const words = {
    findings: useWords('findings', findings),
    fields: useWords('fields', fields),
    states: useWords('states', states),
    status: useWords('status', status),
  };
  if (!isKitFinding(finding)) {
    const own = describeFinding && guarded(settings, () => describeFinding(finding));
    return own ?? <bdi>{finding.rule}</bdi>;
  }
  const { template, places } = findingSentence(finding, words, locale);
  const values: Record<string, ReactNode> = {};
  for (const [name, { text, foreign }] of Object.entries(places))
    values[name] = foreign ? <bdi>{text}</bdi> : text;
  return <Say<string> text={template} values={values} />;
}

/** A finding as a line beside the leg that it is about. */
export function FindingLine(props: {
  readonly finding: SessionFinding;
  readonly describeFinding: SessionReview.Own['describeFinding'];
}): ReactElement {
  const words = useWords('review', english);
  const { severity } = props.finding;
  return (
    <li className="cb-line">
      <SeverityBadge severity={severity}>{words[severity]}</SeverityBadge>
      <span>
        <FindingTitle {...props} />
      </span>
    </li>
  );
}

/** How bad it is, by icon, text and color together. */
export function SeverityBadge(props: {
  readonly severity: FindingSeverity;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className="cb-severity" data-severity={props.severity}>
      {icon(ICONS[props.severity])}
      {props.children}
    </span>
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

function onePerPerson(legs: readonly ReviewLeg[]): readonly ReviewLeg[] {
  const people = new Set<string>();
  return legs.filter((leg) => {
    const person = personKey(leg);
    return !people.has(person) && people.add(person);
  });
}

export declare namespace FindingItem {
  /** Props of {@link FindingItem}: all but the choice stay the same while the session does. */
  interface Props extends Pick<Review, 'byKey' | 'goTo'> {
    readonly finding: SessionFinding;
    /** It was chosen last. */
    readonly isChosen: boolean;
    readonly describeFinding: SessionReview.Own['describeFinding'];
  }
}
