/** What all parts have in common: props, ref, and memoization. */
import { REF_IS_A_PROP } from './rendered-element.js';
import {
  forwardRef,
  memo,
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ElementRef,
  type ForwardedRef,
  type FunctionComponent,
  type JSX,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';

/**
 * Turns the function of a part into a component that takes a `ref`. The only place that knows
 * `forwardRef`, which React 18 still needs.
 */
export function forwardPart<Props extends object, Instance>(
  part: (props: Props, ref: ForwardedRef<Instance>) => ReactElement | null,
): Part<Props>;
export function forwardPart(
  part: (props: object, ref: ForwardedRef<unknown>) => ReactElement | null,
): Part<object> {
  return forwardRef(part);
}

/**
 * Like {@link forwardPart}, for a component that is made of parts. It is memoized, so that only the
 * cards whose props or settings changed render again. Single parts are not memoized: the memory
 * would cost more than the time that it saves.
 */
export function forwardComponent<Props extends object, Instance>(
  component: (props: Props, ref: ForwardedRef<Instance>) => ReactElement | null,
): Part<Props>;
export function forwardComponent(
  component: (props: object, ref: ForwardedRef<unknown>) => ReactElement | null,
): Part<object> {
  return memo(REF_IS_A_PROP ? withRefProp(component) : forwardRef(component));
}

/** Takes less memory than `forwardRef`, which React 19 no longer needs. */
function withRefProp(
  component: (props: object, ref: ForwardedRef<unknown>) => ReactElement | null,
): Part<{ readonly ref?: ForwardedRef<unknown> }> {
  return ({ ref = null, ...props }) => component(props, ref);
}

/** The type of the kit's parts and components. */
export type Part<Props> = FunctionComponent<Props>;

/** HTML elements that parts render. */
export type PartTag = keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap;

/** Props that every part takes besides the attributes of its element. */
export interface CommonPartProps<State, Tag extends PartTag> {
  /** Class of the element, or a function of the part's state. Added to the part's own class. */
  readonly className?: string | ((state: State) => string | undefined) | undefined;
  /** Style of the element, or a function of the part's state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
  /**
   * Replaces the part's element: pass an element, or a function that returns one. The props of an
   * element are merged with those of the part: classes and styles are joined, both refs are set,
   * and both event handlers run, the element's first. Server components can pass an element, but
   * not a function. @default the part's own element
   */
  readonly render?:
    | ReactElement
    | ((props: ComponentPropsWithoutRef<Tag>, state: State) => ReactElement)
    | null
    | undefined;
  /** Ref to the element. */
  readonly ref?: Ref<ElementRef<Tag>> | undefined;
  /** Replaces the part's own content. @default the part's own content */
  readonly children?: ReactNode;
}

/** Props of a part: its own, the common ones, and the attributes of its element. */
export type PartProps<State, Tag extends PartTag, Own = object> = Own &
  CommonPartProps<State, Tag> &
  Omit<ComponentPropsWithoutRef<Tag>, keyof Own | 'className' | 'style' | 'children'>;
