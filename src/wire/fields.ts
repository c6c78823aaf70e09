/**
 * The fields of a leg and of a conversation: what each has to be, which wire shapes carry it, and
 * what nested shapes call it.
 */
import type { WireShape } from './events.js';
import type { ExpectedType } from './problems.js';

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
  /** The part of the object `field` that it is. */
  readonly part?: string;
}

/**
 * What fields have to be, the bits of the shapes that carry them (1 co-browse REST, 2 co-browse
 * topic, 4 generic REST, 8 generic topic, 16 analytics; 0: ids, and instants once seen), and their
 * names. After `=` stands the name in nested shapes; of objects, the one to which they add that of
 * a part.
 */
const TABLE: readonly (readonly [type: ExpectedType, shapes: number, fields: string])[] = [
  [
    'scalar',
    0,
    'id=participantId communicationId=sessionId startTime startAlertingTime connectedTime endTime=disconnectedTime startAcwTime endAcwTime providerEventTime',
  ],
  [
    'scalar',
    31,
    'name=participantName address=addressSelf purpose state disconnectType provider flaggedReason peer=peerId cobrowseSessionId=cobrowseRoomId cobrowseRole',
  ],
  ['scalar', 28, 'monitoredParticipantId coachedParticipantId bargedParticipantId'],
  ['scalar', 19, 'direction'],
  ['scalar', 15, 'wrapupPrompt wrapupTimeoutMs alertingTimeoutMs viewerUrl recordingState'],
  ['scalar', 14, 'initialState screenRecordingState'],
  ['scalar', 7, 'utilizationLabelId'],
  [
    'scalar',
    3,
    'startHoldTime parkTime resumeTime externalContactInitialDivisionId inactivityTimeout',
  ],
  ['boolean', 23, 'wrapupSkipped=acwSkipped'],
  ['boolean', 15, 'wrapupRequired'],
  ['boolean', 12, 'afterCallWorkRequired'],
  ['boolean', 8, 'wrapupExpected'],
  ['boolean', 3, 'held'],
  ['object', 31, 'user queue externalContact externalOrganization wrapup=wrapUp'],
  ['object', 27, 'script'],
  ['object', 19, 'errorInfo=error'],
  ['object', 15, 'team attributes conversationRoutingData'],
  ['object', 12, 'afterCallWork'],
  ['object', 10, 'queueMediaSettings'],
  ['object', 3, 'journeyContext'],
  ['array', 0, 'participants'],
  ['array', 15, 'controlling mediaRoles divisions'],
  ['array', 3, 'otherMediaUris'],
  ['array', 2, 'accessAttributes'],
  ['array', 1, 'recentTransfers'],
];

/** Where flat records have an object, nested ones have its parts: `userId`, `wrapUpCode`. */
const PARTS = {
  Id: 'id',
  Name: 'name',
  Uri: 'selfUri',
  Code: 'code',
  Note: 'notes',
  EndTime: 'endTime',
};

/** The rule of each field that is known. */
export const RULES: ReadonlyMap<string, Rule> = readTable();

function readTable(): ReadonlyMap<string, Rule> {
  const rules: Record<string, Rule> = {};
  for (const [type, shapes, fields] of TABLE) {
    for (const names of fields.split(' ')) {
      const [field = '', alias = field] = names.split('=');
      rules[field] = { field, type, shapes };
      if (type !== 'object') rules[alias] = rules[field];
      else
        for (const [suffix, part] of Object.entries(PARTS))
          rules[alias + suffix] = { field, type: 'scalar', shapes: 0, part };
    }
  }
  // Names that were keys of an object are found five times faster than pieces of a text.
  return new Map(Object.entries(rules));
}
