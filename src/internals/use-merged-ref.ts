import { useMemo } from 'react';

type RefCallback = (instance: unknown) => unknown;
type AnyRef = RefCallback | { current: unknown };

/** One ref that sets both; the same one until either changes. Undefined where there is none. */
export function useMergedRef(first: unknown, second: unknown): AnyRef | undefined {
  return useMemo(() => {
    if (!isRef(first)) return isRef(second) ? second : undefined;
    return isRef(second) ? mergeRefs(first, second) : first;
  }, [first, second]);
}

function mergeRefs(first: AnyRef, second: AnyRef): RefCallback {
  return (instance) => {
    const clearFirst = setRef(first, instance);
    const clearSecond = setRef(second, instance);
    // React 18 clears a ref by calling it with null, and expects nothing in return.
    if (!clearFirst && !clearSecond) return;
    return () => {
      if (clearFirst) clearFirst();
      else setRef(first, null);
      if (clearSecond) clearSecond();
      else setRef(second, null);
    };
  };
}

/** Sets a ref; returns how to clear it where a callback of React 19 says so. */
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
