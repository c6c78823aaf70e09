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
 * Creates the element of a part from the tag or the `render` prop, with the part's own props and
 * those from the app. This is not a hook, so a part that uses none can be called as a function.
 *
 * Base UI's `useRender` does the same, but needs a whole library.
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
  // A part within a card, to which the app passes nothing.
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
  /** The ref that was passed to the part. */
  readonly ref: ForwardedRef<unknown>;
  /** Class of the element. Classes from the app are added to it. */
  readonly className: string;
  /**
   * Rendered as `data-*` attributes: a string as the value, true as an empty value. Null and false
   * are left out.
   */
  readonly state?: State;
  /** Content, if the app passes none. */
  readonly children?: ReactNode;
  /**
   * Attributes and event handlers of the part. An attribute from the app replaces the part's. A
   * handler from the app runs before the part's, and prevents it with `event.preventDefault()`.
   */
  readonly attributes?: object;
  /** Whether the part has nothing to show, so that it renders nothing. */
  readonly hidden?: boolean;
}

/** {@link CommonPartProps} of any part, without their specific types. */
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
