/**
 * In development, React DOM logs an advertisement for its browser extension, unless the hook of
 * that extension has a `checkDCE`. This is imported before React, so that the console only contains
 * messages that matter.
 */
const hook: unknown = Reflect.get(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__');
if (typeof hook === 'object' && hook !== null && !('checkDCE' in hook)) {
  Reflect.set(hook, 'checkDCE', () => {});
}
