'use client';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import {
  findSessionIssues,
  type FindingSeverity,
  type SessionFinding,
  type SessionIssues,
} from '../../model/findings/index.js';
import { parseInstant } from '../../model/index.js';
import { newestInstant } from '../../model/newest-instant.js';
import { guarded, reportError, useSettings } from '../../internals/settings.js';
import { useControlled } from '../../internals/use-controlled.js';
import { useStable } from '../participants-table/use-stable.js';
import { legsOf, peopleOf, type ReviewLeg, type ReviewPerson } from './group-legs.js';
import type { SessionReview } from './session-review.js';

/** Where the focus is to go: a new object for each wish. */
interface FocusGoal {
  readonly key: string;
  /** Where it came from, and returns to. */
  readonly origin: HTMLElement | null;
}

/** Errors and warnings about one leg. */
interface Worries {
  readonly count: number;
  /** The worse of the two. */
  readonly severity: FindingSeverity;
}

/** Everything that the parts of a review share. */
export interface Review {
  readonly session: SessionReview.Own['session'];
  readonly legs: readonly ReviewLeg[];
  readonly byKey: ReadonlyMap<string, ReviewLeg>;
  readonly people: readonly ReviewPerson[];
  readonly unreadable: number;
  /** Epoch milliseconds; null when nothing tells the time. */
  readonly now: number | null;
  readonly issues: SessionIssues;
  /** Errors and warnings about a leg, by its key. */
  readonly worries: ReadonlyMap<string, Worries>;
  /** The leg that is shown; null when there is none. */
  readonly selected: ReviewLeg | null;
  readonly select: (key: string) => void;
  /** Selects a leg and moves the focus to its row. */
  readonly goTo: (key: string, finding?: SessionFinding) => void;
  readonly goal: FocusGoal | null;
  /** Counts choices of the reader: the leg that is shown comes into view. */
  readonly choices: number;
  /** Returns the focus to where it came from. */
  readonly goBack: () => void;
  /** The finding that was chosen last. */
  readonly chosen: SessionFinding | null;
}

/**
 * Works out the review, and keeps what is selected. The ref is for a heading that takes the focus
 * back when its origin is gone.
 */
export function useReview(
  props: Pick<
    SessionReview.Own,
    | 'session'
    | 'events'
    | 'issues'
    | 'now'
    | 'rules'
    | 'customRules'
    | 'selectedKey'
    | 'defaultSelectedKey'
    | 'onSelectedKeyChange'
  >,
): readonly [Review, RefObject<HTMLHeadingElement | null>] {
  const { session, events, rules, customRules, selectedKey, defaultSelectedKey = null } = props;
  const given = props.issues;
  const settings = useSettings();
  const { resolveControlTarget, viewerUrlPolicy } = settings;
  const [choices, setChoices] = useState(0);
  const [goal, setGoal] = useState<FocusGoal | null>(null);
  const [chosen, setChosen] = useState<SessionFinding | null>(null);
  const fallback = useRef<HTMLHeadingElement>(null);

  const newest = useMemo(() => newestInstant(session, events), [session, events]);
  const now = parseInstant(props.now) ?? newest;
  const { legs, unreadable } = useMemo(() => legsOf(session), [session]);
  const byKey = useMemo(() => new Map(legs.map((leg) => [leg.key, leg])), [legs]);
  const people = useMemo(() => peopleOf(legs), [legs]);
  const issues = useMemo(
    () =>
      given ??
      findSessionIssues({
        session,
        events,
        now: now ?? Number.NaN,
        rules,
        customRules,
        resolveControlTarget,
        viewerUrlPolicy,
      }),
    [given, session, events, now, rules, customRules, resolveControlTarget, viewerUrlPolicy],
  );
  const worries = useMemo(() => worriesOf(issues), [issues]);
  useEffect(() => {
    for (const { error } of issues.failed) reportError(settings, error);
    // oxlint-disable-next-line react/exhaustive-deps -- a failure is told once, whatever else changes
  }, [issues]);

  const [wished, setWished] = useControlled<string | null>(
    selectedKey,
    defaultSelectedKey,
    (key) => {
      if (key !== null) guarded(settings, () => props.onSelectedKeyChange?.(key));
    },
  );
  const selected =
    byKey.get(wished ?? '') ?? people[0]?.legs[0] ?? people[0]?.unanswered[0] ?? null;
  const goTo = useStable((key: string, finding?: SessionFinding): void => {
    setWished(key);
    setChosen(finding ?? null);
    setGoal({ key, origin: focusedBeside(fallback.current) });
  });
  const review: Review = {
    session,
    legs,
    byKey,
    people,
    unreadable,
    now,
    issues,
    worries,
    selected,
    select: (key) => {
      if (key !== selected?.key) setWished(key);
      setGoal(null);
      setChoices((before) => before + 1);
    },
    goTo,
    goal,
    choices,
    goBack: () => {
      const origin = goal?.origin;
      setGoal(null);
      (origin?.isConnected ? origin : fallback.current)?.focus();
    },
    chosen,
  };
  return [review, fallback];
}

function worriesOf({ findings }: SessionIssues): ReadonlyMap<string, Worries> {
  const worries = new Map<string, Worries>();
  for (const { severity, legs } of findings) {
    if (severity === 'info') continue;
    for (const key of legs) {
      const known = worries.get(key);
      worries.set(key, {
        count: (known?.count ?? 0) + 1,
        severity: known?.severity === 'error' ? 'error' : severity,
      });
    }
  }
  return worries;
}

/** What has the focus, in a shadow tree as well. */
function focusedBeside(element: HTMLElement | null): HTMLElement | null {
  const root = element?.getRootNode();
  const isTree = root instanceof Document || root instanceof ShadowRoot;
  return isTree && root.activeElement instanceof HTMLElement ? root.activeElement : null;
}
