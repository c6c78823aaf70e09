import { describe, expect, it } from 'vitest';
import { at, ended, findingsOf, sharer, viewer } from './rules.js';

describe('viewer URLs', () => {
  it('missing while live', () => {
    expect(findingsOf('viewer-url-missing', [viewer({ viewerUrl: '' })])).toMatchObject([
      { severity: 'info', help: 'supplyViewerUrl', legs: ['v'] },
    ]);
    expect(findingsOf('viewer-url-missing', [viewer()])).toEqual([]);
    expect(findingsOf('viewer-url-missing', [ended({ viewerUrl: null }), sharer()])).toBeNull();
  });

  it.each([
    ['http://apps.mypurecloud.com/x', 'protocol', 'apps.mypurecloud.com'],
    ['https://user:pass@apps.mypurecloud.com/', 'credentials', 'apps.mypurecloud.com'],
    ['https://apps.mypurecloud.com:81/', 'port', 'apps.mypurecloud.com'],
    ['https://evil.example/?joinCode=1', 'host', 'evil.example'],
    ['javascript:alert(1)', 'protocol', null],
    ['/viewer', 'malformed', null],
  ])('unsafe: %s', (viewerUrl, reason, host) => {
    expect(findingsOf('viewer-url-unsafe', [viewer({ viewerUrl })])).toMatchObject([
      { severity: 'error', legs: ['v'], params: { reason, host } },
    ]);
  });

  it('safe, by the rules of the app too', () => {
    expect(findingsOf('viewer-url-unsafe', [viewer()])).toEqual([]);
    expect(findingsOf('viewer-url-unsafe', [viewer({ viewerUrl: ' ' })])).toBeNull();
    const own = [viewer({ viewerUrl: 'https://viewer.example.com/' })];
    const viewerUrlPolicy = { allowedHosts: ['viewer.example.com'] };
    expect(findingsOf('viewer-url-unsafe', own)).toHaveLength(1);
    expect(findingsOf('viewer-url-unsafe', own, { viewerUrlPolicy })).toEqual([]);
  });

  it.each([
    ['?a=1&joinCode=123', 'joinCode'],
    ['?ACCESS_TOKEN=1', 'ACCESS_TOKEN'],
    ['#token=1', 'token'],
    ['#/room?sig=1', 'sig'],
    ['?jwt', 'jwt'],
  ])('with a secret: %s', (rest, parameter) => {
    const viewerUrl = `https://apps.mypurecloud.com/viewer${rest}`;
    const found = findingsOf('viewer-url-secret', [viewer({ viewerUrl })]);
    expect(found).toMatchObject([
      { severity: 'warning', params: { parameter, host: 'apps.mypurecloud.com' } },
    ]);
  });

  it('without a secret', () => {
    const viewerUrl = 'https://apps.mypurecloud.com/token/viewer?conversationId=code&lang=key#sig';
    expect(findingsOf('viewer-url-secret', [viewer()])).toEqual([]);
    expect(findingsOf('viewer-url-secret', [viewer({ viewerUrl })])).toHaveLength(1);
    expect(
      findingsOf('viewer-url-secret', [viewer({ viewerUrl: viewerUrl.replace('#sig', '') })]),
    ).toEqual([]);
    expect(findingsOf('viewer-url-secret', [viewer({ viewerUrl: 'nonsense' })])).toEqual([]);
    expect(findingsOf('viewer-url-secret', [viewer({ viewerUrl: null })])).toBeNull();
  });
});

describe('wrap-up', () => {
  const due = ended({
    state: 'disconnected',
    wrapupRequired: true,
    wrapupPrompt: 'timeout',
    wrapupTimeoutMs: 60_000,
    startAcwTime: at(10),
  });

  it('overdue', () => {
    expect(findingsOf('wrapup-overdue', [due])).toMatchObject([
      { severity: 'warning', help: 'finishWrapup', legs: ['v'], params: { overdueMs: 540_000 } },
    ]);
    expect(findingsOf('wrapup-overdue', [due], { now: Date.parse(at(11, 5)) })).toEqual([]);
    expect(findingsOf('wrapup-overdue', [{ ...due, wrapupPrompt: 'mandatory' }])).toBeNull();
    expect(findingsOf('wrapup-overdue', [{ ...due, endAcwTime: at(11) }])).toBeNull();
    const again = viewer({ communicationId: 'again' });
    expect(findingsOf('wrapup-overdue', [due, again])).toEqual([]);
    expect(
      findingsOf('wrapup-overdue', [due, { ...due, communicationId: 'c', endTime: at(12) }]),
    ).toMatchObject([{ legs: ['v/c'] }]);
  });

  it('timed out', () => {
    const closed = { ...due, wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' } };
    expect(findingsOf('wrapup-timed-out', [closed])).toMatchObject([
      { severity: 'warning', legs: ['v'] },
    ]);
    expect(findingsOf('wrapup-timed-out', [{ ...due, wrapup: { code: 'sold' } }])).toEqual([]);
    expect(findingsOf('wrapup-timed-out', [viewer()])).toBeNull();
  });

  it('missing where it is mandatory', () => {
    const none = { ...due, state: 'terminated', startAcwTime: null, wrapup: {} };
    expect(findingsOf('wrapup-missing', [none])).toMatchObject([
      { severity: 'warning', legs: ['v'], params: { prompt: 'timeout', skipped: false } },
    ]);
    const skipped = { ...none, wrapupPrompt: 'MANDATORY', wrapupSkipped: true };
    expect(findingsOf('wrapup-missing', [skipped])).toMatchObject([
      { params: { prompt: 'mandatory', skipped: true } },
    ]);
    expect(findingsOf('wrapup-missing', [due])).toEqual([]);
    expect(findingsOf('wrapup-missing', [{ ...none, wrapup: { code: 'sold' } }])).toEqual([]);
    expect(
      findingsOf('wrapup-missing', [{ ...none, afterCallWork: { state: 'notApplicable' } }]),
    ).toEqual([]);
    expect(findingsOf('wrapup-missing', [{ ...none, wrapupPrompt: 'optional' }])).toBeNull();
    expect(findingsOf('wrapup-missing', [{ ...none, wrapupRequired: false }])).toBeNull();
    expect(findingsOf('wrapup-missing', [{ ...none, connectedTime: null }])).toBeNull();
    expect(findingsOf('wrapup-missing', [viewer({ wrapupRequired: true })])).toBeNull();
  });
});

describe('errors and disconnects', () => {
  const errorInfo = { code: 'error.session.gone', status: 410, message: 'Ann is gone' };

  it('reports errors, loud unless the leg ended normally', () => {
    expect(findingsOf('error-reported', [viewer({ errorInfo })])).toMatchObject([
      { severity: 'error', legs: ['v'], params: { code: 'error.session.gone', status: 410 } },
    ]);
    expect(
      findingsOf('error-reported', [ended({ errorInfo, disconnectType: 'error' })]),
    ).toMatchObject([{ severity: 'error' }]);
    expect(findingsOf('error-reported', [ended({ errorInfo, connectedTime: null })])).toMatchObject(
      [{ severity: 'error' }],
    );
    expect(findingsOf('error-reported', [ended({ errorInfo })])).toMatchObject([
      { severity: 'info' },
    ]);
    expect(findingsOf('error-reported', [viewer({ errorInfo: {} })])).toEqual([]);
    const personal = viewer({ errorInfo: { code: 'Ann Stokes failed' } });
    expect(findingsOf('error-reported', [personal])).toMatchObject([{ params: { code: null } }]);
  });

  it.each([
    ['error', 'error', 'warning'],
    ['TRANSPORT_FAILURE', 'transport.failure', 'warning'],
    ['sessionExpired', 'session.expired', 'warning'],
    ['timeout', 'timeout', 'warning'],
    ['uncallable', 'uncallable', 'warning'],
    ['spam', 'spam', 'warning'],
    ['inactivity', 'inactivity', 'info'],
    ['takeover', 'takeover', 'info'],
  ])('detects an end by %s', (disconnectType, type, severity) => {
    expect(findingsOf('abnormal-disconnect', [ended({ disconnectType })])).toMatchObject([
      { severity, legs: ['v'], params: { type } },
    ]);
  });

  it.each(['endpoint', 'client', 'system', 'peer', 'transfer', 'transfer.dnd', 'other', 'odd'])(
    'is silent about an end by %s',
    (disconnectType) => {
      expect(findingsOf('abnormal-disconnect', [ended({ disconnectType })])).toEqual([]);
    },
  );

  it('does not repeat a reported error', () => {
    const failed = ended({ disconnectType: 'error', errorInfo: { code: 'viewer.detached' } });
    expect(findingsOf('abnormal-disconnect', [failed])).toEqual([]);
    expect(findingsOf('error-reported', [failed])).toHaveLength(1);
    const lost = { ...failed, disconnectType: 'transport.failure' };
    expect(findingsOf('abnormal-disconnect', [lost])).toHaveLength(1);
  });

  it('does not apply before the end', () => {
    expect(findingsOf('abnormal-disconnect', [viewer()])).toBeNull();
  });
});
