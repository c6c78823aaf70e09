/** What looks odd at first and is normal: nothing about these sessions is worth a warning. */
import { describe, expect, it } from 'vitest';
import { findSessionIssues, type CobrowseMediaParticipant } from '../../../src/entries/model.js';
import { generateSession } from '../../support/generate.js';
import { at, ended, NOW, findingsOf, sharer, viewer } from './rules.js';

const warnings = (participants: readonly CobrowseMediaParticipant[], now = NOW) =>
  findSessionIssues({ session: { id: 'c', participants }, now })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

const acd: CobrowseMediaParticipant = {
  id: 'q',
  purpose: 'acd',
  state: 'terminated',
  startTime: at(0),
  connectedTime: at(0),
  endTime: at(15),
  disconnectType: 'peer',
};

describe('normal is', () => {
  it('a queue, and a queue that the customer leaves', () => {
    expect(
      warnings([sharer(), { ...acd, state: 'connected', endTime: null, disconnectType: null }]),
    ).toEqual([]);
    const gone = sharer({ state: 'terminated', endTime: at(15), disconnectType: 'client' });
    expect(warnings([gone, { ...acd, disconnectType: 'peer' }])).toEqual([]);
  });

  it('an invitation before the customer comes, and one that nobody accepts', () => {
    const now = Date.parse(at(5));
    expect(warnings([viewer()], now)).toEqual([]);
    expect(warnings([viewer(), { id: 'c', purpose: 'customer', state: 'offering' }])).toEqual([]);
    const customer = { id: 'c', purpose: 'customer', state: 'connected', connectedTime: at(0) };
    expect(warnings([viewer(), customer], now)).toEqual([]);
    expect(warnings([ended()])).toEqual([]);
  });

  it('an agent without a role', () => {
    expect(warnings([sharer(), viewer({ cobrowseRole: null })])).toEqual([]);
  });

  it('an offer that timed out', () => {
    const unanswered = ended({ id: 'm', connectedTime: null, disconnectType: 'timeout' });
    expect(warnings([sharer(), viewer(), unanswered])).toEqual([]);
  });

  it('a reload, after which the old leg lingers for twenty seconds', () => {
    const reloaded = sharer({ id: 't', providerEventTime: null });
    const after = { ...reloaded, startTime: at(19, 40), connectedTime: at(19, 40) };
    expect(warnings([sharer(), after, viewer()])).toEqual([]);
    const before = sharer({ state: 'terminated', endTime: at(12, 20), disconnectType: 'endpoint' });
    const again = { ...reloaded, startTime: at(12), connectedTime: at(12) };
    expect(warnings([before, again, viewer()])).toEqual([]);
    expect(warnings([sharer(), again, viewer()])).toEqual(['several-sharers']);
  });

  it('the start of a hold or of parking that is over', () => {
    expect(warnings([sharer(), viewer({ held: false, startHoldTime: at(0) })])).toEqual([]);
    expect(warnings([sharer(), viewer({ parkTime: at(0) })])).toEqual([]);
  });
});

describe('not normal is', () => {
  it('that two agents control two legs of one customer', () => {
    const legs = [
      viewer({ controlling: ['c1'] }),
      viewer({ id: 'w', user: { id: 'user-w' }, controlling: ['c2'] }),
      sharer({ communicationId: 'c1' }),
      sharer({ communicationId: 'c2' }),
    ];
    expect(findingsOf('control-by-several', legs)).toMatchObject([
      { severity: 'error', legs: ['v', 'w', 's/c1', 's/c2'], params: { people: 2 } },
    ]);
  });

  it('that nobody views for more than five minutes', () => {
    const left = ended({ endTime: at(12) });
    expect(findingsOf('no-viewer', [sharer(), left])).toHaveLength(1);
    expect(findingsOf('no-viewer', [sharer(), { ...left, endTime: at(16) }])).toEqual([]);
  });

  it.each([
    [null, 'missing'],
    [' ', 'missing'],
    ['soon', 'unreadable'],
    [{}, 'missing'],
  ])('a connection without a time: %j', (connectedTime, reason) => {
    const leg = JSON.parse(JSON.stringify(viewer())) as object;
    expect(
      findingsOf('connected-without-time', [{ ...leg, connectedTime: connectedTime as string }]),
    ).toMatchObject([{ severity: 'warning', legs: ['v'], params: { reason } }]);
    expect(findingsOf('connected-without-time', [viewer()])).toEqual([]);
    expect(findingsOf('connected-without-time', [ended({ connectedTime: null })])).toBeNull();
  });

  it('an error that is only in nested errors or details', () => {
    const nested = { errors: [{}, { errors: [{ code: 'a.b', message: 'm' }] }] };
    expect(findingsOf('error-reported', [viewer({ errorInfo: nested })])).toMatchObject([
      { params: { code: 'a.b' } },
    ]);
    const details = { details: [{ fieldName: 'x' }, { errorCode: 'c.d' }] };
    expect(findingsOf('error-reported', [viewer({ errorInfo: details })])).toMatchObject([
      { params: { code: 'c.d' } },
    ]);
  });

  it('a secret in the data', () => {
    const secrets = (fields: object) =>
      findingsOf('secret-in-data', [sharer(), { ...viewer(), ...fields }])?.map(
        ({ params, legs }) => ({
          ...params,
          legs,
        }),
      );
    expect(secrets({ sessionJoinToken: 'x' })).toEqual([
      { field: 'sessionJoinToken', legs: ['v'] },
    ]);
    expect(secrets({ attributes: { 'context.id_token': 'x', PASSWORD: '1' } })).toEqual([
      { field: 'idToken', legs: ['v'] },
      { field: 'password', legs: ['v'] },
    ]);
    expect(secrets({ other: [{ deep: { joinCode: 123 } }] })).toEqual([
      { field: 'joinCode', legs: ['v'] },
    ]);
    const harmless = { password: '', token: '[redacted]', wrapup: { code: 'x' }, secret: null };
    expect(secrets(harmless)).toEqual([]);
    const session = { participants: [viewer()], sessionJoinToken: 'x' };
    expect(findingsOf('secret-in-data', [], { session })).toMatchObject([
      { legs: [], params: { field: 'sessionJoinToken' } },
    ]);
    expect(findingsOf('secret-in-data', [], { session: {} })).toBeNull();
  });

  it.each(['sessionJoinToken', 'session_join_token', 'id_token', 'password', 'signature'])(
    'a viewer link with %s',
    (name) => {
      const viewerUrl = `https://apps.mypurecloud.com/viewer?${name}=1`;
      expect(findingsOf('viewer-url-secret', [viewer({ viewerUrl })])).toMatchObject([
        { params: { parameter: name } },
      ]);
    },
  );
});

describe('the generator of normal sessions', () => {
  const sessions = Array.from({ length: 200 }, (_, seed) => generateSession(seed));
  const has = (applies: (leg: CobrowseMediaParticipant) => boolean) =>
    sessions.filter(({ session }) => session.participants.some(applies)).length;
  const is = (leg: CobrowseMediaParticipant, what: string) =>
    leg.purpose === what || leg.cobrowseRole?.toLowerCase() === what;

  it('contains all of these', () => {
    const withoutViewer = sessions.filter(
      ({ session }) => !session.participants.some((leg) => leg.user != null && leg.connectedTime),
    );
    const withoutSharer = sessions.filter(
      ({ session }) => !session.participants.some((leg) => is(leg, 'sharer')),
    );
    expect(withoutViewer.length).toBeGreaterThan(5);
    expect(withoutSharer.length).toBeGreaterThan(5);
    expect(has((leg) => leg.purpose === 'agent' && leg.cobrowseRole === null)).toBeGreaterThan(5);
    expect(has((leg) => leg.disconnectType === 'timeout')).toBeGreaterThan(5);
    expect(has((leg) => leg.held === false && leg.startHoldTime != null)).toBeGreaterThan(5);
    expect(has((leg) => leg.state === 'alerting')).toBeGreaterThan(5);
    const reloaded = sessions.filter(
      ({ session }) =>
        new Set(session.participants.filter((leg) => is(leg, 'sharer')).map(({ id }) => id)).size >
        1,
    );
    expect(reloaded.length).toBeGreaterThan(5);
  });
});
