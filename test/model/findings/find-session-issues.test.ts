import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FINDING_RULES,
  findSessionIssues,
  type CobrowseConversation,
  type FindingContext,
  type FindingRuleSettings,
  type SessionFinding,
} from '../../../src/entries/model.js';
import { anyInput, untyped } from '../arbitrary.js';
import { NOW, sharer, viewer } from './rules.js';

const ids: readonly string[] = FINDING_RULES.map(({ id }) => id);
const session = {
  id: 'c',
  participants: [viewer({ controlling: ['v'], viewerUrl: '' }), sharer()],
};

describe('findSessionIssues', () => {
  it('names every rule once, and finds nothing in a session in order', () => {
    const issues = findSessionIssues({
      session: { id: 'c', participants: [viewer({ controlling: ['s'] }), sharer()] },
      now: NOW,
    });
    expect(issues.findings).toEqual([]);
    expect(issues.failed).toEqual([]);
    expect([...issues.passed, ...issues.notApplicable].toSorted()).toEqual(ids.toSorted());
  });

  it('lists errors first, then warnings, then infos', () => {
    const legs = [viewer({ controlling: ['v'], viewerUrl: 'x' }), sharer(), viewer({ id: 'w' })];
    const { findings } = findSessionIssues({ session: { participants: legs }, now: NOW });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error viewer-url-unsafe',
      'warning control-of-self',
      'info several-legs',
    ]);
  });

  it('lets rules be switched off and made louder', () => {
    const { findings, passed, notApplicable } = findSessionIssues({
      session,
      now: NOW,
      rules: { 'control-of-self': false, 'viewer-url-missing': 'error', 'no-viewer': true },
    });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error viewer-url-missing',
    ]);
    expect([...passed, ...notApplicable]).not.toContain('control-of-self');
  });

  it.each([
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { session, now: 'x', rules: 7, customRules: {}, events: 7, viewerUrlPolicy: null },
    { session, now: NOW, rules: null, customRules: [null, 7], resolveControlTarget: 7 },
  ])('takes any options: %j', (options) => {
    const { passed, notApplicable, failed, findings } = findSessionIssues(untyped(options));
    const named = new Set([...passed, ...notApplicable, ...findings.map(({ rule }) => rule)]);
    expect([...named].toSorted()).toEqual(ids.toSorted());
    expect(failed).toEqual([]);
  });

  it('ignores a switch of the wrong type', () => {
    const rules = untyped<Record<string, boolean>>({ 'control-of-self': 'loud' });
    expect(findSessionIssues({ session, now: NOW, rules })).toEqual(
      findSessionIssues({ session, now: NOW }),
    );
  });

  it('takes thresholds and severities for each rule', () => {
    const held = [viewer({ held: true, startHoldTime: NOW - 60_000 }), sharer()];
    const found = (rules: FindingRuleSettings) =>
      findSessionIssues({ session: { id: 'c', participants: held }, now: NOW, rules }).findings.map(
        ({ rule, severity }) => `${severity} ${rule}`,
      );
    expect(found({})).toEqual([]);
    expect(found({ 'long-hold': true })).toEqual([]);
    expect(found({ 'long-hold': { afterMs: 59_999 } })).toEqual(['warning long-hold']);
    expect(found({ 'long-hold': { afterMs: 60_000 } })).toEqual([]);
    expect(found({ 'long-hold': { afterMs: 0, severity: 'error' } })).toEqual(['error long-hold']);
    expect(found({ 'long-hold': { severity: 'error' } })).toEqual([]);
    for (const afterMs of [-1, Number.NaN, '0', null, Number.POSITIVE_INFINITY]) {
      expect(found({ 'long-hold': { afterMs: untyped<number>(afterMs) } })).toEqual([]);
    }
  });

  it('names the default thresholds of its rules', () => {
    const thresholds = new Map<string, unknown>(
      FINDING_RULES.map((rule) => [rule.id, rule.thresholds]),
    );
    expect(thresholds.get('long-hold')).toEqual({ afterMs: 1_800_000 });
    expect(thresholds.get('several-sharers')).toEqual({ overlapMs: 30_000 });
    expect(thresholds.get('control-of-self')).toEqual({});
  });

  it('runs rules of the app', () => {
    const contexts: FindingContext[] = [];
    const { findings, passed, notApplicable } = findSessionIssues({
      session,
      now: NOW,
      customRules: [
        {
          id: 'acme:vip',
          severity: 'info',
          find: (context) => {
            contexts.push(context);
            return [{ legs: ['s'], params: { tier: 1 }, severity: 'error' }, {}];
          },
        },
        { id: 'acme:quiet', severity: 'error', find: () => [] },
        { id: 'acme:other', severity: 'error', find: () => null },
      ],
    });
    expect(contexts[0]?.legs.map((leg) => leg.id)).toEqual(['v', 's']);
    expect(contexts[0]?.grants).toHaveLength(1);
    expect(findings[0]).toEqual({
      rule: 'acme:vip',
      severity: 'error',
      legs: ['s'],
      params: { tier: 1 },
    });
    expect(findings.at(-1)).toEqual({ rule: 'acme:vip', severity: 'info', legs: [], params: {} });
    expect(passed).toContain('acme:quiet');
    expect(notApplicable).toContain('acme:other');
  });

  it('survives functions of the app that throw', () => {
    const broken = new Error('broken');
    const { findings, failed } = findSessionIssues({
      session,
      now: NOW,
      resolveControlTarget: () => {
        throw broken;
      },
      customRules: [
        {
          id: 'acme:broken',
          severity: 'error',
          find: () => {
            throw broken;
          },
        },
        { id: 'acme:nonsense', severity: 'error', find: () => untyped('nonsense') },
      ],
    });
    expect(findings.map(({ rule }) => rule)).toContain('control-of-self');
    expect(failed.map(({ rule }) => rule)).toEqual([
      'resolveControlTarget',
      'acme:broken',
      'acme:nonsense',
    ]);
    expect(failed[0]?.error).toBe(broken);
  });

  it('narrows by rule', () => {
    const describeFinding = (finding: SessionFinding): string => {
      switch (finding.rule) {
        case 'control-by-several':
          return `${finding.params.people} people`;
        case 'viewer-url-unsafe':
          return finding.params.reason;
        default:
          return finding.rule;
      }
    };
    const { findings } = findSessionIssues({ session, now: NOW });
    expect(findings.map(describeFinding)).toEqual(['control-of-self', 'viewer-url-missing']);
  });

  it('never throws, keeps parameters JSON, and names legs that exist', () => {
    const sessions = fc.oneof(
      anyInput,
      fc.record({ id: fc.jsonValue(), participants: fc.array(anyInput, { maxLength: 5 }) }),
    );
    const events = fc.array(fc.record({ at: fc.jsonValue(), session: sessions }), { maxLength: 2 });
    fc.assert(
      fc.property(sessions, events, fc.double(), (input, history, now) => {
        const issues = findSessionIssues(untyped({ session: input, events: history, now }));
        expect(issues.failed).toEqual([]);
        for (const finding of issues.findings) {
          expect(JSON.parse(JSON.stringify(finding.params))).toEqual(finding.params);
          expect(finding.legs).not.toContain('');
          expect(ids).toContain(finding.rule);
        }
      }),
      { numRuns: 1000 },
    );
    for (const nothing of [null, undefined, 'x', [], {}]) {
      const issues = findSessionIssues({ session: untyped<CobrowseConversation>(nothing), now: 0 });
      expect(issues.findings).toEqual([]);
    }
  });

  it('contains no personal data', () => {
    const secret = 's3cr3t name';
    const leg = (id: string, more: object) => ({
      ...viewer({ id }),
      name: secret,
      address: `tel:${secret}`,
      attributes: { a: secret },
      state: secret,
      purpose: secret,
      disconnectType: secret,
      controlling: [`${secret}@example.com`],
      viewerUrl: `https://${'user'}:${encodeURIComponent(secret)}@evil.example/${secret}?code=${secret}`,
      errorInfo: { code: secret, message: secret },
      wrapup: { code: 'ININ-WRAP-UP-TIMEOUT', notes: secret },
      ...more,
    });
    const { findings } = findSessionIssues({
      session: { name: secret, participants: [leg('a', {}), leg('b', { held: true })] },
      now: NOW,
    });
    expect(findings.length).toBeGreaterThan(5);
    expect(JSON.stringify(findings)).not.toMatch(/s3cr3t/);
  });
});
