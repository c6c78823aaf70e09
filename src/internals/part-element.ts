import {
  cloneElement,
  createElement,
  type CSSProperties,
  type ForwardedRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { CommonPartProps, PartTag } from './forward-part.js';
import { mergeProps, preventable, type AnyProps } from './merge-props.js';
import { elementRef, resolveElement } from './rendered-element.js';
import { mergedRef } from './merged-ref.js';

/**
 * The element of a part: of the tag, or the one of the `render` prop, with the part's own props and
 * those that the app gives. No hook: a part that needs none can be called as a function.
 *
 * Base UI's `useRender` does the same, but comes with a whole library.
 *
 * @param tag - the element that the part renders by default
 * @param props - the app's props, without those that the part itself reads
 * @param part - what the part shows
 */
export function partElement<State extends object, Tag extends PartTag>(
  tag: Tag,
  props: CommonPartProps<State, Tag>,
  part: PartContent<NoInfer<State>>,
): ReactElement | null;
export function partElement(
  tag: PartTag,
  props: AnyPartProps,
  part: PartContent<object>,
): ReactElement | null {
  if (part.hidden) return null;
  const ofPart = propsOfPart(part);
  // Parts within a card: the app gives them nothing.
  if (!part.ref && Object.keys(props).length === 0) return createElement(tag, ofPart);

  const { className, style, render, ...attributes } = props;
  const { state = {} } = part;
  const element = resolveElement(render);
  const ref = mergedRef(part.ref, elementRef(element));
  const ofApp = {
    ...attributes,
    className: typeof className === 'function' ? className(state) : className,
    style: typeof style === 'function' ? style(state) : style,
  };
  const merged = { ...mergeProps(ofPart, ofApp), ref };
  if (typeof render === 'function') return render(merged, state);
  if (element) {
    const withRef: object = { ...mergeProps(merged, element.props), ref };
    return cloneElement(element, withRef);
  }
  return createElement(tag, merged);
}

/** What a part shows. */
export interface PartContent<State extends object> {
  /** The ref that the part was given. */
  readonly ref: ForwardedRef<unknown>;
  /** Class of the element; the app's are added to it. */
  readonly className: string;
  /** Shown as `data-*`: a string as value, true as an empty value; null and false not at all. */
  readonly state?: State;
  /** Content, where the app gives none. */
  readonly children?: ReactNode;
  /**
   * Attributes and event handlers of the part. An attribute of the app replaces the part's; a handler
   * of the app runs before the part's, and keeps it from running by `event.preventDefault()`.
   */
  readonly attributes?: object;
  /** Whether the part has nothing to say: then it renders nothing. */
  readonly hidden?: boolean;
}

/** {@link CommonPartProps} of any part, as the one implementation for all of them sees them. */
interface AnyPartProps {
  readonly className?: string | ((state: object) => string | undefined) | undefined;
  readonly style?: CSSProperties | ((state: object) => CSSProperties | undefined) | undefined;
  readonly render?:
    | ReactElement
    | ((props: object, state: object) => ReactElement)
    | null
    | undefined;
}

function propsOfPart({
  state = {},
  attributes,
  className,
  children,
}: PartContent<object>): AnyProps {
  const props: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(state)) {
    if (value === null || value === false) continue;
    props[`data-${key}`] = value === true ? '' : value;
  }
  if (attributes) Object.assign(props, preventable(attributes));
  props['className'] = className;
  props['children'] = children;
  return props;
}
