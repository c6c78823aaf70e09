/** What the viewer may do in its frame. */

/**
 * A `sandbox` permission that your app can give the viewer. None of them lets the viewer leave its
 * frame by itself.
 */
export type SandboxPermission =
  | 'allow-downloads'
  | 'allow-modals'
  | 'allow-pointer-lock'
  | 'allow-popups'
  | 'allow-popups-to-escape-sandbox'
  | 'allow-storage-access-by-user-activation';

const EXTRA: ReadonlySet<unknown> = new Set<SandboxPermission>([
  'allow-downloads',
  'allow-modals',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-storage-access-by-user-activation',
]);

/**
 * The viewer is a web app that needs its own cookies to recognize the agent, and may ask the agent
 * to sign in with a form.
 */
const NEEDED = ['allow-scripts', 'allow-same-origin', 'allow-forms'];

/** The `sandbox` attribute of the frame. Unknown values are left out. */
export function sandboxTokens(extra: readonly SandboxPermission[] | null | undefined): string {
  const given: readonly unknown[] = Array.isArray(extra) ? extra : [];
  return [...NEEDED, ...given.filter((token) => EXTRA.has(token))].join(' ');
}

/**
 * Features that a co-browse viewer does not need, and that are sensitive enough to be denied
 * explicitly.
 */
const DENIED = [
  'camera',
  'microphone',
  'display-capture',
  'geolocation',
  'clipboard-read',
  'clipboard-write',
  'fullscreen',
  'payment',
  'usb',
];

/** Matches the name of a feature. A space or a semicolon would start another directive. */
const FEATURE = /^[a-z-]+$/;

/** The permissions policy of the frame. Values that cannot be names of features are left out. */
export function permissionsPolicy(allowed: readonly string[] | null | undefined): string {
  const given: readonly unknown[] = Array.isArray(allowed) ? allowed : [];
  const features = given.filter(
    (feature): feature is string => typeof feature === 'string' && FEATURE.test(feature),
  );
  const denied = DENIED.filter((feature) => !features.includes(feature));
  return [...features, ...denied.map((feature) => `${feature} 'none'`)].join('; ');
}
