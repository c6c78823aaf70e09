import { describe, expect, it } from 'vitest';
import {
  checkViewerUrl,
  controlGrants,
  durationBetween,
  genesysViewerUrl,
  newestInstant,
  participantFacts,
  parseInstant,
  redactSession,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
} from '../../src/model/index.js';
import { describeValue, readNumber, readText, readTexts } from '../../src/model/values.js';
import { untyped } from './arbitrary.js';

describe('single values', () => {
  it('reads numbers, also from text, and nothing from blank text', () => {
    expect(readNumber(0)).toBe(0);
    expect(readNumber(' 7 ')).toBe(7);
    for (const other of ['', ' ', 'x', '7 kg', NaN, Infinity, '1e999', null, true, [], {}]) {
      expect(readNumber(other)).toBeNull();
    }
  });

  it('reads texts, and leaves the blank ones of a list out', () => {
    expect(readText(' a ')).toBe('a');
    expect(readText(false)).toBe('false');
    expect(readText({})).toBeNull();
    expect(readTexts(['a', ' ', 7, null, {}])).toEqual(['a', '7']);
    expect(readTexts('a')).toBeNull();
  });

  it('spells out any value', () => {
    expect(describeValue([0])).toBe('[0]');
    expect(describeValue(7)).toBe('7');
    for (const empty of [[], {}, '', null, undefined]) expect(describeValue(empty)).toBeNull();
  });
});

describe('instants', () => {
  it('end where those of a Date do', () => {
    expect(parseInstant(8.64e15)).toBe(8.64e15);
    expect(parseInstant(8.64e15 + 1)).toBeNull();
    expect(parseInstant(-8.64e15)).toBe(-8.64e15);
    expect(parseInstant(String(8.64e15 + 2))).toBeNull();
  });

  it('take five digits for epoch milliseconds, and four for none', () => {
    expect(parseInstant('10000')).toBe(10_000);
    expect(parseInstant('-10000.9')).toBe(-10_000);
    expect(parseInstant('9999')).toBeNull();
    expect(parseInstant('10000.')).toBeNull();
    expect(parseInstant('x10000')).toBeNull();
    expect(parseInstant('10000x')).toBeNull();
  });

  it('of up to a thousand characters are read', () => {
    const fraction = (length: number) => `2026-05-11T09:00:00.${'2'.repeat(length - 20)}`;
    expect(parseInstant(fraction(1000))).toBe(Date.UTC(2026, 4, 11, 9, 0, 0, 222));
    expect(parseInstant(fraction(1001))).toBeNull();
  });

  it('know how many days a month has', () => {
    expect(parseInstant('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
    for (const none of ['2026-02-29', '2026-04-31', '2026-01-32', '2026-13-01', '2026-00-01']) {
      expect(parseInstant(none)).toBeNull();
    }
  });

  it('are never a negative time apart', () => {
    expect(durationBetween(1000, 4000)).toBe(3000);
    expect(durationBetween(4000, 1000)).toBe(0);
    expect(durationBetween(null, 1000)).toBeNull();
    expect(durationBetween(1000, null)).toBeNull();
  });

  it.each([
    'startTime',
    'startAlertingTime',
    'connectedTime',
    'endTime',
    'startHoldTime',
    'parkTime',
    'startAcwTime',
    'endAcwTime',
    'providerEventTime',
  ])('in %s can be the newest of a session', (field) => {
    const participants = [{ startTime: '2026-05-11T09:00:00Z', [field]: '2026-05-11T10:00:00Z' }];
    expect(newestInstant({ participants })).toBe(Date.UTC(2026, 4, 11, 10));
  });
});

describe('redactSession', () => {
  const redacted = (leg: object): unknown =>
    redactSession(untyped<CobrowseConversation>({ participants: [leg] })).participants?.[0];

  it('keeps instants between 2000 and 2100, and the fields around', () => {
    const [first, last] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];
    for (const [given, kept] of [
      [first, 0],
      [first + 1, first + 1],
      [last - 1, last - 1],
      [last, 0],
    ]) {
      expect(redacted({ startTime: given })).toEqual({ startTime: kept });
    }
    const epoch = '1970-01-01T00:00:00Z';
    expect(redacted({ startTime: String(first) })).toEqual({ startTime: epoch });
    expect(redacted({ startTime: String(first + 1) })).toEqual({ startTime: String(first + 1) });
    expect(redacted({ startTime: '-61400000000' })).toEqual({ startTime: epoch });
    expect(redacted({ startTime: '1999-01-01' })).toEqual({ startTime: '1999-01-01' });
  });

  it('keeps lengths below 100 million', () => {
    expect(redacted({ wrapupTimeoutMs: 99_999_999 })).toEqual({ wrapupTimeoutMs: 99_999_999 });
    expect(redacted({ wrapupTimeoutMs: 1e8 })).toEqual({ wrapupTimeoutMs: 0 });
    expect(redacted({ wrapupTimeoutMs: -1e8 })).toEqual({ wrapupTimeoutMs: 0 });
    expect(redacted({ wrapupTimeoutMs: '99999999' })).toEqual({ wrapupTimeoutMs: '99999999' });
    expect(redacted({ wrapupTimeoutMs: '100000000' })).toEqual({ wrapupTimeoutMs: '[redacted]' });
  });

  it('keeps a UUID, and no text around one', () => {
    const uuid = 'c25cd065-8a05-445c-b3ce-f86a24b689c6';
    expect(redacted({ id: uuid })).toEqual({ id: uuid });
    expect(redacted({ id: `${uuid}x` })).toEqual({ id: 'id-1' });
    expect(redacted({ id: `x${uuid}` })).toEqual({ id: 'id-1' });
    expect(redacted({ id: '61400' })).toEqual({ id: '1' });
    expect(redacted({ id: 61_400 })).toEqual({ id: 1 });
    expect(redacted({ id: '+61400' })).toEqual({ id: 'id-1' });
  });

  it('keeps 100 levels', () => {
    const depthOf = (value: unknown): number => JSON.stringify(value).split('[').length - 1;
    let nested: unknown = [];
    for (let depth = 0; depth < 200; depth++) nested = [nested];
    const copy = redactSession(untyped<CobrowseConversation>({ other: nested }));
    expect(depthOf(untyped<{ other: unknown }>(copy).other)).toBe(99);
  });
});

describe('viewer URLs', () => {
  const base = 'https://apps.mypurecloud.com/';
  const ofLength = (length: number) => base + 'x'.repeat(length - base.length);

  it('of up to 65,536 characters are read', () => {
    expect(checkViewerUrl(ofLength(65_536))).toMatchObject({ ok: true });
    expect(checkViewerUrl(ofLength(65_537))).toEqual({ ok: false, reason: 'malformed' });
  });

  it('may have a host that is allowed, as a domain or with a wildcard', () => {
    const reason = (host: string, allowedHosts: unknown, defaultHosts?: boolean) => {
      const check = checkViewerUrl(`https://${host}/`, untyped({ allowedHosts, defaultHosts }));
      return check.ok ? null : check.reason;
    };
    for (const entry of ['example.com', '.Example.com', '*.example.com', ' example.com ']) {
      expect(reason('example.com', [entry])).toBeNull();
      expect(reason('a.example.com', [entry])).toBeNull();
      expect(reason('badexample.com', [entry])).toBe('host');
    }
    for (const entry of ['', ' ', '.', '*.', null, {}]) {
      expect(reason('example.com', [entry])).toBe('host');
    }
    expect(reason('example.com', 'example.com')).toBe('host');
    expect(reason('apps.mypurecloud.com', [], false)).toBe('host');
    expect(reason('apps.mypurecloud.com', [])).toBeNull();
  });

  it('are made for host names only', () => {
    const url = (domain: string, conversationId = 'c1') =>
      genesysViewerUrl({ domain, conversationId });
    const path = '/cobrowse-next/viewer.html?conversationId=c1';
    expect(url('mypurecloud.ie')).toBe(`https://apps.mypurecloud.ie${path}`);
    expect(url('USW2.Pure.Cloud')).toBe(`https://apps.usw2.pure.cloud${path}`);
    for (const bad of [
      '',
      'localhost',
      'a b.com',
      'evil.com/x',
      'evil.com#a.b',
      '.com',
      'a.',
      'a..b',
    ]) {
      expect(url(bad)).toBe('');
    }
    expect(url('mypurecloud.ie', ' ')).toBe('');
  });
});

describe('wrap-up', () => {
  const ended = { state: 'disconnected', endTime: '2026-05-11T09:00:00Z', wrapupRequired: true };
  const facts = (leg: CobrowseMediaParticipant) => participantFacts({ ...ended, ...leg }).wrapup;
  const end = Date.UTC(2026, 4, 11, 9);

  it.each([
    ['mandatory', 'due', null],
    ['timeout', 'due', end + 1],
    ['forcedTimeout', 'due', end + 1],
    ['optional', 'open', null],
    ['agentRequested', 'open', end + 1],
  ])('with the prompt %s is %s', (wrapupPrompt, status, deadline) => {
    expect(facts({ wrapupPrompt, wrapupTimeoutMs: 1 })).toMatchObject({ status, deadline });
    expect(facts({ wrapupPrompt, wrapupTimeoutMs: 0 })).toMatchObject({ status, deadline: null });
  });

  it('that the agent asked for is due when after-call work is required', () => {
    const asked = { wrapupPrompt: 'agentRequested', afterCallWorkRequired: true };
    expect(facts(asked)).toMatchObject({ status: 'due' });
  });
});

describe('control', () => {
  it('is of the leg itself also where it names another leg of its participant', () => {
    const first = { id: 'v', communicationId: 'a', state: 'connected', controlling: ['b'] };
    const second = { id: 'v', communicationId: 'b', state: 'connected' };
    expect(controlGrants([first, second])).toMatchObject([{ status: 'self' }]);
  });

  it('of two legs without ids that share nothing is not of themselves', () => {
    const viewer = { state: 'connected', cobrowseRole: 'viewer', controlling: ['x'] };
    const sharer = { state: 'connected', cobrowseRole: 'sharer' };
    expect(controlGrants([viewer, sharer])).toMatchObject([
      { status: 'active', resolvedBy: 'sole-sharer' },
    ]);
  });
});
