'use client';
import { defineLabel, type LabelProps, type LabelState } from './define-label.js';
import type { Part } from '../internals/define-part.js';

/** Which side of the session: sharer or viewer. Renders a `<span>`, or nothing. */
export const ParticipantRole: Part<ParticipantRole.Props> = defineLabel('role');

export declare namespace ParticipantRole {
  /** State of the label. @selector `[data-role]` */
  type State = LabelState;
  type Props = LabelProps;
}
