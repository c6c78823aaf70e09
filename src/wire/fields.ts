/**
 * The fields of a leg and of a conversation: what each has to be, and which wire shapes carry it.
 * Tables are kept as text, the smallest form that can be read at a glance.
 */
import type { WireShape } from './events.js';
import type { ExpectedType } from './problems.js';

/** A field, the bits of the shapes that carry it, and its type. */
export type Coverage = readonly (readonly [field: string, shapes: number, type: ExpectedType])[];

const EXPECTED: readonly ExpectedType[] = ['boolean', 'object', 'array'];
const SHAPES: readonly WireShape[] = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'];

/** The bit of a shape; 0 for participants by themselves, whose missing fields say nothing. */
export function shapeBit(shape: WireShape): number {
  return (1 << (SHAPES.indexOf(shape) + 1)) >> 1;
}

/**
 * Fields of a flat leg: type and shape bits (1 co-browse REST, 2 co-browse topic, 4 generic REST,
 * 8 generic topic, 16 analytics), then the fields. 0: ids, and instants that are never un-set.
 */
export const LEG_FIELDS: Coverage =
  coverageOf(`scalar0 id communicationId startTime startAlertingTime connectedTime endTime startAcwTime endAcwTime providerEventTime
scalar31 name address purpose state disconnectType provider flaggedReason peer cobrowseSessionId cobrowseRole
scalar15 wrapupPrompt wrapupTimeoutMs alertingTimeoutMs viewerUrl
scalar3 startHoldTime parkTime resumeTime
scalar19 direction
scalar14 initialState screenRecordingState
scalar28 monitoredParticipantId coachedParticipantId bargedParticipantId
scalar3 externalContactInitialDivisionId
boolean3 held
boolean15 wrapupRequired
boolean23 wrapupSkipped
boolean12 afterCallWorkRequired
boolean8 wrapupExpected
object31 user queue externalContact externalOrganization wrapup
object15 team attributes conversationRoutingData
object27 script
object19 errorInfo
object12 afterCallWork
object10 queueMediaSettings
object3 journeyContext
array15 controlling mediaRoles`);

/** Fields of a conversation that a leg does not have. */
export const SESSION_FIELDS: Coverage = coverageOf(`scalar3 inactivityTimeout
scalar7 utilizationLabelId
scalar15 recordingState
array0 participants
array3 otherMediaUris
array1 recentTransfers
array15 divisions
array2 accessAttributes`);

/** The type of each field that a leg or a conversation may have. */
export const TYPES: ReadonlyMap<string, ExpectedType> = new Map(
  [...LEG_FIELDS, ...SESSION_FIELDS].map(([field, , type]): [string, ExpectedType] => [
    field,
    type,
  ]),
);

/** Scalars of nested shapes that a flat leg has under another name. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['peerId', 'peer'],
  ['disconnectedTime', 'endTime'],
  ['participantId', 'id'],
  ['participantName', 'name'],
  ['sessionId', 'communicationId'],
  ['cobrowseRoomId', 'cobrowseSessionId'],
  ['acwSkipped', 'wrapupSkipped'],
  ['addressSelf', 'address'],
]);

/** Scalars of nested shapes that are one field of a reference in a flat leg. */
export const REFERENCE: RegExp =
  /^(user|queue|team|script|external(?:Contact|Organization))(Id|Name|Uri)$/;

/** Lists of sessions within a participant: of generic conversations by medium, and of analytics. */
export const NESTED: RegExp =
  /^((cobrowse)?session|call|callback|chat|email|message|screenshare|socialExpression|video)s$/i;

function coverageOf(table: string): Coverage {
  return table.split('\n').flatMap((row) => {
    const [head = '', ...fields] = row.split(' ');
    const type = EXPECTED.find((name) => head.startsWith(name)) ?? 'scalar';
    return fields.map((field): Coverage[number] => [
      field,
      parseInt(head.slice(type.length)),
      type,
    ]);
  });
}
