/**
 * The fields of a leg and of a conversation: what each has to be, and which wire shapes carry it.
 * Tables are kept as text, the smallest form that can be read at a glance.
 */
import type { WireShape } from './events.js';
import type { ExpectedType } from './problems.js';

const TYPES: readonly ExpectedType[] = ['boolean', 'object', 'array'];
const SHAPES: readonly WireShape[] = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'];

/** The bit of a shape; 0 for participants by themselves, whose missing fields say nothing. */
export function shapeBit(shape: WireShape): number {
  return (1 << (SHAPES.indexOf(shape) + 1)) >> 1;
}

/** What becomes of a field of any shape. */
export interface Rule {
  /** Its name in a flat record. */
  readonly field: string;
  readonly type: ExpectedType;
  /** Bits of the shapes that carry it; 0 for what is never cleared. */
  readonly shapes: number;
  /** The part of the reference `field` that it is. */
  readonly part?: string;
  /** True when it does not stay as it is: renamed, or a list of sessions of a participant. */
  readonly foreign?: boolean;
}

/**
 * Fields of flat legs and conversations: type and shape bits (1 co-browse REST, 2 co-browse topic, 4
 * generic REST, 8 generic topic, 16 analytics), then the fields. 0: ids, and instants once seen.
 */
const FLAT = `scalar0 id communicationId startTime startAlertingTime connectedTime endTime startAcwTime endAcwTime providerEventTime
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
array15 controlling mediaRoles
scalar3 inactivityTimeout
scalar7 utilizationLabelId
scalar15 recordingState
array0 participants
array3 otherMediaUris
array1 recentTransfers
array15 divisions
array2 accessAttributes`;
/** Scalars of nested shapes that a flat record has under another name. */
const RENAMED =
  'peerId:peer disconnectedTime:endTime participantId:id participantName:name sessionId:communicationId cobrowseRoomId:cobrowseSessionId acwSkipped:wrapupSkipped addressSelf:address';
/** References of flat records; nested shapes have `userId`, `userName` and `userUri` instead. */
const REFERENCES = 'user queue team script externalContact externalOrganization';
/** Lists of sessions within a participant: those of analytics, then by medium. */
const NESTED =
  'sessions cobrowsesessions cobrowseSessions calls callbacks chats emails messages screenshares socialExpressions videos';

const flat = new Map(
  FLAT.split('\n').flatMap((row) => {
    const [head = '', ...fields] = row.split(' ');
    const type = TYPES.find((name) => head.startsWith(name)) ?? 'scalar';
    const shapes = Number(head.slice(type.length));
    return fields.map((field): [string, Rule] => [field, { field, type, shapes }]);
  }),
);

/** The rule of each field that is known. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...flat,
  ...RENAMED.split(' ').map((pair): [string, Rule] => {
    const [name = '', field = ''] = pair.split(':');
    return [name, { field, type: 'scalar', shapes: 0, ...flat.get(field), foreign: true }];
  }),
  ...REFERENCES.split(' ').flatMap((field) =>
    ['id', 'name', 'selfUri'].map((part): [string, Rule] => [
      field + part.replace('self', '').replace(/^./, (letter) => letter.toUpperCase()),
      { field, type: 'scalar', shapes: 0, part, foreign: true },
    ]),
  ),
  ...NESTED.split(' ').map((field): [string, Rule] => [
    field,
    { field, type: 'array', shapes: 0, foreign: true },
  ]),
]);

/** Names of a participant's lists of sessions. */
export const isNestedList = (name: string): boolean => {
  const rule = RULES.get(name);
  return rule?.type === 'array' && rule.foreign === true;
};
