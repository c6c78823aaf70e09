/** Reads the element of a `render` prop, in all forms that React 18 and 19 use. */
import { isValidElement, version, type ReactElement } from 'react';
import { asRecord } from '../model/values.js';
import { warnOnce } from './warn.js';

/**
 * The element to render; null when `render` is a function or missing. An element from a server
 * component is lazy: until its code and data have arrived, this suspends like any lazy component.
 */
export function resolveElement(render: unknown): ReactElement | null {
  let element = render;
  while (isLazy(element)) element = element._init(element._payload);
  if (isValidElement(element)) return element;
  if (element && typeof element !== 'function') warnOnce(NO_ELEMENT);
  return null;
}

const NO_ELEMENT =
  '`render` is neither an element nor a function, so the part renders its own element. Pass an element such as `<li />`.';

/**
 * A lazy element. React has no public way to read one, except for `Children.toArray` in React 19.
 */
interface LazyElement {
  readonly _payload: unknown;
  /** Returns the element; throws a promise while it is loading, as `Suspense` expects. */
  readonly _init: (payload: unknown) => unknown;
}

function isLazy(value: unknown): value is LazyElement {
  const { $$typeof: kind, _init: init } = asRecord(value);
  return kind === Symbol.for('react.lazy') && typeof init === 'function';
}

/** True in React 19, where a function component receives its `ref` as a prop. */
export const REF_IS_A_PROP: boolean = Number.parseInt(version, 10) >= 19;

/** The element's own ref: a field of the element in React 18, one of its props in React 19. */
export function elementRef(element: ReactElement | null): unknown {
  if (!element) return null;
  return asRecord(REF_IS_A_PROP ? element.props : element)['ref'];
}
