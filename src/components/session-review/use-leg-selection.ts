'use client';
import { useRef, useState, type RefObject } from 'react';
import type { SessionFinding } from '../../model/findings/index.js';
import { guarded, useSettings } from '../../internals/settings.js';
import { useControlled } from '../../internals/use-controlled.js';
import { useStableCallback } from '../../internals/use-stable-callback.js';
import type { ReviewLeg, ReviewPerson } from './group-legs.js';
import type { FocusGoal, LegSelection } from './review-model.js';
import type { ReviewProps } from './review-props.js';

/** The selection, and the ref of a heading for the focus. */
interface LegSelectionState {
  readonly selection: LegSelection;
  /** The heading that gets the focus if the element that had it before is gone. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Holds which leg of a review is selected. */
export function useLegSelection(
  props: Pick<ReviewProps, 'selectedKey' | 'defaultSelectedKey' | 'onSelectedKeyChange'> & {
    readonly byKey: ReadonlyMap<string, ReviewLeg>;
    readonly people: readonly ReviewPerson[];
  },
): LegSelectionState {
  const { byKey, people, defaultSelectedKey = null } = props;
  const settings = useSettings();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [selectCount, setSelectCount] = useState(0);
  const [focusGoal, setFocusGoal] = useState<FocusGoal | null>(null);
  const [chosenFinding, setChosenFinding] = useState<SessionFinding | null>(null);
  const [chosenKey, setChosenKey] = useControlled<string | null>(
    props.selectedKey,
    defaultSelectedKey,
    (key) => {
      if (key !== null) guarded(settings, () => props.onSelectedKeyChange?.(key));
    },
  );
  // The session may no longer have the chosen leg.
  const chosenLeg = chosenKey === null ? null : byKey.get(chosenKey);
  const selected = chosenLeg ?? firstLeg(people);

  const selectUnfocused = (key: string): void => {
    if (key !== selected?.key) setChosenKey(key);
    setFocusGoal(null);
  };
  const selectInPlace = useStableCallback((key: string): void => {
    if (byKey.has(key)) selectUnfocused(key);
  });
  const goTo = useStableCallback((key: string, finding?: SessionFinding): void => {
    setChosenKey(key);
    setChosenFinding(finding ?? null);
    setFocusGoal({ key, origin: focusedBeside(headingRef.current) });
  });
  const selection: LegSelection = {
    selected,
    select: (key) => {
      selectUnfocused(key);
      setSelectCount((before) => before + 1);
    },
    selectInPlace,
    goTo,
    goBack: () => {
      const origin = focusGoal?.origin?.isConnected ? focusGoal.origin : headingRef.current;
      setFocusGoal(null);
      origin?.focus();
    },
    focusGoal,
    selectCount,
    chosenFinding,
  };
  return { selection, headingRef };
}

/** The leg that is shown at first: one of the most important person. */
function firstLeg([person]: readonly ReviewPerson[]): ReviewLeg | null {
  return person?.legs[0] ?? person?.unanswered[0] ?? null;
}

/** The element that has the focus, even in a shadow tree. */
function focusedBeside(element: HTMLElement | null): HTMLElement | null {
  const root = element?.getRootNode();
  const isTree = root instanceof Document || root instanceof ShadowRoot;
  return isTree && root.activeElement instanceof HTMLElement ? root.activeElement : null;
}
