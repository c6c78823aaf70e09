/** Checks whether viewer URLs are safe to link to, builds them, and shortens them for display. */
import { asRecord, readText } from './values.js';

/**
 * Domains of the 18 Genesys Cloud regions (SDK `PureCloudRegionHosts`). Their subdomains serve the
 * viewer: `apps.<domain>`, and `cobrowse.<domain>` for the older product.
 */
export const GENESYS_DOMAINS: readonly string[] = [
  'mypurecloud.com',
  'mypurecloud.ie',
  'mypurecloud.de',
  'mypurecloud.jp',
  'mypurecloud.com.au',
  'usw2.pure.cloud',
  'cac1.pure.cloud',
  'apne2.pure.cloud',
  'apne3.pure.cloud',
  'euw2.pure.cloud',
  'euc2.pure.cloud',
  'aps1.pure.cloud',
  'apse1.pure.cloud',
  'sae1.pure.cloud',
  'mec1.pure.cloud',
  'mxc1.pure.cloud',
  'use2.us-gov-pure.cloud',
  'edee1.eusc-pure.cloud',
];

/** Which hosts are allowed in viewer URLs. */
export interface ViewerUrlPolicy {
  /** More allowed hosts, including their subdomains, such as `viewer.example.com`. @default none */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Whether the domains of Genesys Cloud are allowed. @default true */
  readonly defaultHosts?: boolean | undefined;
  /**
   * Whether `http` and ports are allowed on this computer: `localhost`, `127.0.0.1` and `[::1]`. For
   * your own viewer in development and tests.
   *
   * @default false
   */
  readonly allowLoopback?: boolean | undefined;
}

/** Why a viewer URL is refused, in the order in which the reasons are checked. */
export type ViewerUrlRefusal =
  | 'missing'
  | 'malformed'
  | 'protocol'
  | 'credentials'
  | 'port'
  | 'host';

/** Result of {@link checkViewerUrl}. */
export type ViewerUrlCheck =
  | {
      readonly ok: true;
      /** The whole URL. Use it only as an `href`: its query may contain a secret. */
      readonly href: string;
      /** The host, which may be shown. */
      readonly host: string;
    }
  | { readonly ok: false; readonly reason: ViewerUrlRefusal };

/**
 * Checks whether a URL is safe to link to. It must be absolute, use https, name an allowed host,
 * and have no credentials and no port. Accepts any value and never throws.
 *
 * @example
 * checkViewerUrl('https://apps.mypurecloud.com/x') // { ok: true, href: '…', host: 'apps.mypurecloud.com' }
 */
export function checkViewerUrl(url: unknown, policy?: ViewerUrlPolicy | null): ViewerUrlCheck {
  const parsed = parseUrl(url);
  if (!parsed) return { ok: false, reason: isBlank(url) ? 'missing' : 'malformed' };
  const reason = refusalOf(parsed, policy);
  return reason ? { ok: false, reason } : { ok: true, href: parsed.href, host: parsed.host };
}

/** Options of {@link genesysViewerUrl}. */
export interface GenesysViewerUrlOptions {
  /** Domain of the region, such as `mypurecloud.com`. */
  readonly domain: string;
  /** Id of the conversation. */
  readonly conversationId: string;
  /**
   * Language of the viewer as Genesys spells it, such as `en-us`. @default the viewer's own default
   */
  readonly lang?: string | undefined;
}

/**
 * Builds the address of the Genesys Cloud viewer for a conversation, for apps whose data has no
 * `viewerUrl`. Returns an empty string when `domain` is not a host name or the id is blank. The
 * format is taken from Genesys' public custom-desktop sample; it is not documented.
 *
 * @example
 * genesysViewerUrl({ domain: 'mypurecloud.ie', conversationId: 'c1', lang: 'de' })
 * // 'https://apps.mypurecloud.ie/cobrowse-next/viewer.html?conversationId=c1&lang=de'
 */
export function genesysViewerUrl(options: GenesysViewerUrlOptions): string {
  const given = asRecord(options);
  const domain = readText(given.domain)?.toLowerCase() ?? '';
  const conversationId = readText(given.conversationId);
  if (conversationId === null || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) return '';
  const query = new URLSearchParams({ conversationId });
  const lang = readText(given.lang);
  if (lang !== null) query.set('lang', lang.toLowerCase());
  return `https://apps.${domain}/cobrowse-next/viewer.html?${query}`;
}

/**
 * Reduces a URL to its scheme and host, so that it can be shown or logged. Returns an empty string
 * for values that are not absolute URLs.
 *
 * @example redactUrl('https://apps.mypurecloud.com/v?joinCode=1') // 'https://apps.mypurecloud.com'
 */
export function redactUrl(url: unknown): string {
  const parsed = parseUrl(url);
  if (!parsed) return '';
  return parsed.protocol + (parsed.host && `//${parsed.host}`);
}

/** Longer than any viewer URL with its token. Longer values are refused without parsing. */
const LONGEST_URL = 65_536;

function parseUrl(url: unknown): URL | null {
  try {
    return typeof url === 'string' && url.length <= LONGEST_URL ? new URL(url) : null;
  } catch {
    return null;
  }
}

function isBlank(url: unknown): boolean {
  return url == null || (typeof url === 'string' && url.trim() === '');
}

function refusalOf(url: URL, policy: ViewerUrlPolicy | null | undefined): ViewerUrlRefusal | null {
  const isLocal = policy?.allowLoopback === true && isLoopback(url);
  if (url.protocol !== 'https:' && !isLocal) return 'protocol';
  if (url.username || url.password) return 'credentials';
  if (isLocal) return null;
  if (url.port) return 'port';
  return isAllowed(url.hostname, policy) ? null : 'host';
}

function isLoopback({ protocol, hostname }: URL): boolean {
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && (hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]');
}

function isAllowed(host: string, policy: ViewerUrlPolicy | null | undefined): boolean {
  const own: readonly unknown[] = Array.isArray(policy?.allowedHosts) ? policy.allowedHosts : [];
  const domains = policy?.defaultHosts !== false ? [...GENESYS_DOMAINS, ...own] : own;
  return domains.some((entry) => {
    const domain = readText(entry)
      ?.toLowerCase()
      .replace(/^\*?\./, '');
    return domain ? host === domain || host.endsWith(`.${domain}`) : false;
  });
}
