type RefCallback = (instance: unknown) => unknown;
type AnyRef = RefCallback | { current: unknown };

/** Cached by both refs, so that React sees the same ref until one of them changes. */
const mergedRefs = new WeakMap<AnyRef, WeakMap<AnyRef, AnyRef>>();

/**
 * Returns a ref that sets both refs; always the same one for the same two. Undefined when both are
 * missing.
 */
export function mergedRef(first: unknown, second: unknown): AnyRef | undefined {
  if (!isRef(first)) return isRef(second) ? second : undefined;
  if (!isRef(second)) return first;
  const known = mergedRefs.get(first) ?? new WeakMap<AnyRef, AnyRef>();
  mergedRefs.set(first, known);
  const merged = known.get(second) ?? mergeRefs(first, second);
  known.set(second, merged);
  return merged;
}

function mergeRefs(first: AnyRef, second: AnyRef): RefCallback {
  return (instance) => {
    const clearFirst = setRef(first, instance);
    const clearSecond = setRef(second, instance);
    // React 18 clears a ref by calling it with null, and expects no return value.
    if (!clearFirst && !clearSecond) return;
    return () => {
      if (clearFirst) clearFirst();
      else setRef(first, null);
      if (clearSecond) clearSecond();
      else setRef(second, null);
    };
  };
}

/** Sets a ref. Returns the cleanup function, if a callback ref of React 19 returned one. */
function setRef(ref: AnyRef, instance: unknown): (() => void) | null {
  if (typeof ref === 'object') {
    ref.current = instance;
    return null;
  }
  const clear = ref(instance);
  return isCleanup(clear) ? clear : null;
}

function isCleanup(value: unknown): value is () => void {
  return typeof value === 'function';
}

function isRef(value: unknown): value is AnyRef {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}
