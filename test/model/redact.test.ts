import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlGrants,
  participantPhase,
  redactSession,
  type CobrowseConversation,
} from '../../src/model/index.js';
import { anyParticipant, untyped } from './arbitrary.js';

const session: CobrowseConversation = {
  id: 'conversation-1',
  name: 'Secret name',
  address: 'tel:+61400000000',
  otherMediaUris: ['/api/v2/conversations/messages/Secret'],
  accessAttributes: ['Secret'],
  inactivityTimeout: '2026-05-11T10:00:00.000Z',
  divisions: [{ division: { id: 'd1', name: 'Secret division' }, entities: [] }],
  selfUri: '/api/v2/Secret',
  participants: [
    {
      id: 'participant-1',
      name: 'Secret Stokes',
      address: 'sip:secret@example.com',
      startTime: '2026-05-11T09:00:00.000Z',
      providerEventTime: 1_778_490_000_000,
      purpose: 'customer',
      state: 'connected',
      held: false,
      wrapupTimeoutMs: 3_600_000,
      cobrowseRole: 'sharer',
      controlling: ['participant-2', 'secret@example.com'],
      viewerUrl: 'https://apps.mypurecloud.com/v?joinCode=Secret',
      user: { id: 'u1', name: 'Secret', selfUri: '/api/v2/users/Secret' },
      attributes: { 'context.email': 'Secret@example.com', type: 'Secret', state: 'Secret' },
      errorInfo: {
        code: 'error.code',
        status: 409,
        message: 'Secret message',
        messageWithParams: 'Secret {id}',
        messageParams: { id: 'Secret', code: 'Secret' },
        details: [{ errorCode: 'detail.code', fieldName: 'Secret', entityName: 'Secret' }],
        errors: [{ message: 'Secret' }],
      },
      wrapup: { code: 'w1', name: 'Secret', notes: 'Secret', tags: ['Secret'], durationSeconds: 5 },
      mediaRoles: ['full'],
      journeyContext: { customer: { id: 'Secret@example.com', idType: 'email' } },
    },
  ],
};

describe('redactSession', () => {
  it('replaces people, texts and secrets, and keeps what a session is read by', () => {
    const copy = redactSession(session);
    expect(JSON.stringify(copy)).not.toMatch(/secret|4000000/i);
    expect(copy.id).toBe('id-1');
    expect(copy.inactivityTimeout).toBe('2026-05-11T10:00:00.000Z');
    expect(copy.participants?.[0]).toMatchObject({
      id: 'id-2',
      name: '[redacted]',
      startTime: '2026-05-11T09:00:00.000Z',
      providerEventTime: 1_778_490_000_000,
      state: 'connected',
      held: false,
      wrapupTimeoutMs: 3_600_000,
      cobrowseRole: 'sharer',
      controlling: ['id-3', 'id-4'],
      viewerUrl: 'https://apps.mypurecloud.com',
      user: { id: 'id-5', name: '[redacted]' },
      errorInfo: { code: '[redacted]', status: 409, details: [{ errorCode: '[redacted]' }] },
      wrapup: { code: 'id-6', durationSeconds: 5 },
      mediaRoles: ['full'],
    });
  });

  it('redacts secrets and numbers of people under any key', () => {
    const copy = redactSession(
      untyped<CobrowseConversation>({
        joinCode: '123456',
        sessionJoinToken: 'abc',
        websocketUrl: 'wss://x/abc',
        participants: [
          {
            id: '+61 400 000 000',
            peer: 'tel:+61400000000',
            ani: 61_400_000_000,
            attributes: { pin: 1234, nested: { state: ['Secret'] } },
            viewerUrl: 'not a URL',
          },
        ],
      }),
    );
    expect(copy).toEqual({
      joinCode: '[redacted]',
      sessionJoinToken: '[redacted]',
      websocketUrl: '[redacted]',
      participants: [
        {
          id: 'id-1',
          peer: 'id-2',
          ani: 0,
          attributes: { 'key-1': 0, 'key-2': { 'key-3': ['[redacted]'] } },
          viewerUrl: '[redacted]',
        },
      ],
    });
  });

  it('keeps empty values as they are, and does not touch the original', () => {
    const empty = { name: '', participants: [{ name: null, attributes: {}, controlling: [] }] };
    expect(redactSession(empty)).toEqual(empty);
    const before = JSON.stringify(session);
    redactSession(session);
    expect(JSON.stringify(session)).toBe(before);
  });

  it('copes with prototypes, depth, and values that are not sessions', () => {
    const sly = untyped<CobrowseConversation>(
      JSON.parse('{"__proto__": {"polluted": "Secret"}, "constructor": {"prototype": {"a": 1}}}'),
    );
    const copy = redactSession(sly);
    expect(Object.keys(copy)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);

    let deep: unknown = 'Secret';
    for (let level = 0; level < 20_000; level += 1) deep = [{ id: deep }];
    expect(JSON.stringify(redactSession(untyped<CobrowseConversation>(deep)))).not.toContain(
      'Secret',
    );

    expect(redactSession(untyped<CobrowseConversation>(7))).toBe(0);
    for (const other of [null, undefined, true]) {
      expect(redactSession(untyped<CobrowseConversation>(other))).toBe(other);
    }
    expect(redactSession(untyped<CobrowseConversation>('Secret'))).toBe('[redacted]');
  });

  it('lets no text of a personal field through, whatever its shape', () => {
    const secret = fc.stringMatching(/^[A-Z]{12}$/).map((text) => `s3cr3t${text}`);
    const shapes = (text: string): fc.Arbitrary<unknown> =>
      fc.constantFrom<unknown>(text, [text], { id: [text] }, { state: { code: text } }, [[text]]);
    const cases = secret.chain((text) =>
      fc.record({
        text: fc.constant(text),
        participant: anyParticipant,
        attributes: shapes(text),
        name: fc.constantFrom<unknown>(text, [text], { name: text }),
        notes: fc.constantFrom<unknown>(text, [text], { message: [text] }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, participant, attributes, name, notes }) => {
        const full = {
          name,
          address: text,
          participants: [
            {
              ...participant,
              name,
              attributes,
              address: text,
              id: `${text}@example.com`,
              peer: `tel:${text}`,
              viewerUrl: `https://apps.mypurecloud.com/${text}?joinCode=${text}#${text}`,
              user: { name: text, selfUri: text },
              errorInfo: { message: text, messageParams: attributes },
              wrapup: { notes, tags: [text], name: text },
            },
          ],
        };
        expect(JSON.stringify(redactSession(untyped<CobrowseConversation>(full)))).not.toContain(
          text,
        );
      }),
    );
  });

  it('takes words out of fields that hold ids and codes, and out of the provider', () => {
    const participant = {
      provider: 'PureCloud Webchat v2',
      wrapup: { code: 'John wants his money back' },
      closeReason: 'John is angry',
    };
    const text = JSON.stringify(redactSession({ participants: [participant] }));
    expect(text).not.toContain('John');
    expect(text).not.toContain('Webchat');
  });

  it('keeps the shape: every list, every type, the phase and the grants', () => {
    const shapeOf = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shapeOf);
      if (typeof value !== 'object' || value === null) {
        return typeof value === 'string' && value.trim() === '' ? value : typeof value;
      }
      return Object.values(value).map(shapeOf);
    };
    fc.assert(
      fc.property(fc.array(anyParticipant, { maxLength: 3 }), (participants) => {
        const copy = redactSession({ id: 'c', participants });
        expect(shapeOf(copy)).toEqual(shapeOf({ id: 'c', participants }));
      }),
    );
    const [leg] = session.participants ?? [];
    const [copy] = redactSession(session).participants ?? [];
    expect(participantPhase(copy)).toBe(participantPhase(leg));
    expect(controlGrants([copy])).toHaveLength(controlGrants([leg]).length);
  });
});
