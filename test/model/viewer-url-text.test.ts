import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkViewerUrl, genesysViewerUrl, redactUrl } from '../../src/model/index.js';
import { untyped } from './arbitrary.js';

describe('genesysViewerUrl', () => {
  it('builds the address of the viewer, which passes the check', () => {
    const url = genesysViewerUrl({ domain: 'MyPureCloud.ie', conversationId: 'c1', lang: 'DE' });
    expect(url).toBe(
      'https://apps.mypurecloud.ie/cobrowse-next/viewer.html?conversationId=c1&lang=de',
    );
    expect(checkViewerUrl(url).ok).toBe(true);
    expect(genesysViewerUrl({ domain: 'usw2.pure.cloud', conversationId: 'c 1&x' })).toBe(
      'https://apps.usw2.pure.cloud/cobrowse-next/viewer.html?conversationId=c+1%26x',
    );
  });

  it.each([
    '',
    'localhost',
    'a b.com',
    'evil.com/x',
    'user@evil.com',
    'evil.com:81',
    '.com',
    'a..b',
    'a.b.',
    'x.y/z.com',
    'ex_ample.com',
  ])('is empty for the domain %j', (domain) => {
    expect(genesysViewerUrl({ domain, conversationId: 'c1' })).toBe('');
  });

  it.each([null, undefined, 7, 'x', {}, { domain: {}, conversationId: [] }])(
    'is empty for %j',
    (options) => {
      expect(genesysViewerUrl(untyped(options))).toBe('');
    },
  );

  it('is empty without a conversation', () => {
    expect(genesysViewerUrl({ domain: 'mypurecloud.com', conversationId: ' ' })).toBe('');
  });

  it('never leaves the host that it was given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.string()), (domain, id, lang) => {
        const url = genesysViewerUrl({
          domain: `${domain}.com`,
          conversationId: id,
          lang: lang ?? undefined,
        });
        if (url === '') return;
        expect(new URL(url).pathname).toBe('/cobrowse-next/viewer.html');
        expect(new URL(url).searchParams.get('conversationId')).toBe(id.trim());
      }),
    );
  });
});

describe('redactUrl', () => {
  it.each([
    ['https://apps.mypurecloud.com/v?joinCode=1#k', 'https://apps.mypurecloud.com'],
    ['https://user:pass@evil.com:8443/x', 'https://evil.com:8443'],
    ['javascript:alert(document.cookie)', 'javascript:'],
    ['tel:+61400000000', 'tel:'],
    ['mailto:ann@example.com', 'mailto:'],
    ['/viewer?token=1', ''],
    ['', ''],
    [null, ''],
    [{}, ''],
  ])('leaves of %j only %j', (url, left) => {
    expect(redactUrl(url)).toBe(left);
  });

  it('keeps neither path nor query nor credentials', () => {
    const secret = fc.stringMatching(/^[a-z]{8}$/).map((text) => `s3cr3t${text}`);
    fc.assert(
      fc.property(fc.domain(), secret, (host, text) => {
        const url = `https://${text}:${text}@${host}/${text}?${text}=${text}#${text}`;
        expect(redactUrl(url)).toBe(`https://${host.toLowerCase()}`);
      }),
    );
  });
});
