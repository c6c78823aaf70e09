/** What is stored about the events of one session, and how an event is added. */
import { CONVERSATION_FIELDS } from '../model/conversation-fields.js';
import type { FieldDescription } from '../model/field-kinds.js';
import { parseInstant } from '../model/time.js';
import { readText } from '../model/values.js';
import type { CobrowseEvent, CobrowseSession } from './events.js';
import { fingerprintOf } from './fingerprint.js';
import { ListDraft } from './keyed-lists.js';
import { readFields, recordFields, type ReportedFields } from './leg-records.js';
import {
  isRepeatedReport,
  ParticipantDraft,
  type ParticipantRecord,
  type ShownChange,
} from './participant-records.js';
import { isSame, TICK } from './reported-values.js';
import { applyChanges, type ShownLegs } from './shown-order.js';

/** Plain data: it can be cloned and posted. */
export interface SessionHistory {
  /** The conversation's own fields. */
  readonly conversation: ReportedFields;
  /** Time of the newest report of the conversation. */
  readonly latestAt: number;
  readonly participants: readonly ParticipantRecord[];
  /** The legs of the session. */
  readonly shown: ShownLegs;
  /** Notifications that were merged, by correlation id and content, oldest first. */
  readonly notifications: readonly { readonly key: string }[];
}

/** A history without events. */
export const EMPTY_HISTORY: SessionHistory = {
  conversation: new Map(),
  latestAt: 0,
  participants: [],
  shown: { order: [], legs: [] },
  notifications: [],
};

const CONVERSATION_TABLE: ReadonlyMap<string, FieldDescription> = new Map<string, FieldDescription>(
  Object.entries(CONVERSATION_FIELDS),
);
/** The minimum number of notifications to remember. The maximum is twice that. */
const REMEMBERED_NOTIFICATIONS = 1000;

/** The result of a draft, and how the legs of the session changed. */
export interface FinishedHistory {
  readonly history: SessionHistory;
  readonly session: CobrowseSession;
  readonly changes: readonly ShownChange[];
}

/** A history while events are added. */
export class HistoryDraft {
  private conversation: ReportedFields;
  private latestAt: number;
  private readonly participants: ListDraft<ParticipantRecord>;
  private readonly drafts = new Map<string, ParticipantDraft>();
  private notifications: ListDraft<{ readonly key: string }>;

  private readonly original: SessionHistory;

  constructor(original: SessionHistory) {
    this.original = original;
    this.conversation = original.conversation;
    this.latestAt = original.latestAt;
    this.participants = new ListDraft(original.participants);
    this.notifications = new ListDraft(original.notifications);
  }

  /** Adds an event. Returns false for a duplicate notification, which is ignored. */
  add({ session, shape, correlationId }: CobrowseEvent): boolean {
    if (correlationId !== undefined && this.isRepeated(correlationId, session)) return false;
    const { participants, ...own } = session;
    let newest: number | null = null;
    for (const [index, leg] of participants.entries()) {
      const time = parseInstant(leg.providerEventTime);
      if (time !== null) newest = Math.max(newest ?? time, time);
      // Single participants arrive one by one.
      const position = shape === 'participant' ? this.participants.size + this.drafts.size : index;
      const communication = readText(leg.communicationId);
      const key = participantKey(readText(leg.id), communication, position);
      const isRepeated =
        time !== null &&
        !this.drafts.has(key) &&
        isRepeatedReport(this.participants.get(key), { leg, shape, position });
      if (!isRepeated) this.draftOf(key).report(communication, leg, { shape, position }, time);
    }
    const time = newest ?? this.latestAt + TICK;
    this.latestAt = Math.max(this.latestAt, time);
    this.conversation = recordFields(this.conversation, own, CONVERSATION_TABLE, shape, time);
    return true;
  }

  /** The history and the session after all events. Unchanged parts are reused from `before`. */
  finish(before: CobrowseSession): FinishedHistory {
    const changes: ShownChange[] = [];
    for (const draft of this.drafts.values()) {
      const finished = draft.finish();
      this.participants.set(finished.record);
      for (const change of finished.changes) changes.push(change);
    }
    const shown = applyChanges(this.original.shown, changes);
    const history = {
      conversation: this.conversation,
      latestAt: this.latestAt,
      participants: this.participants.finish(),
      shown,
      notifications: this.notifications.finish(),
    };
    const areLegsSame = hasSameItems(shown.legs, before.participants);
    const participants = areLegsSame ? before.participants : shown.legs;
    const session = { ...readFields(this.conversation), participants };
    const { participants: _, ...own } = session;
    const { participants: __, ...ownBefore } = before;
    return { history, session: areLegsSame && isSame(own, ownBefore) ? before : session, changes };
  }

  private draftOf(key: string): ParticipantDraft {
    const draft = this.drafts.get(key) ?? new ParticipantDraft(key, this.participants.get(key));
    this.drafts.set(key, draft);
    return draft;
  }

  /** One request can cause several notifications, so the id alone does not make two the same. */
  private isRepeated(correlationId: string, session: CobrowseSession): boolean {
    const key = `${correlationId} ${fingerprintOf(session)}`;
    if (this.notifications.get(key)) return true;
    this.notifications.set({ key });
    if (this.notifications.size > 2 * REMEMBERED_NOTIFICATIONS) {
      const recent = this.notifications.finish().slice(-REMEMBERED_NOTIFICATIONS);
      this.notifications = new ListDraft(recent);
    }
    return false;
  }
}

/** Whether two lists hold the same objects. */
function hasSameItems(some: readonly object[], others: readonly object[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  // A session can have thousands of legs, and a loop is three times as fast as `every`.
  for (let index = 0; index < some.length; index++) {
    if (some[index] !== others[index]) return false;
  }
  return true;
}

/** Different participants never have the same key: one without an id is known by its place. */
function participantKey(id: string | null, communication: string | null, position: number): string {
  if (id !== null) return `=${id}`;
  return communication === null ? `#${position}` : `/${communication}`;
}
