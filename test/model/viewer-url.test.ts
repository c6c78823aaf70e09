import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkViewerUrl,
  GENESYS_DOMAINS,
  type ViewerUrlPolicy,
  type ViewerUrlRefusal,
} from '../../src/model/index.js';
import { HOSTILE, untyped } from './arbitrary.js';

const reasonOf = (url: unknown, policy?: ViewerUrlPolicy): ViewerUrlRefusal | 'ok' => {
  const check = checkViewerUrl(url, policy);
  return check.ok ? 'ok' : check.reason;
};

describe('checkViewerUrl', () => {
  it('accepts the regions of Genesys and their subdomains', () => {
    expect(GENESYS_DOMAINS).toHaveLength(18);
    for (const domain of GENESYS_DOMAINS) {
      expect(reasonOf(`https://${domain}/`)).toBe('ok');
      expect(reasonOf(`https://apps.${domain}/cobrowse-next/viewer.html?x=1#y`)).toBe('ok');
      expect(reasonOf(`https://a.b.${domain}`)).toBe('ok');
      expect(reasonOf(`https://evil${domain}/`)).toBe('host');
      expect(reasonOf(`https://${domain}.evil.com/`)).toBe('host');
    }
  });

  it('gives the whole URL for the link, and the host to show', () => {
    expect(checkViewerUrl(' https://APPS.MyPureCloud.com:443/v?joinCode=1#k ')).toEqual({
      ok: true,
      href: 'https://apps.mypurecloud.com/v?joinCode=1#k',
      host: 'apps.mypurecloud.com',
    });
  });

  it('accepts this computer only where the policy says so', () => {
    const policy = { allowLoopback: true };
    for (const host of ['localhost:5173', '127.0.0.1:8080', '[::1]:1', 'localhost']) {
      for (const protocol of ['http', 'https']) {
        const url = `${protocol}://${host}/viewer?x=1`;
        expect(checkViewerUrl(url, policy)).toMatchObject({ ok: true, host });
        expect(checkViewerUrl(url).ok).toBe(false);
        const untrue = untyped<ViewerUrlPolicy>({ allowLoopback: 'false' });
        expect(checkViewerUrl(url, untrue).ok).toBe(false);
      }
    }
    expect(reasonOf('http://localhost.evil.com:80/', policy)).toBe('protocol');
    expect(reasonOf('https://localhost.evil.com/', policy)).toBe('host');
    expect(reasonOf('http://127.0.0.2/', policy)).toBe('protocol');
    expect(reasonOf('ws://localhost/', policy)).toBe('protocol');
    expect(reasonOf('http://me@localhost/', policy)).toBe('credentials');
    expect(reasonOf('https://apps.mypurecloud.com:8443/', policy)).toBe('port');
  });

  it.each<readonly [unknown, ViewerUrlRefusal]>([
    [undefined, 'missing'],
    [null, 'missing'],
    ['', 'missing'],
    [' \n ', 'missing'],
    [7, 'malformed'],
    [true, 'malformed'],
    [{}, 'malformed'],
    [['https://apps.mypurecloud.com'], 'malformed'],
    ['apps.mypurecloud.com/viewer', 'malformed'],
    ['/viewer', 'malformed'],
    ['//apps.mypurecloud.com/viewer', 'malformed'],
    ['https://', 'malformed'],
    ['https://apps.mypurecloud.com:99999/', 'malformed'],
    ['https://apps.mypure cloud.com/', 'malformed'],
    ['http://apps.mypurecloud.com/', 'protocol'],
    ['javascript:alert(1)', 'protocol'],
    ['JavaScript://apps.mypurecloud.com/%0aalert(1)', 'protocol'],
    ['data:text/html,<script>alert(1)</script>', 'protocol'],
    ['blob:https://apps.mypurecloud.com/x', 'protocol'],
    ['wss://apps.mypurecloud.com/', 'protocol'],
    ['file:///etc/passwd', 'protocol'],
    ['http://user@evil.com:81/', 'protocol'],
    ['https://user@apps.mypurecloud.com/', 'credentials'],
    ['https://user:pass@apps.mypurecloud.com/', 'credentials'],
    ['https://:pass@apps.mypurecloud.com/', 'credentials'],
    ['https://apps.mypurecloud.com@evil.com:8443/', 'credentials'],
    ['https://apps.mypurecloud.com:8443/', 'port'],
    ['https://evil.com:8443/', 'port'],
    ['https://evil.com/', 'host'],
    ['https://evil.com/apps.mypurecloud.com', 'host'],
    ['https://evil.com?apps.mypurecloud.com', 'host'],
    ['https://evil.com#.mypurecloud.com', 'host'],
    ['https://evil.com\\.mypurecloud.com', 'host'],
    ['https://mypurecloud.com.evil.com/', 'host'],
    ['https://notmypurecloud.com/', 'host'],
    ['https://usw3.pure.cloud/', 'host'],
    ['https://pure.cloud/', 'host'],
    ['https://apps.pure.cloud/', 'host'],
    ['https://apps.mypurecloud.com./', 'host'],
    ['https://apps.mypurecloud.co/', 'host'],
    ['https://apps.mypurecloud.cоm/', 'host'],
    ['https://xn--80ak6aa92e.com/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://[::1]/', 'host'],
    ['https://localhost/', 'host'],
  ])('refuses %j: %s', (url, reason) => {
    expect(checkViewerUrl(url)).toEqual({ ok: false, reason });
  });

  it('refuses a URL that is longer than any viewer URL without reading it', () => {
    const ofLength = (length: number) => 'https://apps.mypurecloud.com/'.padEnd(length, 'x');
    expect(reasonOf(ofLength(65_536))).toBe('ok');
    expect(reasonOf(ofLength(65_537))).toBe('malformed');
  });

  it('adds hosts with their subdomains', () => {
    const policy = { allowedHosts: ['Viewer.Example.com', ' *.wild.example ', '.dot.example'] };
    for (const host of [
      'viewer.example.com',
      'a.viewer.example.com',
      'wild.example',
      'x.wild.example',
      'dot.example',
      'apps.mypurecloud.com',
    ]) {
      expect(reasonOf(`https://${host}/`, policy)).toBe('ok');
    }
    for (const host of ['example.com', 'notviewer.example.com', 'viewer.example.com.evil.com']) {
      expect(reasonOf(`https://${host}/`, policy)).toBe('host');
    }
  });

  it('leaves only those without the default hosts', () => {
    const policy = { allowedHosts: ['viewer.example.com'], defaultHosts: false };
    expect(reasonOf('https://viewer.example.com/', policy)).toBe('ok');
    expect(reasonOf('https://apps.mypurecloud.com/', policy)).toBe('host');
    expect(reasonOf('https://apps.mypurecloud.com/', { defaultHosts: false })).toBe('host');
  });

  it.each([null, undefined, 7, true, 'x', [], {}, { allowedHosts: null }, { allowedHosts: [{}] }])(
    'takes the default hosts with the policy %j',
    (policy) => {
      const given = untyped<ViewerUrlPolicy>(policy);
      expect(reasonOf('https://apps.mypurecloud.com/', given)).toBe('ok');
      expect(reasonOf('https://evil.com/', given)).toBe('host');
    },
  );

  it.each([[['']], [['.']], [['*']], [['*.']], [[' ']], [['com.']], [['/']]])(
    'takes no host for granted from %j',
    (allowedHosts) => {
      expect(reasonOf('https://evil.com/', { allowedHosts, defaultHosts: false })).toBe('host');
    },
  );

  it('accepts nothing but https on an allowed host', () => {
    const piece = fc.oneof(
      fc.constantFrom('https', 'http', ':', '//', '\\', '@', 'mypurecloud.com', 'apps.', '.', '/'),
      fc.constantFrom('evil.com', '?', '#', ' ', '\t', '%2e', '。', 'javascript', '[', ']', '443'),
      fc.string({ maxLength: 3 }),
    );
    const pieces = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));
    const urls = fc.oneof(
      fc.webUrl({ validSchemes: ['https', 'http', 'ftp'] }),
      pieces,
      pieces.map((rest) => `https://${rest}`),
      pieces.map((rest) => `https://apps.mypurecloud.com${rest}`),
      fc.constantFrom(...HOSTILE),
    );
    fc.assert(
      fc.property(urls, (url) => {
        const check = checkViewerUrl(url);
        if (!check.ok) return;
        const { protocol, username, password, port, hostname } = new URL(check.href);
        expect([protocol, username, password, port]).toEqual(['https:', '', '', '']);
        expect(hostname).toBe(check.host);
        expect(
          GENESYS_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)),
        ).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
