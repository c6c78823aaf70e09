'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { countdown, useUrgency, type Urgency } from '../internals/ui/countdown.js';
import { dataText } from '../internals/ui/data-text.js';
import { icon, PHASE_ICONS, WARNING } from '../internals/ui/icon.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import type { KitSettings } from '../internals/settings.js';
import { usePart } from '../internals/use-part.js';
import { useReference } from '../internals/use-reference.js';
import { wordsOf } from '../internals/use-words.js';
import { isTimedOutWrapupCode } from '../model/enums.js';
import type { WrapupFacts, WrapupStatus } from '../model/index.js';
import { status } from '../words/en/status.js';

/**
 * The wrap-up (after-call work) of a participant: whether it is due, how much time is left, and the
 * chosen code. Renders a `<div>`, or nothing.
 */
export const ParticipantWrapup: Part<ParticipantWrapup.Props> = forwardPart(
  function ParticipantWrapup(props, ref) {
    const context = useParticipantContext();
    return useWrapupElement(context, useUrgency(context.facts.wrapup.deadline), props, ref);
  },
);

ParticipantWrapup.displayName = 'ParticipantWrapup';

/** The same as a hook, for the card, which also announces the urgency. */
export function useWrapupElement(
  { facts, settings, region }: ParticipantContextValue,
  urgency: Urgency | null,
  props: ParticipantWrapup.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { wrapup } = facts;
  const words = wordsOf(settings, 'status', status);
  const codeName = useCodeName(wrapup, settings);
  return usePart('div', props, {
    ref,
    className: 'cb-line cb-wrapup',
    state: { wrapup: wrapup.status, urgency, provisional: wrapup.provisional },
    hidden: wrapup.status === 'none',
    children: wrapup.status !== 'none' && (
      <>
        {icon(urgency === null || urgency === 'calm' ? PHASE_ICONS.wrapup : WARNING)}
        <span className="cb-items">
          <span className="cb-strong">
            {urgency === 'over' ? words.wrapupOver : words[`wrapup.${wrapup.status}`]}
          </span>
          {codeName && <> {dataText(codeName)}</>}
          {wrapup.provisional && wrapup.status !== 'draft' && (
            <>
              {' '}
              <span>{words.provisional}</span>
            </>
          )}
        </span>
        {wrapup.deadline !== null && (
          <span className="cb-line-end">
            {renderMessage(urgency === 'over' ? words.wrapupOverdue : words.wrapupLeft, {
              duration: countdown(wrapup.deadline, region),
            })}
          </span>
        )}
      </>
    ),
  });
}

/**
 * The name of the chosen code, from the data or the app. Never an id, which means nothing to a
 * user.
 */
function useCodeName({ code, name }: WrapupFacts, settings: KitSettings): string | null {
  const isChosen = !isTimedOutWrapupCode(code);
  const resolved = useReference(settings.references, 'wrapupCode', isChosen && !name ? code : null);
  return isChosen ? (name ?? resolved?.name ?? null) : null;
}

/** Types of {@link ParticipantWrapup}. */
export declare namespace ParticipantWrapup {
  /** State of the wrap-up. */
  interface State {
    /** Status of the wrap-up. @selector `[data-wrapup]` */
    readonly wrapup: WrapupStatus;
    /** `urgent` in its last 10 seconds, then `over`. @selector `[data-urgency]` */
    readonly urgency: Urgency | null;
    /** Whether a draft exists. @selector `[data-provisional]` */
    readonly provisional: boolean;
  }
  /** Props of a `<div>`. */
  type Props = PartProps<State, 'div'>;
}
