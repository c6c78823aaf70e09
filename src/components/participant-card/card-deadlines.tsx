'use client';
/**
 * The parts of a card that have a deadline. They are components, so that the rest of the card does
 * not render when a deadline becomes urgent.
 */
import type { ReactElement } from 'react';
import type { ParticipantContextValue } from '../../internals/context.js';
import { useUrgency } from '../../internals/ui/countdown.js';
import type { AnnouncingElement } from '../../internals/use-announcer.js';
import { alertingElement } from '../../parts/participant-alerting.js';
import { useWrapupElement } from '../../parts/participant-wrapup.js';
import { useDeadlineAnnouncements } from './card-announcements.js';

interface CardDeadlineProps {
  readonly context: ParticipantContextValue;
  /** An element of the card. */
  readonly announceFrom: AnnouncingElement;
}

/** Time left to answer. */
export function CardAlerting({ context, announceFrom }: CardDeadlineProps): ReactElement | null {
  const deadline = context.facts.alertingDeadline;
  const urgency = useUrgency(deadline);
  useDeadlineAnnouncements(context, { topic: 'alerting', deadline, urgency }, announceFrom);
  return alertingElement(context, urgency);
}

/** The wrap-up, with the time left for it. */
export function CardWrapup({ context, announceFrom }: CardDeadlineProps): ReactElement | null {
  const { deadline } = context.facts.wrapup;
  const urgency = useUrgency(deadline);
  useDeadlineAnnouncements(context, { topic: 'wrapup', deadline, urgency }, announceFrom);
  return useWrapupElement(context, urgency);
}
