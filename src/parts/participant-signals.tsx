'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { partElement } from '../internals/part-element.js';
import { ARROW_FORTH, icon, PHASE_ICONS, WARNING } from '../internals/ui/icon.js';
import { wordsOf } from '../internals/use-words.js';
import type { ParticipantSignals as Signals, SignalCode } from '../model/index.js';
import { readSignals } from '../model/signals.js';
import { signals as english } from '../words/en/signals.js';
import { signalText } from '../words/signal-text.js';
import { isYou } from './participant-you.js';

/**
 * What your app knows about the participant: control, navigation, whether sharing is paused, the
 * tool in use, and the latency. Renders a `<ul>`, or nothing when there is no signal or the leg has
 * ended.
 */
export const ParticipantSignals: Part<ParticipantSignals.Props> = forwardPart(
  function ParticipantSignals(props, ref) {
    return signalsElement(useParticipantContext(), props, ref);
  },
);

ParticipantSignals.displayName = 'ParticipantSignals';

/** The same as a function, for the card: an element takes less memory than a component. */
export function signalsElement(
  context: ParticipantContextValue,
  props: ParticipantSignals.Props,
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { signals, ...elementProps } = props;
  const { facts, settings, region } = context;
  if (signals == null || facts.hasEnded || !facts.participant) return null;
  const shown = readSignals(signals);
  const words = wordsOf(settings, 'signals', english);
  const options = { words, locale: region.locale, isYou: isYou(context) };
  return partElement('ul', elementProps, {
    ref,
    className: 'cb-signals',
    hidden: shown.length === 0,
    children: shown.map((fact) => (
      <li key={fact.kind} className="cb-signal" data-signal={fact.code}>
        {icon(iconOf(fact.code), fact.code === 'control.granted')}
        <bdi>{signalText(fact, options)}</bdi>
      </li>
    )),
  });
}

function iconOf(code: SignalCode): string {
  switch (code) {
    case 'control.granted':
      return ARROW_FORTH;
    case 'control.requested':
    case 'navigation.requested':
      return PHASE_ICONS.pending;
    case 'paused':
      return PHASE_ICONS.held;
    case 'slow':
      return WARNING;
    case 'control.declined':
    case 'control.revoked':
    case 'navigation.declined':
      return PHASE_ICONS.ended;
    default:
      return PHASE_ICONS.live;
  }
}

/** Types of {@link ParticipantSignals}. */
export declare namespace ParticipantSignals {
  /** Props in addition to those of a `<ul>`. */
  interface OwnProps {
    /** What your app knows about the participant now. @default nothing is shown */
    readonly signals?: Signals | null | undefined;
  }
  /** Its own props, and those of a `<ul>`. */
  type Props = PartProps<object, 'ul', OwnProps>;
}
