'use client';
import type { ReactElement, ReactNode } from 'react';
import type { SessionFinding } from '../../model/findings/index.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { guarded, useRegion, useSettings } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { findingSentence, isKitFinding } from '../../words/describe-finding.js';
import { fields } from '../../words/en/fields.js';
import { findings } from '../../words/en/findings.js';
import { review as english } from '../../words/en/review.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import type { ReviewProps } from './review-props.js';
import { SeverityBadge } from './severity-badge.js';

/** What was found, as a sentence. */
export function FindingTitle(props: {
  readonly finding: SessionFinding;
  readonly describeFinding: ReviewProps['describeFinding'];
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
  const sentence = findingSentence(finding, words, locale);
  const values = Object.fromEntries(
    Object.entries(sentence.values).map(([name, { text, foreign }]) => [
      name,
      foreign ? <bdi key={name}>{text}</bdi> : text,
    ]),
  );
  return <FormattedMessage<string> text={sentence.template} values={values} />;
}

/** A finding as a line next to the leg that it is about. */
export function FindingLine(props: {
  readonly finding: SessionFinding;
  readonly describeFinding: ReviewProps['describeFinding'];
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
