/** Merges the props of a part with those that the app passes, like Base UI's `mergeProps`. */
import { asRecord } from '../model/values.js';

/** Props of any element. */
export type AnyProps = Readonly<Record<string, unknown>>;

type Handler = (...args: readonly unknown[]) => unknown;

/**
 * Merges two sets of props; `second` overrides `first`. Classes are joined, styles are merged, and
 * both event handlers run, the one from `second` first. Props that are null or undefined are
 * ignored. A `ref` is not merged here: see {@link mergedRef}.
 */
export function mergeProps(first: AnyProps, second: unknown): AnyProps {
  const merged: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(asRecord(second))) {
    if (value != null) merged[name] = mergeProp(name, first[name], value);
  }
  return merged;
}

function mergeProp(name: string, first: unknown, second: unknown): unknown {
  if (name === 'className') return joinClasses(first, second);
  if (name === 'style') return { ...asRecord(first), ...asRecord(second) };
  if (isHandler(name, first) && isHandler(name, second)) return runInTurn(second, first);
  return second;
}

function joinClasses(...classes: readonly unknown[]): string {
  return classes.filter(Boolean).join(' ');
}

function runInTurn(first: Handler, second: Handler): Handler {
  return (...args) => {
    first(...args);
    second(...args);
  };
}

/**
 * Wraps the part's own handlers, so that a handler of the app can prevent them by calling
 * `event.preventDefault()`. Base UI has `event.preventBaseUIHandler()` for this, but
 * `preventDefault` needs no extra types and also works on elements that do not know the kit.
 * Handlers of the app are never prevented.
 */
export function preventable(attributes: object = {}): AnyProps {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    result[name] = isHandler(name, value) ? unlessPrevented(value) : value;
  }
  return result;
}

function unlessPrevented(handler: Handler): Handler {
  return (event, ...rest) => {
    if (asRecord(event)['defaultPrevented'] !== true) handler(event, ...rest);
  };
}

function isHandler(name: string, value: unknown): value is Handler {
  return typeof value === 'function' && /^on[A-Z]/.test(name);
}
