'use client';
import { useContext, useSyncExternalStore, type RefObject } from 'react';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { reportError, useSettings } from '../../internals/settings.js';
import { StateIsAnnounced } from '../../internals/state-is-announced.js';
import { useWords } from '../../internals/use-words.js';
import { actions as english, type ActionMessages } from '../../words/en/actions.js';
import { fillTemplate } from '../../words/message.js';
import { actionRuns, type ActionRun, type FailedRun, type RunTarget } from './action-runs.js';

/** The current run of one action on one leg; null when there is none. */
export function useActionRun(target: RunTarget): ActionRun | null {
  return useSyncExternalStore(
    actionRuns.subscribe,
    () => actionRuns.get(target),
    () => null,
  );
}

/** An action to send. */
export interface ActionToRun {
  readonly target: RunTarget;
  /** Its label, for announcements. */
  readonly label: string;
  readonly carryOut: () => unknown;
}

/**
 * Returns a function that sends an action and announces its result, except for a success that a card
 * announces as a new state. It resolves to true if the action succeeded.
 *
 * @param element - an element that still exists after the action succeeded
 * @param failureElement - where a failure is announced: an open dialog makes the rest of the page
 *   inert
 */
export function useRunAction(
  element: RefObject<Element | null>,
  failureElement: RefObject<Element | null> = element,
): (action: ActionToRun) => Promise<boolean> {
  const settings = useSettings();
  const words = useWords('actions', english);
  const announce = useAnnouncer(element);
  const announceFailure = useAnnouncer(failureElement);
  const isStateAnnounced = useContext(StateIsAnnounced);
  return async ({ target, label, carryOut }) => {
    const outcome = await actionRuns.run(target, async () => {
      try {
        await carryOut();
      } catch (error) {
        reportError(settings, error);
        throw error;
      }
    });
    if (!outcome) return false;
    const { failure } = outcome;
    const announcementKey = `action ${target.key}`;
    if (failure) {
      announceFailure({ key: announcementKey, text: failureText(failure, label, words) });
    } else if (!isStateAnnounced || target.legState === null) {
      announce({
        key: announcementKey,
        text: fillTemplate(words.succeeded, { action: label }),
      });
    }
    return failure === null;
  };
}

/** The label of a button while its action is pending; null when the action can be sent. */
export function busyLabel(
  run: ActionRun | null,
  action: string,
  words: ActionMessages,
): string | null {
  if (run?.status === 'pending') return fillTemplate(words.pending, { action });
  return run?.status === 'confirming' ? fillTemplate(words.confirming, { action }) : null;
}

/** The text that says that an action failed, with the server's message if there is one. */
export function failureText({ message }: FailedRun, action: string, words: ActionMessages): string {
  return message === null
    ? fillTemplate(words.failedOnly, { action })
    : fillTemplate(words.failed, { action, message });
}
