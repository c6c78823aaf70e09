'use client';
import { useId, type ReactElement, type RefObject } from 'react';
import type { SessionFinding } from '../../model/findings/index.js';
import { guarded, useRegion, useSettings } from '../../internals/settings.js';
import { useControlled } from '../../internals/use-controlled.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { fillTemplate } from '../../words/message.js';
import { pluralMessage } from '../../words/plural.js';
import { countText } from '../../words/plain.js';
import { FindingItem } from './finding-item.js';
import { MAX_PRINTED_ROWS, NotPrinted, ShowMore, useShownCount } from './shown-rows.js';
import type { ReviewProps, SeverityFilter } from './review-props.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';

/**
 * The worst findings come first. The others must not push everything else out of view, so only these
 * are shown at first.
 */
const FINDINGS_AT_FIRST = 6;

/** What was found, filtered by severity. */
export function ReviewFindings(props: ReviewFindings.Props): ReactElement {
  const { review, heading: Heading, headingRef, describeFinding, onSeverityChange } = props;
  const { severity: given, defaultSeverity = 'all', printing } = props;
  const id = useId();
  const words = useWords('review', english);
  const settings = useSettings();
  const { locale } = useRegion();
  const { findings, passed, notApplicable } = review.issues;
  const [severity, setSeverity] = useControlled<SeverityFilter>(given, defaultSeverity, (next) =>
    guarded(settings, () => onSeverityChange?.(next)),
  );
  // In print there is no filter and no button to show more.
  const matching = findings.filter((finding) => printing || matches(finding, severity));
  const [count, showMore] = useShownCount(FINDINGS_AT_FIRST);
  const shown = printing ? MAX_PRINTED_ROWS : count;
  return (
    <section className="cb-review-part" aria-labelledby={id}>
      <div className="cb-review-head">
        <Heading id={id} className="cb-section-heading" tabIndex={-1} ref={headingRef}>
          {words.findings}
        </Heading>
        {findings.length > 0 && (
          <SeverityChoices findings={findings} severity={severity} onChange={setSeverity} />
        )}
      </div>
      {findings.length === 0 && <p className="cb-empty">{words.clean}</p>}
      {findings.length > 0 && (
        <>
          <p className="cb-hidden" role="status">
            {fillTemplate(words.shown, {
              shown: countText(matching.length, locale),
              all: countText(findings.length, locale),
            })}
          </p>
          <ul className="cb-rows cb-findings">
            {matching.slice(0, shown).map((finding, index) => (
              // Findings have no id and are always in the order of the rules.
              <FindingItem
                key={`${finding.rule} ${index}`}
                finding={finding}
                isChosen={review.chosenFinding === finding}
                byKey={review.byKey}
                goTo={review.goTo}
                describeFinding={describeFinding}
              />
            ))}
          </ul>
          <ShowMore count={shown} all={matching.length} onMore={showMore} />
          {printing && <NotPrinted all={matching.length} />}
        </>
      )}
      <p className="cb-note cb-small">
        {fillTemplate(pluralMessage(words, 'passed', passed.length, locale), {
          passed: countText(passed.length, locale),
          skipped: countText(notApplicable.length, locale),
        })}
      </p>
    </section>
  );
}

const SEVERITIES = ['all', 'error', 'warning', 'info'] as const;
const LABELS = { all: 'all', error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** The filter: a radio button for each severity, with the number of its findings. */
function SeverityChoices(props: {
  readonly findings: readonly SessionFinding[];
  readonly severity: SeverityFilter;
  readonly onChange: (severity: SeverityFilter) => void;
}): ReactElement {
  const { findings, severity, onChange } = props;
  const name = useId();
  const words = useWords('review', english);
  const { locale } = useRegion();
  return (
    <fieldset className="cb-filter">
      <legend className="cb-hidden">{words.severity}</legend>
      {SEVERITIES.map((choice) => (
        <label key={choice} className="cb-choice" data-severity={choice}>
          <input
            type="radio"
            name={name}
            className="cb-radio"
            checked={severity === choice}
            onChange={() => onChange(choice)}
          />
          <span>{words[LABELS[choice]]}</span>
          <span className="cb-count">
            {countText(findings.filter((item) => matches(item, choice)).length, locale)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function matches(finding: SessionFinding, severity: SeverityFilter): boolean {
  return severity === 'all' || finding.severity === severity;
}

/** Types of {@link ReviewFindings}. */
export declare namespace ReviewFindings {
  /** Props of {@link ReviewFindings}. */
  interface Props extends Pick<
    ReviewProps,
    'severity' | 'defaultSeverity' | 'onSeverityChange' | 'describeFinding'
  > {
    readonly review: Review;
    readonly heading: HeadingTag;
    readonly printing: boolean;
    readonly headingRef: RefObject<HTMLHeadingElement | null>;
  }
}
