/** Faults of viewer URLs. Only for `fault-kinds.ts`. */
import { change, isLiveViewer, type FaultKind } from './fault-kind.js';

const VIEWER = 'https://apps.mypurecloud.com/viewer';
const unsafeUrl = (url: string): FaultKind =>
  change(
    'viewer-url-unsafe',
    url,
    (leg) => leg.role?.value === 'viewer',
    () => ({ viewerUrl: url }),
  );
const secretUrl = (rest: string): FaultKind =>
  change(
    'viewer-url-secret',
    rest,
    (leg) => leg.role?.value === 'viewer',
    () => ({
      viewerUrl: `${VIEWER}${rest}`,
    }),
  );

export const URL_FAULT_KINDS: readonly FaultKind[] = [
  ...[
    'http://apps.mypurecloud.com/viewer',
    'https://apps.mypurecloud.com.evil.example/viewer',
    'https://user:pass@apps.mypurecloud.com/viewer',
    'https://apps.mypurecloud.com:8443/viewer',
    'javascript:alert(1)',
    '/viewer',
  ].map(unsafeUrl),
  ...[
    '?conversationId=1&joinCode=123',
    '?sessionJoinToken=1',
    '?password=1',
    '#access_token=abc',
    '#id_token=abc',
    '?KEY=1',
    '#/room?sig=1',
  ].map(secretUrl),
  change('viewer-url-missing', 'none', isLiveViewer, () => ({ viewerUrl: null })),
];
