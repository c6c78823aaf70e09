/** What a redacted session keeps, and that nothing else survives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlGrants,
  participantFacts,
  redactSession,
  type CobrowseConversation,
} from '../../src/model/index.js';
import { PARTICIPANT_FIELDS } from '../../src/model/participant-fields.js';
import { parseSessions } from '../../src/entries/wire.js';
import { generateSession } from '../support/generate.js';
import { untyped } from './arbitrary.js';

const redact = (participant: object): object =>
  untyped<object>(redactSession({ participants: [participant] }).participants?.[0]);

const UUID = 'c25cd065-8a05-445c-b3ce-f86a24b689c6';

describe('what is known to be harmless stays', () => {
  it.each<[string, unknown]>([
    ['id', UUID],
    ['state', 'CONNECTED'],
    ['disconnectType', 'dndTransfer'],
    ['disconnectType', 'None'],
    ['cobrowseRole', 'Sharer'],
    ['startTime', '2026-05-11T09:00:00.123456Z'],
    ['startTime', 1_778_490_000_000],
    ['startTime', '1778490000000'],
    ['startTime', 946_684_800_001],
    ['startTime', 4_102_444_799_999],
    ['startTime', '1000-01-01'],
    ['wrapupTimeoutMs', 120_000],
    ['wrapupTimeoutMs', 99_999_999],
    ['wrapupTimeoutMs', '120000'],
    ['mediaRoles', 'full'],
    ['viewerUrl', 'https://cobrowse.mypurecloud.ie'],
    ['held', true],
    ['controlling', [UUID]],
    ['mediaRoles', ['full']],
    ['wrapup', { code: 'ININ-WRAP-UP-TIMEOUT', durationSeconds: 7, provisional: false }],
    ['wrapup', { code: ' inin-wrap-up-timeout ' }],
    ['errorInfo', { status: '409' }],
    ['user', { id: UUID }],
    ['name', ' '],
    ['attributes', {}],
  ])('%s: %j', (field, value) => {
    expect(redact({ [field]: value })).toEqual({ [field]: value });
  });
});

describe('everything else is replaced', () => {
  it.each<[string, unknown, unknown]>([
    ['joinCode', '123456', '[redacted]'],
    ['customerId', 'ada.obi', '[redacted]'],
    ['peer', '+61 400 000 000', 'id-1'],
    ['communicationId', '61400000000', '1'],
    ['monitoredParticipantId', 'ada.obi', 'id-1'],
    ['wrapup', { code: 'Ada wants a refund' }, { code: 'id-1' }],
    ['errorInfo', { code: 'Ada', status: 61_400_000_000 }, { code: '[redacted]', status: 0 }],
    ['attributes', { 'ada@example.com': 1 }, { 'key-1': 0 }],
    ['errorInfo', { messageParams: { Ada: 'x' } }, { messageParams: { 'key-1': '[redacted]' } }],
    ['provider', 'Ada’s provider', '[redacted]'],
    ['state', 'Ada', '[redacted]'],
    ['startTime', 'when Ada came', '[redacted]'],
    ['startTime', '61400000000', '1970-01-01T00:00:00Z'],
    ['startTime', 61_400_000_000, 0],
    ['startTime', '-61400000000', '1970-01-01T00:00:00Z'],
    ['startTime', 946_684_800_000, 0],
    ['startTime', 4_102_444_800_000, 0],
    ['alertingTimeoutMs', 61_400_000_000, 0],
    ['alertingTimeoutMs', 100_000_000, 0],
    ['alertingTimeoutMs', -100_000_000, 0],
    ['alertingTimeoutMs', '61400000000', '[redacted]'],
    ['alertingTimeoutMs', '-100000000', '[redacted]'],
    ['alertingTimeoutMs', 'Ada', '[redacted]'],
    ['communicationId', 61_400_000_000, 1],
    ['wrapup', { code: 61_400_000_000 }, { code: 1 }],
    ['controlling', 'ada.obi', 'id-1'],
    ['controlling', 61_400_000_000, 1],
    ['controlling', ['ada.obi', 'b', ' ada.obi '], ['id-1', 'id-2', 'id-1']],
    [
      'attributes',
      { b: { a: 'x', b: 'y' } },
      { 'key-1': { 'key-2': '[redacted]', 'key-1': '[redacted]' } },
    ],
    [
      'user',
      { Ada: 1, a1: 1, 'a b': 1, _a: 1, aB_: 1 },
      { 'key-1': 0, 'key-2': 0, 'key-3': 0, _a: 0, aB_: 0 },
    ],
    ['viewerUrl', 'http://apps.mypurecloud.com/', '[redacted]'],
    ['errors', [{ state: 'connected' }], [{ state: '[redacted]' }]],
    ['viewerUrl', 'https://ada.example.com/', '[redacted]'],
    ['viewerUrl', 'https://ada.mypurecloud.com/', '[redacted]'],
    ['viewerUrl', 'https://apps.mypurecloud.com:4000/x', '[redacted]'],
  ])('%s: %j', (field, value, replaced) => {
    expect(redact({ [field]: value })).toEqual({ [field]: replaced });
  });

  it('and what is nested more than 100 levels deep is left out', () => {
    const nested = (levels: number, value: unknown): unknown =>
      levels === 0 ? value : [nested(levels - 1, value)];
    // Three levels are the session, its list and the participant.
    expect(redact({ custom: nested(97, true) })).toEqual({ custom: nested(97, true) });
    expect(redact({ custom: nested(98, true) })).toEqual({ custom: nested(97, null) });
  });

  it('and equal ids by equal replacements, with and without blanks around them', () => {
    expect(redact({ id: 'ada', communicationId: ' ada', wrapup: { code: 'ada ' } })).toEqual({
      id: 'id-1',
      communicationId: 'id-1',
      wrapup: { code: 'id-1' },
    });
  });

  it('also within nested errors', () => {
    const errorInfo = { errors: [{ status: 409, errors: [{ message: 'Ada', status: 404 }] }] };
    expect(redact({ errorInfo })).toEqual({
      errorInfo: { errors: [{ status: 409, errors: [{ message: '[redacted]', status: 404 }] }] },
    });
  });

  it('wherever a secret is', () => {
    const secret = fc.constantFrom(
      'ada.obi',
      'Ada Obi',
      'ada@example.com',
      '+61400000000',
      '61400000000',
      'tel:+61400000000',
      's3cr3t-token-0451',
      '王小明',
    );
    const name = fc.constantFrom(...Object.keys(PARTICIPANT_FIELDS), 'joinCode', 'customerId', 'x');
    const value = secret.chain((text) =>
      fc.constantFrom<unknown>(
        text,
        [text],
        { id: text, name: text, code: text, [text]: text, state: text, endTime: text },
        [{ errors: [{ message: text, code: text }], details: [{ errorCode: text }] }],
        { messageParams: { [text]: text }, messageWithParams: text, tags: [text] },
        `https://${encodeURIComponent(text)}.example.com/?a=${text}`,
        `https://apps.mypurecloud.com/${text}#${text}`,
        text.includes('6140') ? 61_400_000_000 : 0,
      ),
    );
    const anything = fc.dictionary(name, value, { maxKeys: 8 });
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 3 }), (conversation, participants) => {
        const copy = redactSession(
          untyped<CobrowseConversation>({ ...conversation, participants }),
        );
        expect(JSON.stringify(copy)).not.toMatch(/ada|obi|6140000|s3cr3t|0451|王/i);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the copy reads as the original', () => {
  const seeds = Array.from({ length: 150 }, (_, seed) => seed);

  it('in phases, times, roles and who controls whom', () => {
    for (const seed of seeds) {
      const { session } = generateSession(seed);
      const copy = redactSession(session);
      const read = ({ participants }: CobrowseConversation) => {
        const legs = participants ?? [];
        const facts = legs.map((leg) => participantFacts(leg));
        const grants = controlGrants(legs);
        return {
          phases: facts.map(({ phase, times, role, duration }) => ({
            phase,
            times,
            role,
            duration,
          })),
          wrapups: facts.map(({ wrapup }) => [wrapup.status, wrapup.deadline]),
          sameUser: facts.map(({ userId }) => facts.findIndex((other) => other.userId === userId)),
          sameLeg: facts.map(({ key }) => facts.findIndex((other) => other.key === key)),
          grants: grants.map(({ controller, target, resolvedBy, status }) => ({
            controller: legs.indexOf(controller),
            target: target ? legs.indexOf(target) : null,
            resolvedBy,
            status,
          })),
        };
      };
      expect(read(copy)).toEqual(read(session));
    }
  });

  it('also after it was written and read again', () => {
    for (const seed of seeds) {
      const { session } = generateSession(seed);
      const phases = (text: string) =>
        parseSessions(text).sessions.map(({ participants }) =>
          participants?.map((leg) => participantFacts(leg).phase),
        );
      expect(phases(JSON.stringify(redactSession(session)))).toEqual(
        phases(JSON.stringify(session)),
      );
    }
  });
});
