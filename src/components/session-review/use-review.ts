'use client';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import {
  findSessionIssues,
  type SessionFinding,
  type SessionIssues,
  type SessionIssuesOptions,
} from '../../model/findings/index.js';
import { parseInstant } from '../../model/index.js';
import { newestInstant } from '../../model/newest-instant.js';
import { sessionLegs } from '../../model/session-legs.js';
import { guarded, reportError, useSettings } from '../../internals/settings.js';
import { useControlled } from '../../internals/use-controlled.js';
import { useStableCallback } from '../../internals/use-stable-callback.js';
import { peopleOf, type ReviewLeg, type ReviewPerson } from './group-legs.js';
import type { ReplayFrame } from './replay-frame.js';
import type { ReviewProps } from './review-props.js';
import type { FocusGoal, LegWarnings, Review } from './review-model.js';

/**
 * Computes the review and holds its selection. The ref is for a heading that gets the focus if the
 * element that had it before is gone.
 */
export function useReview(
  props: Pick<
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
  > & { readonly frame: ReplayFrame | null },
): readonly [Review, RefObject<HTMLHeadingElement | null>] {
  const { rules, customRules, selectedKey, defaultSelectedKey = null, frame } = props;
  const given = props.issues;
  const settings = useSettings();
  const { resolveControlTarget, viewerUrlPolicy } = settings;
  const [choices, setChoices] = useState(0);
  const [goal, setGoal] = useState<FocusGoal | null>(null);
  const [chosen, setChosen] = useState<SessionFinding | null>(null);
  const fallback = useRef<HTMLHeadingElement>(null);

  const newest = useMemo(
    () => newestInstant(props.session, props.events),
    [props.session, props.events],
  );
  const end = parseInstant(props.now) ?? newest;
  const session = frame ? frame.session : props.session;
  const now = frame ? (frame.now ?? null) : end;
  const { legs, unreadable } = useMemo(() => sessionLegs(session), [session]);
  const byKey = useMemo(() => new Map(legs.map((leg) => [leg.key, leg])), [legs]);
  const people = useMemo(() => peopleOf(legs), [legs]);
  const find = useCallback(
    (options: Pick<SessionIssuesOptions, 'session' | 'events'>, at: number | null | undefined) =>
      findSessionIssues({
        session: options.session,
        events: options.events,
        now: at ?? Number.NaN,
        rules,
        customRules,
        resolveControlTarget,
        viewerUrlPolicy,
      }),
    [rules, customRules, resolveControlTarget, viewerUrlPolicy],
  );
  const finalIssues = useMemo(
    () => given ?? find({ session: props.session, events: props.events }, end),
    [given, find, props.session, props.events, end],
  );
  const issues = useMemo(
    () => (frame ? find(frame, frame.now) : finalIssues),
    [frame, find, finalIssues],
  );
  const warnings = useMemo(() => warningsByLeg(issues), [issues]);
  useEffect(() => {
    for (const { error } of issues.failed) reportError(settings, error);
    // oxlint-disable-next-line react/exhaustive-deps -- each failure is reported once, even if the settings change
  }, [issues]);

  const [wished, setWished] = useControlled<string | null>(
    selectedKey,
    defaultSelectedKey,
    (key) => {
      if (key !== null) guarded(settings, () => props.onSelectedKeyChange?.(key));
    },
  );
  const wishedLeg = wished === null ? null : byKey.get(wished);
  const selected = wishedLeg ?? firstLeg(people);
  const goTo = useStableCallback((key: string, finding?: SessionFinding): void => {
    setWished(key);
    setChosen(finding ?? null);
    setGoal({ key, origin: focusedBeside(fallback.current) });
  });
  const show = useStableCallback((key: string): void => {
    if (!byKey.has(key)) return;
    if (key !== selected?.key) setWished(key);
    setGoal(null);
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
    final: { session: props.session, now: end, findings: finalIssues.findings },
    warnings,
    selected,
    select: (key) => {
      if (key !== selected?.key) setWished(key);
      setGoal(null);
      setChoices((before) => before + 1);
    },
    show,
    goTo,
    goal,
    choices,
    goBack: () => {
      const origin = goal?.origin?.isConnected ? goal.origin : fallback.current;
      setGoal(null);
      origin?.focus();
    },
    chosen,
  };
  return [review, fallback];
}

/** The leg that is shown at first: one of the most important person. */
function firstLeg([person]: readonly ReviewPerson[]): ReviewLeg | null {
  return person?.legs[0] ?? person?.unanswered[0] ?? null;
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

/** The element that has the focus, even in a shadow tree. */
function focusedBeside(element: HTMLElement | null): HTMLElement | null {
  const root = element?.getRootNode();
  const isTree = root instanceof Document || root instanceof ShadowRoot;
  return isTree && root.activeElement instanceof HTMLElement ? root.activeElement : null;
}
