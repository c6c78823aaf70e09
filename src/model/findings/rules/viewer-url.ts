/** Viewer URLs: present, safe to open, and without a secret. */
import { checkViewerUrl } from '../../viewer-url.js';
import { isLive } from '../group-people.js';
import { defineLegRule, type RuleOf } from '../rule.js';
import { isSecretParameter } from '../secrets.js';

/** Not every product fills the field: an app can build the address itself. */
export const viewerUrlMissing: RuleOf<'viewer-url-missing'> = defineLegRule({
  id: 'viewer-url-missing',
  severity: 'info',
  help: 'supplyViewerUrl',
  thresholds: {},
  appliesTo: (leg) => leg.role?.value === 'viewer' && isLive(leg),
  find: (leg) => (leg.viewerUrl === null ? { params: {} } : null),
});

export const viewerUrlUnsafe: RuleOf<'viewer-url-unsafe'> = defineLegRule({
  id: 'viewer-url-unsafe',
  severity: 'error',
  help: 'checkViewerUrl',
  thresholds: {},
  appliesTo: (leg) => leg.viewerUrl !== null,
  find: ({ viewerUrl }, { viewerUrlPolicy }) => {
    const check = checkViewerUrl(viewerUrl, viewerUrlPolicy);
    if (check.ok || check.reason === 'missing') return null;
    return { params: { reason: check.reason, host: parse(viewerUrl)?.hostname || null } };
  },
});

export const viewerUrlSecret: RuleOf<'viewer-url-secret'> = defineLegRule({
  id: 'viewer-url-secret',
  severity: 'warning',
  help: 'keepLinkPrivate',
  thresholds: {},
  appliesTo: (leg) => leg.viewerUrl !== null,
  find: ({ viewerUrl }) => {
    const url = parse(viewerUrl);
    if (!url) return null;
    const parameter = parameterNames(url).find(isSecretParameter);
    return parameter === undefined ? null : { params: { parameter, host: url.hostname || null } };
  },
});

/** Names in the query and in the fragment, which may contain a route with its own query. */
function parameterNames(url: URL): readonly string[] {
  const route = url.hash.indexOf('?');
  const fragment = url.hash.slice(route === -1 ? 1 : route + 1);
  return [...url.searchParams.keys(), ...new URLSearchParams(fragment).keys()];
}

function parse(url: string | null): URL | null {
  try {
    return url === null ? null : new URL(url);
  } catch {
    return null;
  }
}
