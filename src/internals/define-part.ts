/**
 * How every part is made: the only place that knows `forwardRef`, which React 18 still needs.
 * Base UI's `useRender` does the same, but installs a whole library.
 */
import {
  cloneElement,
  createElement,
  forwardRef,
  memo,
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ElementRef,
  type FunctionComponent,
  type JSX,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { asRecord } from '../model/values.js';

/** HTML elements that parts render. */
export type PartTag = keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap;

/** Props that every part takes besides the attributes of its element. */
interface PartOptions<State, Tag extends PartTag> {
  /** Class of the element, or a function of the part's state. Added to the part's own class. */
  readonly className?: string | ((state: State) => string | undefined) | undefined;
  /** Style of the element, or a function of the part's state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
  /** Another element instead of the part's own, or a function that makes it. */
  readonly render?:
    | ReactElement
    | ((props: ComponentPropsWithoutRef<Tag>, state: State) => ReactElement)
    | undefined;
  /** Ref of the element. */
  readonly ref?: Ref<ElementRef<Tag>> | undefined;
  /** Content instead of the part's own. */
  readonly children?: ReactNode;
}

/** Props of a part: its own, the common ones, and the attributes of its element. */
export type PartProps<State, Tag extends PartTag, Own = object> = Own &
  PartOptions<State, Tag> &
  Omit<ComponentPropsWithoutRef<Tag>, keyof Own | 'className' | 'style' | 'children'>;

/** A part. */
export type Part<Props> = FunctionComponent<Props>;

/** What a part's hook returns: null shows nothing. */
export interface PartView<State extends object> {
  /** Shown as `data-*`: a string as value, true as an empty value; null and false not at all. */
  readonly state?: State;
  /** Content unless the user gives children. */
  readonly content?: ReactNode;
  /** Attributes, from parts with props or attributes of their own: the part's, then the user's. */
  readonly attributes?: object;
  /** Puts a context around the element. */
  readonly wrap?: (element: ReactElement) => ReactElement;
}

/** {@link PartOptions} of any part, as the one implementation for all of them sees them. */
interface AnyOptions {
  readonly className?: string | ((state: object) => string | undefined);
  readonly style?: CSSProperties | ((state: object) => CSSProperties | undefined);
  readonly render?: ReactElement | ((props: object, state: object) => ReactElement);
  readonly children?: ReactNode;
}

/** Makes a part from its tag, its class, and a hook that turns props into what is seen. */
export function definePart<State extends object, Tag extends PartTag, Own = object>(
  tag: Tag,
  partClass: string,
  useView: (
    props: Omit<PartProps<State, Tag, Own>, 'className' | 'style' | 'render' | 'ref' | 'children'>,
  ) => PartView<State> | null,
): Part<PartProps<State, Tag, Own>>;
export function definePart(
  tag: PartTag,
  partClass: string,
  useView: (props: object) => PartView<object> | null,
): Part<AnyOptions> {
  function PartBody(props: AnyOptions, ref: Ref<unknown>): ReactElement | null {
    const { className, style, render, children, ...rest } = props;
    const view = useView(rest);
    if (!view) return null;
    const state = view.state ?? {};
    const merged = {
      ...dataAttributes(state),
      ...(view.attributes ?? rest),
      className: joinClasses(
        partClass,
        typeof className === 'function' ? className(state) : className,
      ),
      style: typeof style === 'function' ? style(state) : style,
      ref: ref ?? undefined,
      children: children ?? view.content,
    };
    const element =
      typeof render === 'function'
        ? render(merged, state)
        : render
          ? cloneElement(render, mergeProps(merged, render.props))
          : createElement(tag, merged);
    return view.wrap ? view.wrap(element) : element;
  }
  // Of many cards, only those whose leg changed render again.
  const Component = memo(forwardRef(PartBody));
  // Its hook's name without `use`, as long as nothing renames it.
  Component.displayName = useView.name.slice(3);
  return Component;
}

type AnyProps = Readonly<Record<string, unknown>>;

function mergeProps(part: AnyProps, element: unknown): AnyProps {
  const given = asRecord(element);
  return {
    ...part,
    ...given,
    className: joinClasses(part.className, given.className),
    children: given.children ?? part.children,
  };
}

function joinClasses(...classes: readonly unknown[]): string {
  return classes.filter(Boolean).join(' ');
}

function dataAttributes(state: object): AnyProps {
  const attributes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(state)) {
    if (value !== null && value !== false) attributes[`data-${key}`] = value === true ? '' : value;
  }
  return attributes;
}
