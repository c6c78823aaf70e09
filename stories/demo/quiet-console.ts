/**
 * In development React's DOM package writes an advertisement for its browser extension into the
 * console, unless the hook of that extension has a `checkDCE`. Imported before React, so that the
 * console is empty and every message in it means something.
 */
const hook: unknown = Reflect.get(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__');
if (typeof hook === 'object' && hook !== null && !('checkDCE' in hook)) {
  Reflect.set(hook, 'checkDCE', () => {});
}
