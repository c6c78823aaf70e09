import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../src/entries/index.js';
import { FINDING_RULES, findSessionIssues } from '../../src/entries/model.js';
import type { CobrowseMediaParticipant, SessionFinding } from '../../src/entries/model.js';
import { findings } from '../../src/words/en/findings.js';
import { faultySession, hostileSession, manyOffers } from '../../stories/data/review.js';
import { NOW } from '../../stories/data/time.js';
import { untyped } from '../model/arbitrary.js';

const told = (leg: CobrowseMediaParticipant): readonly string[] =>
  findSessionIssues({ session: { participants: [leg] }, now: NOW }).findings.map((finding) =>
    describeFinding(finding),
  );

const base: CobrowseMediaParticipant = { id: 'a', state: 'connected' };

describe('reports', () => {
  test('fields by their labels and lengths of time in words', () => {
    const leg = {
      ...base,
      state: 'terminated',
      startTime: '2026-03-04T15:00:00Z',
      connectedTime: '2026-03-04T15:10:00Z',
      endTime: '2026-03-04T15:05:00Z',
    };
    expect(told(leg)).toContain('“Connected” is 5 min later than “Ended”');
  });

  test('states by their words', () => {
    const leg = { ...base, endTime: '2026-03-04T15:05:00Z', disconnectType: 'client' };
    const sentences = told({ ...leg, state: 'alerting' });
    expect(sentences).toContain('Reported as “Alerting”, but the connection has ended');
  });

  test('reasons by their words', () => {
    const leg = { ...base, state: 'terminated', endTime: '2026-03-04T15:05:00Z' };
    expect(told({ ...leg, disconnectType: 'TRANSPORT_FAILURE' })).toContain(
      'Ended abnormally: connection lost',
    );
  });

  test('codes from the data, separate from the sentence', () => {
    expect(told({ ...base, direction: 'sideways' })).toContain(
      'Unknown value in “Direction”: \u2068sideways\u2069',
    );
  });
});

test('numbers as the locale writes them', () => {
  const finding: SessionFinding = {
    rule: 'unanswered-legs',
    severity: 'info',
    help: 'nothing',
    legs: [],
    params: { count: 1234, allMissed: false },
  };
  expect(describeFinding(finding, { locale: 'de' })).toBe('1.234 unanswered offers');
  const one: SessionFinding = { ...finding, params: { count: 1, allMissed: false } };
  expect(describeFinding(one)).toBe('1 unanswered offer');
  const all: SessionFinding = { ...finding, params: { count: 1, allMissed: true } };
  expect(describeFinding(all)).toBe('No offer was answered');
});

test('each parameter in its own placeholder, even two durations', () => {
  const finding: SessionFinding = {
    rule: 'times-out-of-order',
    severity: 'warning',
    help: 'checkClocks',
    legs: [],
    params: { earlier: 'startTime', later: 'endTime', byMs: 61_000 },
  };
  const messages = { findings: { 'times-out-of-order': '{byMs} {later} {earlier} {byMs}' } };
  expect(describeFinding(finding, { messages })).toBe('1 min 1 sec Ended Joined 1 min 1 sec');
});

test('parameters of a wrong type as they are', () => {
  const odd = (params: object): SessionFinding =>
    untyped({ rule: 'times-out-of-order', severity: 'warning', help: 'nothing', legs: [], params });
  const sentence = describeFinding(odd({ earlier: 'constructor', later: 7, byMs: 'x' }));
  expect(sentence).toBe('“\u2068constructor\u2069” is \u2068x\u2069 later than “\u20687\u2069”');
  expect(describeFinding(untyped({ ...odd({}), params: null }))).not.toMatch(/[{}]/);
});

test('another language', () => {
  const [finding] = findSessionIssues({ session: manyOffers, now: NOW }).findings.slice(-1);
  if (!finding) throw new Error('Nothing was found.');
  const messages = { findings: { 'several-legs': 'Eine Person, {count} Abschnitte' } };
  expect(describeFinding(finding, { messages })).toMatch(/^Eine Person, \d Abschnitte$/);
});

test('the rule of an app is called by its id', () => {
  expect(describeFinding({ rule: 'bank:vip', severity: 'info', legs: [], params: {} })).toBe(
    'bank:vip',
  );
});

test('no sentence has an unfilled placeholder', () => {
  for (const session of [faultySession, hostileSession, manyOffers]) {
    for (const finding of findSessionIssues({ session, now: NOW }).findings) {
      expect(describeFinding(finding)).not.toMatch(/[{}]|undefined|null/);
    }
  }
});

test('every rule has a sentence and says what to do', () => {
  for (const { id, help } of FINDING_RULES) {
    expect(findings[id]).toMatch(/^[“{A-Z]/);
    expect(findings[help]).toMatch(/\.$/);
  }
});
