'use client';
import { defineLabel, type LabelProps, type LabelState } from './define-label.js';
import type { Part } from '../internals/define-part.js';

/** Who began the leg. Renders a `<span>`, or nothing. */
export const ParticipantDirection: Part<ParticipantDirection.Props> = defineLabel('direction');

export declare namespace ParticipantDirection {
  /** State of the label. @selector `[data-direction]` */
  type State = LabelState;
  type Props = LabelProps;
}
