import { describe, expect, it } from 'vitest';
import { findingsOf, sharer, viewer } from './rules.js';

const secretsOf = (fields: object) =>
  findingsOf('secret-in-data', [{ ...viewer(), ...fields }])?.map(({ params }) => params);

/** The value within so many objects. */
const within = (levels: number, value: unknown): unknown =>
  levels === 0 ? value : { nested: within(levels - 1, value) };

describe('a secret in the data', () => {
  it('is reported once, with all legs that have it', () => {
    const legs = [sharer({ id: 'x' }), { ...sharer(), jwt: 'a' }, { ...viewer(), JWT: 'b' }];
    expect(findingsOf('secret-in-data', legs)).toEqual([
      {
        rule: 'secret-in-data',
        severity: 'warning',
        help: 'removeSecret',
        legs: ['s', 'v'],
        params: { field: 'jwt' },
      },
    ]);
  });

  it('is reported in a session without legs', () => {
    const found = (session: object) => findingsOf('secret-in-data', [], { session });
    expect(found({ joinCode: '1', participants: [] })).toMatchObject([
      { legs: [], params: { field: 'joinCode' } },
    ]);
    expect(found({ participants: [] })).toEqual([]);
  });

  it.each([
    ['API-Key', 'apiKey'],
    ['client_secret', 'clientSecret'],
    ['private-Key', 'privateKey'],
    ['a.b.passphrase', 'passphrase'],
  ])('has the name %s in its usual spelling', (name, field) => {
    expect(secretsOf({ attributes: { [name]: 'x' } })).toEqual([{ field }]);
  });

  it.each(['token.kind', 'tokens', 'code', 'key', 'sig', 'signature'])(
    'is not assumed in a field called %s',
    (name) => {
      expect(secretsOf({ attributes: { [name]: 'x' } })).toEqual([]);
    },
  );

  it.each([' ', '[redacted]', true, null, {}, []])('is not the value %j', (token) => {
    expect(secretsOf({ token })).toEqual([]);
  });

  it('is found in 20 levels of objects and lists, which is deeper than any real data', () => {
    expect(secretsOf({ nested: within(19, { token: 'x' }) })).toEqual([{ field: 'token' }]);
    expect(secretsOf({ nested: within(20, { token: 'x' }) })).toEqual([]);
    expect(secretsOf({ list: [[{ token: ['x'] }]] })).toEqual([]);
    expect(secretsOf({ list: [[{ token: 'x' }]] })).toEqual([{ field: 'token' }]);
  });

  it('is found in data that contains itself', () => {
    const attributes: Record<string, unknown> = { token: 'x' };
    attributes['again'] = [attributes, attributes];
    expect(secretsOf({ attributes })).toEqual([{ field: 'token' }]);
  });
});

describe('a viewer link', () => {
  const secretOf = (rest: string) => {
    const viewerUrl = `https://apps.mypurecloud.com/viewer${rest}`;
    return findingsOf('viewer-url-secret', [viewer({ viewerUrl })])?.map(({ params }) => params);
  };
  const host = 'apps.mypurecloud.com';

  it.each(['code', 'KEY', 'sig', 'Signature', 'join-code'])('with %s has a secret', (parameter) => {
    expect(secretOf(`?lang=de&${parameter}=1`)).toEqual([{ parameter, host }]);
  });

  it('names the first secret, and looks into the query before the fragment', () => {
    expect(secretOf('?token=1&jwt=2#code=3')).toEqual([{ parameter: 'token', host }]);
    expect(secretOf('#a=1&code=3')).toEqual([{ parameter: 'code', host }]);
    expect(secretOf('#?code=3')).toEqual([{ parameter: 'code', host }]);
  });

  it('without a host is reported without one', () => {
    const [found] = findingsOf('viewer-url-secret', [viewer({ viewerUrl: 'app:x?code=1' })]) ?? [];
    expect(found?.params).toEqual({ parameter: 'code', host: null });
  });

  it('that is missing is reported without parameters', () => {
    expect(findingsOf('viewer-url-missing', [viewer({ viewerUrl: null })])).toEqual([
      {
        rule: 'viewer-url-missing',
        severity: 'info',
        help: 'supplyViewerUrl',
        legs: ['v'],
        params: {},
      },
    ]);
  });
});
