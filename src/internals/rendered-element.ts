/** The element of a `render` prop, in every form in which React 18 and 19 hand it over. */
import { isValidElement, version, type ReactElement } from 'react';
import { asRecord } from '../model/values.js';
import { warnOnce } from './warn.js';

/**
 * The element to render; null where `render` is a function or not given. An element that comes from a
 * server component is lazy: it can be read once its code and data have arrived, and until then this
 * suspends like any other lazy component.
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

/** A lazy element. React has no public way to read one: `Children.toArray` does so in React 19 only. */
interface LazyElement {
  readonly _payload: unknown;
  /** Returns the element; throws a promise while it is not there, as `Suspense` expects. */
  readonly _init: (payload: unknown) => unknown;
}

function isLazy(value: unknown): value is LazyElement {
  const { $$typeof: kind, _init: init } = asRecord(value);
  return kind === Symbol.for('react.lazy') && typeof init === 'function';
}

const REF_IS_A_PROP = Number.parseInt(version, 10) >= 19;

/** The element's own ref: a field of the element in React 18, one of its props in React 19. */
export function elementRef(element: ReactElement | null): unknown {
  if (!element) return null;
  return asRecord(REF_IS_A_PROP ? element.props : element)['ref'];
}
