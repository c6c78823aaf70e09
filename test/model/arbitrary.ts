/** What fast-check makes up for the model's tests: anything that JSON can put into a participant. */
import fc from 'fast-check';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';

/** Every field of a participant that any wire shape carries. */
const FIELDS = [
  'id',
  'name',
  'address',
  'startTime',
  'connectedTime',
  'endTime',
  'startHoldTime',
  'purpose',
  'state',
  'direction',
  'disconnectType',
  'held',
  'wrapupRequired',
  'wrapupPrompt',
  'user',
  'queue',
  'attributes',
  'errorInfo',
  'script',
  'wrapupTimeoutMs',
  'wrapupSkipped',
  'provider',
  'externalContact',
  'externalOrganization',
  'wrapup',
  'peer',
  'cobrowseSessionId',
  'cobrowseRole',
  'controlling',
  'viewerUrl',
  'providerEventTime',
  'startAlertingTime',
  'alertingTimeoutMs',
  'mediaRoles',
  'team',
  'externalContactInitialDivisionId',
  'flaggedReason',
  'journeyContext',
  'conversationRoutingData',
  'startAcwTime',
  'endAcwTime',
  'parkTime',
  'resumeTime',
  'communicationId',
  'initialState',
  'afterCallWork',
  'afterCallWorkRequired',
  'wrapupExpected',
  'screenRecordingState',
  'queueMediaSettings',
  'monitoredParticipantId',
  'coachedParticipantId',
  'bargedParticipantId',
] as const satisfies readonly (keyof CobrowseMediaParticipant)[];

/** Strings that break careless readers. */
export const HOSTILE = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'https://apps.mypurecloud.com.evil.com/x',
  '2026-13-45T99:99:99Z',
  '9999999999999999999999',
  '\u202Eevil',
  '\uD800',
  '\u0000',
  'x'.repeat(5000),
  'OutdatedSdkVersion',
  'CONNECTED',
  '{message}',
  '$&',
] as const;

const hostileOrJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE),
  fc.jsonValue(),
  fc.constantFrom<unknown>('connected', 'terminated', 'alerting', 'sharer', 'timeout', true, 0, {}),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

/** Any JSON value in any field, and fields that nobody knows. */
export const anyParticipant: fc.Arbitrary<CobrowseMediaParticipant> = fc
  .tuple(
    fc.dictionary(fc.constantFrom<string>(...FIELDS), hostileOrJson, { maxKeys: FIELDS.length }),
    fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }),
  )
  .map(([known, unknown]) => ({ ...unknown, ...known }));

/** What stands where a participant should: a participant, or any other JSON value. */
export const anyInput: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyParticipant },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Hands a value over as what a typed caller would swear it is: the wire's lies have no type. */
export function untyped<T>(value: unknown): T {
  return value as T; // the tests' one gate for values of a wrong type
}
