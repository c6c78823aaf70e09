/** Viewer URLs: there, safe, and without a secret. */
import { checkViewerUrl } from '../../viewer-url.js';
import { legRule, type RuleOf } from '../rule.js';

/** Names under which a URL carries something that lets its bearer in. */
const SECRETS: ReadonlySet<string> = new Set([
  'token',
  'access_token',
  'joincode',
  'code',
  'jwt',
  'key',
  'sig',
]);

/** Not every product fills the field: the host can build the address itself. */
export const viewerUrlMissing: RuleOf<'viewer-url-missing'> = legRule(
  'viewer-url-missing',
  'info',
  'supplyViewerUrl',
  (leg) => leg.role?.value === 'viewer' && (leg.phase === 'live' || leg.phase === 'held'),
  (leg) => (leg.viewerUrl === null ? { params: {} } : null),
);

export const viewerUrlUnsafe: RuleOf<'viewer-url-unsafe'> = legRule(
  'viewer-url-unsafe',
  'error',
  'checkViewerUrl',
  (leg) => leg.viewerUrl !== null,
  ({ viewerUrl }, { viewerUrlPolicy }) => {
    const check = checkViewerUrl(viewerUrl, viewerUrlPolicy);
    if (check.ok || check.reason === 'missing') return null;
    return { params: { reason: check.reason, host: parse(viewerUrl)?.hostname || null } };
  },
);

export const viewerUrlSecret: RuleOf<'viewer-url-secret'> = legRule(
  'viewer-url-secret',
  'warning',
  'keepLinkPrivate',
  (leg) => leg.viewerUrl !== null,
  ({ viewerUrl }) => {
    const url = parse(viewerUrl);
    if (!url) return null;
    const names = [url.search, url.hash.replace(/^#[^?&=]*\?/, '#')].flatMap((part) => [
      ...new URLSearchParams(part.slice(1)).keys(),
    ]);
    const parameter = names.find((name) => SECRETS.has(name.toLowerCase()));
    return parameter === undefined ? null : { params: { parameter, host: url.hostname || null } };
  },
);

function parse(url: string | null): URL | null {
  try {
    return url === null ? null : new URL(url);
  } catch {
    return null;
  }
}
