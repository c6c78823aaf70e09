/**
 * The fields of a leg and of a conversation: what each has to be, which wire shapes carry it, and
 * what nested shapes call it. Kept as text, the smallest form that can be read at a glance.
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
  /** Its name in a flat record; empty when it has no place in one. */
  readonly field: string;
  readonly type: ExpectedType;
  /** Bits of the shapes that carry it; 0 for what is never cleared. */
  readonly shapes: number;
  /** The part of the reference `field` that it is. */
  readonly part?: string;
}

/**
 * Bits of the shapes that carry the fields of the row (1 co-browse REST, 2 co-browse topic, 4 generic
 * REST, 8 generic topic, 16 analytics; 0: ids, and instants once seen), then the fields. `?` marks a
 * boolean, `{}` an object, `[]` a list; after `=` stands the name in nested shapes.
 */
const TABLE = `0 id=participantId communicationId=sessionId startTime startAlertingTime connectedTime endTime=disconnectedTime startAcwTime endAcwTime providerEventTime participants[]
31 name=participantName address=addressSelf purpose state disconnectType provider flaggedReason peer=peerId cobrowseSessionId=cobrowseRoomId cobrowseRole user{} queue{} externalContact{} externalOrganization{} wrapup{}
28 monitoredParticipantId coachedParticipantId bargedParticipantId
27 script{}
23 wrapupSkipped?=acwSkipped
19 direction errorInfo{}
15 wrapupRequired? wrapupPrompt wrapupTimeoutMs alertingTimeoutMs viewerUrl controlling[] team{} attributes{} conversationRoutingData{} mediaRoles[] recordingState divisions[]
14 initialState screenRecordingState
12 afterCallWork{} afterCallWorkRequired?
10 queueMediaSettings{}
8 wrapupExpected?
7 utilizationLabelId
3 held? startHoldTime parkTime resumeTime externalContactInitialDivisionId journeyContext{} inactivityTimeout otherMediaUris[]
2 accessAttributes[]
1 recentTransfers[]`;
/** Lists of sessions within a participant: those of analytics, then by medium. */
const NESTED =
  'sessions cobrowsesessions cobrowseSessions calls callbacks chats emails messages screenshares socialExpressions videos';

/** Where flat records have a reference, nested ones have its parts: `userId`, `userName`. */
const PARTS = { Id: 'id', Name: 'name', Uri: 'selfUri' };

/** The rule of each field that is known. */
export const RULES: ReadonlyMap<string, Rule> = readTable();

/** Whether a field of this name is a list of sessions. */
export function isNestedList(name: string): boolean {
  return RULES.get(name)?.field === '';
}

function readTable(): ReadonlyMap<string, Rule> {
  const rules: Record<string, Rule> = {};
  for (const name of NESTED.split(' ')) rules[name] = { field: '', type: 'array', shapes: 0 };
  for (const row of TABLE.split('\n')) {
    const [bits, ...words] = row.split(' ');
    for (const word of words) {
      const [, field = '', mark, alias] = /(\w+)(\W*?)=?(\w*)$/.exec(word) ?? [];
      const type =
        mark === '?' ? 'boolean' : mark === '{}' ? 'object' : mark === '[]' ? 'array' : 'scalar';
      const rule: Rule = { field, type, shapes: Number(bits) };
      rules[field] = rules[alias || field] = rule;
      if (type === 'object') {
        for (const [suffix, part] of Object.entries(PARTS)) {
          rules[field + suffix] = { ...rule, type: 'scalar', part };
        }
      }
    }
  }
  // Names that were keys of an object are found five times faster than pieces of a text.
  return new Map(Object.entries(rules));
}
