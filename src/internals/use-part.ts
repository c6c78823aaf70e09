import type { ReactElement } from 'react';
import type { CommonPartProps, PartTag } from './forward-part.js';
import { partElement, type PartContent } from './part-element.js';

/**
 * Renders a part, or another component that takes the props of an element. See {@link partElement}.
 *
 * @example
 * const TeamName = forwardPart((props: PartProps<object, 'span'>, ref) =>
 *   usePart('span', props, { ref, className: 'cb-team', children: 'Support' }),
 * );
 */
export function usePart<State extends object, Tag extends PartTag>(
  tag: Tag,
  props: CommonPartProps<State, Tag>,
  part: PartContent<NoInfer<State>>,
): ReactElement | null {
  return partElement(tag, props, part);
}
