'use client';
import { defineLabel, type LabelProps, type LabelState } from './define-label.js';
import type { Part } from '../internals/define-part.js';

/** What the participant is in the conversation: customer, agent and so on. Renders a `<span>`, or nothing. */
export const ParticipantPurpose: Part<ParticipantPurpose.Props> = defineLabel('purpose');

export declare namespace ParticipantPurpose {
  /** State of the label. @selector `[data-purpose]` */
  type State = LabelState;
  type Props = LabelProps;
}
