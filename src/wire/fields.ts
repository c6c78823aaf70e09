/**
 * The fields of a leg and of a conversation: what each has to be, and which wire shapes carry it.
 * Kept as text, since it is the smallest form that can be read at a glance.
 */
import type { WireShape } from './events.js';

/** A field's type: scalar, boolean, object, list; `x` when the field has another name in a flat leg. */
export type FieldKind = 's' | 'b' | 'o' | 'l' | 'x';

const KIND_LETTERS: readonly FieldKind[] = ['b', 'o', 'l'];

/** A field, the bits of the shapes that carry it, and its type. */
export type Coverage = readonly (readonly [field: string, shapes: number, kind: FieldKind])[];

const SHAPES: readonly WireShape[] = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'];

/** The bit of a shape; 0 for participants by themselves, whose missing fields say nothing. */
export function shapeBit(shape: WireShape): number {
  return (1 << (SHAPES.indexOf(shape) + 1)) >> 1;
}

/**
 * Type and shape bits (1 co-browse REST, 2 co-browse topic, 4 generic REST, 8 generic topic, 16
 * analytics), then the fields. 0: never cleared, since it is an id or an instant once seen.
 */
const LEG = `s0 id communicationId startTime startAlertingTime connectedTime endTime startAcwTime endAcwTime providerEventTime
s31 name address purpose state disconnectType provider flaggedReason peer cobrowseSessionId cobrowseRole
s15 wrapupPrompt wrapupTimeoutMs alertingTimeoutMs viewerUrl
s3 startHoldTime parkTime resumeTime
s19 direction
s14 initialState screenRecordingState
s28 monitoredParticipantId coachedParticipantId bargedParticipantId
s7 externalContactInitialDivisionId
b3 held
b15 wrapupRequired
b23 wrapupSkipped
b12 afterCallWorkRequired
b8 wrapupExpected
o31 user queue externalContact externalOrganization wrapup
o15 team attributes conversationRoutingData
o27 script
o19 errorInfo
o12 afterCallWork
o10 queueMediaSettings
o3 journeyContext
l15 controlling mediaRoles`;

const SESSION = `l0 participants
s3 inactivityTimeout
s7 utilizationLabelId
s15 recordingState
s2 address
l3 otherMediaUris
l1 recentTransfers
l15 divisions
l2 accessAttributes`;

/** Fields of a flat leg that a shape can carry. */
export const LEG_FIELDS: Coverage = fieldsOf(LEG);
/** Fields of a conversation that a shape can carry and leave out when they are empty. */
export const SESSION_FIELDS: Coverage = fieldsOf(SESSION);

/** Scalars of other shapes, and the flat field, or part of a reference, that they are. */
export const RENAMED: ReadonlyMap<string, readonly [field: string, part?: string]> = new Map<
  string,
  readonly [field: string, part?: string]
>([
  ['peerId', ['peer']],
  ['disconnectedTime', ['endTime']],
  ['participantId', ['id']],
  ['participantName', ['name']],
  ['sessionId', ['communicationId']],
  ['cobrowseRoomId', ['cobrowseSessionId']],
  ['acwSkipped', ['wrapupSkipped']],
  ['addressSelf', ['address']],
  ...['user', 'queue', 'team', 'script', 'externalContact', 'externalOrganization'].flatMap(
    (field): [string, [string, string]][] => [
      [`${field}Id`, [field, 'id']],
      [`${field}Name`, [field, 'name']],
      [`${field}Uri`, [field, 'selfUri']],
    ],
  ),
]);

/** Lists of sessions inside of a participant: of generic conversations, and of analytics. */
export const NESTED: ReadonlySet<string> = new Set(
  'cobrowsesessions cobrowseSessions sessions calls callbacks chats emails messages screenshares socialExpressions videos internalMessages faxes workitems'.split(
    ' ',
  ),
);

/** The type of each field that a leg or a conversation may have. */
export const KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ...[...LEG_FIELDS, ...SESSION_FIELDS].map(([field, , kind]): [string, FieldKind] => [
    field,
    kind,
  ]),
  ...[...RENAMED.keys(), ...NESTED, '__proto__'].map((field): [string, FieldKind] => [field, 'x']),
]);

function fieldsOf(table: string): Coverage {
  return table.split('\n').flatMap((row) => {
    const [head = '', ...fields] = row.split(' ');
    const kind = KIND_LETTERS.find((letter) => head.startsWith(letter)) ?? 's';
    return fields.map((field): Coverage[number] => [field, Number(head.slice(1)), kind]);
  });
}
