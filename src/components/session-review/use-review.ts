'use client';
import { useCallback, useEffect, useMemo, type RefObject } from 'react';
import {
  findSessionIssues,
  type SessionIssues,
  type SessionIssuesOptions,
} from '../../model/findings/index.js';
import { parseInstant } from '../../model/index.js';
import { newestInstant } from '../../model/newest-instant.js';
import { sessionLegs } from '../../model/session-legs.js';
import { reportError, useSettings } from '../../internals/settings.js';
import { peopleOf } from './group-legs.js';
import type { ReplayFrame } from './replay-frame.js';
import type { LegWarnings, Review } from './review-model.js';
import type { ReviewProps } from './review-props.js';
import { useLegSelection } from './use-leg-selection.js';

type ReviewOptions = Pick<
  ReviewProps,
  | 'session'
  | 'events'
  | 'issues'
  | 'now'
  | 'rules'
  | 'customRules'
  | 'selectedKey'
  | 'defaultSelectedKey'
  | 'onSelectedKeyChange'
> & {
  /** The moment of a replay to show; null for the session as it ended. */
  readonly frame: ReplayFrame | null;
};

/**
 * Computes the review and holds its selection. The ref is for a heading that gets the focus if the
 * element that had it before is gone.
 */
export function useReview(options: ReviewOptions): {
  readonly review: Review;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
} {
  const { events, selectedKey, defaultSelectedKey, onSelectedKeyChange, frame } = options;
  const newest = useMemo(() => newestInstant(options.session, events), [options.session, events]);
  const end = parseInstant(options.now) ?? newest;
  const session = frame ? frame.session : options.session;
  const now = frame ? (frame.now ?? null) : end;
  const { legs, unreadable } = useMemo(() => sessionLegs(session), [session]);
  const byKey = useMemo(() => new Map(legs.map((leg) => [leg.key, leg])), [legs]);
  const people = useMemo(() => peopleOf(legs), [legs]);
  const { issues, finalIssues } = useIssues(options, end);
  const warnings = useMemo(() => warningsByLeg(issues), [issues]);
  const { selection, headingRef } = useLegSelection({
    byKey,
    people,
    selectedKey,
    defaultSelectedKey,
    onSelectedKeyChange,
  });
  const review: Review = {
    session,
    legs,
    byKey,
    people,
    unreadable,
    now,
    issues,
    frame,
    final: { session: options.session, now: end, findings: finalIssues.findings },
    warnings,
    ...selection,
  };
  return { review, headingRef };
}

/** What was found at the moment that is shown, and at the end of the session. */
function useIssues(
  { session, events, issues: given, rules, customRules, frame }: ReviewOptions,
  end: number | null,
): { readonly issues: SessionIssues; readonly finalIssues: SessionIssues } {
  const settings = useSettings();
  const { resolveControlTarget, viewerUrlPolicy } = settings;
  const find = useCallback(
    (state: Pick<SessionIssuesOptions, 'session' | 'events'>, at: number | null | undefined) =>
      findSessionIssues({
        session: state.session,
        events: state.events,
        now: at ?? Number.NaN,
        rules,
        customRules,
        resolveControlTarget,
        viewerUrlPolicy,
      }),
    [rules, customRules, resolveControlTarget, viewerUrlPolicy],
  );
  const finalIssues = useMemo(
    () => given ?? find({ session, events }, end),
    [given, find, session, events, end],
  );
  const issues = useMemo(
    () => (frame ? find(frame, frame.now) : finalIssues),
    [frame, find, finalIssues],
  );
  useEffect(() => {
    for (const { error } of issues.failed) reportError(settings, error);
    // oxlint-disable-next-line react/exhaustive-deps -- each failure is reported once, even if the settings change
  }, [issues]);
  return { issues, finalIssues };
}

function warningsByLeg({ findings }: SessionIssues): ReadonlyMap<string, LegWarnings> {
  const warnings = new Map<string, LegWarnings>();
  for (const { severity, legs } of findings) {
    if (severity === 'info') continue;
    for (const key of legs) {
      const known = warnings.get(key) ?? { error: 0, warning: 0 };
      warnings.set(key, { ...known, [severity]: known[severity] + 1 });
    }
  }
  return warnings;
}
