/** What rules of the app receive, and how what they return is read. */
import { describe, expect, it } from 'vitest';
import {
  findSessionIssues,
  type CustomRule,
  type FindingContext,
  type SessionIssuesOptions,
} from '../../../src/entries/model.js';
import { untyped } from '../arbitrary.js';
import { NOW, sharer, viewer } from './rules.js';

const session = { id: 'c', participants: [viewer({ controlling: ['s'] }), sharer()] };

/** The context that a rule of the app receives. */
function contextOf(options: object): FindingContext {
  let received: FindingContext | undefined;
  const rule: CustomRule = {
    id: 'acme:look',
    severity: 'info',
    find: (context) => {
      received = context;
      return null;
    },
  };
  findSessionIssues(
    untyped<SessionIssuesOptions>({ session, now: NOW, ...options, customRules: [rule] }),
  );
  if (!received) throw new Error('The rule was not called.');
  return received;
}

describe('a rule of the app receives', () => {
  it('the session, its legs and its grants', () => {
    const { session: received, legs, grants, now, events, viewerUrlPolicy } = contextOf({});
    expect(received).toBe(session);
    expect(legs.map(({ key }) => key)).toEqual(['v', 's']);
    expect(grants.map(({ key, status }) => ({ key, status }))).toEqual([
      { key: 'v>s', status: 'active' },
    ]);
    expect({ now, events, viewerUrlPolicy }).toEqual({ now: NOW, events: [], viewerUrlPolicy: {} });
  });

  it.each([null, undefined, '0', Number.POSITIVE_INFINITY, {}])(
    'an unknown instant when now is %s',
    (now) => {
      expect(contextOf({ now }).now).toBeNaN();
    },
  );

  it('only events that are objects', () => {
    const event = { at: NOW, session };
    expect(contextOf({ events: [null, event, 'x', [event]] }).events).toEqual([event]);
    expect(contextOf({ events: 'x' }).events).toEqual([]);
  });

  it('an empty session for a value that is not one, and the policy as it was given', () => {
    const viewerUrlPolicy = { allowLoopback: true };
    const context = contextOf({ session: [session], viewerUrlPolicy });
    expect(context).toMatchObject({ session: {}, legs: [], grants: [] });
    expect(context.viewerUrlPolicy).toBe(viewerUrlPolicy);
  });

  it('a function that finds targets as the app does, and does not throw', () => {
    const [leg] = session.participants;
    const resolved = contextOf({ resolveControlTarget: () => leg });
    expect(resolved.resolveControlTarget?.('room', session.participants)).toBe(leg);
    const none = contextOf({ resolveControlTarget: 7 });
    expect(none.resolveControlTarget?.('room', session.participants)).toBeNull();
    const broken = contextOf({
      resolveControlTarget: () => {
        throw new Error('broken');
      },
    });
    expect(broken.resolveControlTarget?.('room', session.participants)).toBeNull();
  });
});

describe('findings of the app', () => {
  it('are sorted by severity together with those of the kit', () => {
    const rule: CustomRule = {
      id: 'acme:three',
      severity: 'info',
      find: () => [{}, { severity: 'error' }, { severity: 'warning' }],
    };
    const participants = [viewer({ controlling: ['v'], viewerUrl: '' }), sharer()];
    const { findings } = findSessionIssues({
      session: { id: 'c', participants },
      now: NOW,
      customRules: [rule],
    });
    expect(findings.map((finding) => `${finding.severity} ${finding.rule}`)).toEqual([
      'error acme:three',
      'warning control-of-self',
      'warning acme:three',
      'info viewer-url-missing',
      'info acme:three',
    ]);
  });
});

describe('a finding of the kit', () => {
  it('names each leg once, and no leg without an id', () => {
    const nobody = { purpose: 'agent', cobrowseRole: 'sharer', state: 'connected' };
    const { findings } = findSessionIssues({
      session: { id: 'c', participants: [sharer(), sharer(), nobody] },
      now: NOW,
    });
    const found = findings.filter(({ rule }) => rule === 'several-sharers');
    expect(found).toMatchObject([{ legs: ['s'], params: { people: 2 } }]);
  });

  it('has the severity that the app wants, before that of the rule', () => {
    const severityOf = (setting: unknown) => {
      const rules = untyped<SessionIssuesOptions['rules']>({ 'several-session-ids': setting });
      const other = viewer({ cobrowseSessionId: 'other' });
      const participants = [sharer(), other];
      const { findings } = findSessionIssues({
        session: { id: 'c', participants },
        now: NOW,
        rules,
      });
      return findings.find(({ rule }) => rule === 'several-session-ids')?.severity;
    };
    expect(severityOf(true)).toBe('warning');
    expect(severityOf('error')).toBe('error');
    expect(severityOf({ severity: 'error' })).toBe('error');
    expect(severityOf({ severity: 'loud' })).toBe('warning');
    expect(severityOf({ overlapMs: Number.POSITIVE_INFINITY })).toBe('info');
    expect(severityOf({ overlapMs: -1 })).toBe('warning');
  });
});
