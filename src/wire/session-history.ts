/** What is stored about the events of one session, and how an event is added. */
import { parseInstant } from '../model/time.js';
import { readText } from '../model/values.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import {
  NO_CONVERSATION,
  readConversationFields,
  recordConversation,
  type ConversationRecord,
} from './conversation-records.js';
import type { CobrowseEvent, CobrowseSession, WireShape } from './events.js';
import { fingerprintOf } from './fingerprint.js';
import { ListDraft } from './keyed-lists.js';
import { ParticipantDraft } from './participant-records.js';
import type { ParticipantRecord, ShownChange } from './participant-types.js';
import { isSame, TICK } from './reported-values.js';
import { applyChanges, type ShownLegs } from './shown-order.js';
import { Uncloned } from './uncloned.js';

/** Plain data: it can be cloned and posted. */
export interface SessionHistory {
  /** The conversation's own fields. */
  readonly conversation: ConversationRecord;
  readonly participants: readonly ParticipantRecord[];
  /** The legs of the session. */
  readonly shown: ShownLegs;
  /** Notifications that were merged, by correlation id and content, oldest first. */
  readonly notifications: readonly { readonly key: string }[];
}

/** A history without events. */
export const EMPTY_HISTORY: SessionHistory = {
  conversation: NO_CONVERSATION,
  participants: [],
  shown: { order: [], legs: [] },
  notifications: [],
};

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
  private conversation: ConversationRecord;
  private readonly participants: ListDraft<ParticipantRecord>;
  private readonly drafts = new Map<string, ParticipantDraft>();
  /** Set when an event has a correlation id. */
  private notifications: ListDraft<{ readonly key: string }> | undefined;

  private readonly original: SessionHistory;

  constructor(original: SessionHistory) {
    this.original = original;
    this.conversation = original.conversation;
    this.participants = new ListDraft(original.participants);
  }

  /**
   * Adds an event. Returns it with the objects of the last report where the values are equal; null
   * for a duplicate notification, which is ignored.
   */
  add(event: CobrowseEvent): CobrowseEvent | null {
    const { session, shape, correlationId } = event;
    if (correlationId !== undefined && this.isRepeated(correlationId, session)) return null;
    const before = this.lastLegs(shape);
    const legs: CobrowseMediaParticipant[] = [];
    let newest: number | null = null;
    let index = 0;
    for (const leg of session.participants) {
      const time = parseInstant(leg.providerEventTime);
      if (time !== null) newest = Math.max(newest ?? time, time);
      const last = before[index];
      // Most legs of a notification have not changed. Without a time, even an unchanged leg is a
      // new report.
      const isRepeated = last !== undefined && time !== null && isSameReport(last, leg);
      legs.push(isRepeated ? last : this.report(leg, shape, index, time));
      index += 1;
    }
    const time = newest ?? this.conversation.latestAt + TICK;
    const shared = { ...session, participants: legs };
    const report = { session: shared, shape, time };
    this.conversation = recordConversation(this.conversation, report);
    return { ...event, session: shared };
  }

  /** The legs of the last event, in its order; none if that had another shape. */
  private lastLegs(shape: WireShape): readonly CobrowseMediaParticipant[] {
    const last = Uncloned.read(this.conversation.last);
    // Single participants have no position in the session.
    return last?.shape === shape && shape !== 'participant' ? last.session.participants : [];
  }

  /**
   * Adds one leg of an event. Returns it with the objects of the last report where the values are
   * equal.
   */
  private report(
    leg: CobrowseMediaParticipant,
    shape: WireShape,
    index: number,
    time: number | null,
  ): CobrowseMediaParticipant {
    // Single participants arrive one by one.
    const position = shape === 'participant' ? this.participants.size + this.drafts.size : index;
    const communication = readText(leg.communicationId);
    const draft = this.draftOf(participantKey(readText(leg.id), communication, position));
    return draft.report({ leg, shape, position, communication, time });
  }

  /** The history and the session after all events. Unchanged parts are reused from `before`. */
  finish(before: CobrowseSession): FinishedHistory {
    const changes: ShownChange[] = [];
    for (const draft of this.drafts.values()) {
      const finished = draft.finish();
      if (!finished) continue;
      this.participants.set(finished.record);
      for (const change of finished.changes) changes.push(change);
    }
    const shown = applyChanges(this.original.shown, changes);
    const history = {
      conversation: this.conversation,
      participants: this.participants.finish(),
      shown,
      notifications: this.notifications?.finish() ?? this.original.notifications,
    };
    return { history, session: this.readSession(shown.legs, before, changes), changes };
  }

  /** The session, or the one before if nothing in it changed. */
  private readSession(
    legs: CobrowseSession['participants'],
    before: CobrowseSession,
    changes: readonly ShownChange[],
  ): CobrowseSession {
    const isAnyReplaced = changes.some(
      (change) => change.before && change.before.leg !== change.after?.leg,
    );
    const areLegsSame = !isAnyReplaced && hasSameItems(legs, before.participants);
    const participants = areLegsSame ? before.participants : legs;
    if (this.conversation.fields === this.original.conversation.fields) {
      return areLegsSame ? before : { ...before, participants };
    }
    const session = { ...readConversationFields(this.conversation), participants };
    return areLegsSame && isSame(session, before) ? before : session;
  }

  private draftOf(key: string): ParticipantDraft {
    const draft = this.drafts.get(key) ?? new ParticipantDraft(key, this.participants.get(key));
    this.drafts.set(key, draft);
    return draft;
  }

  /** One request can cause several notifications, so the id alone does not identify a duplicate. */
  private isRepeated(correlationId: string, session: CobrowseSession): boolean {
    const key = `${correlationId} ${fingerprintOf(session)}`;
    this.notifications ??= new ListDraft(this.original.notifications);
    if (this.notifications.get(key)) return true;
    this.notifications.set({ key });
    if (this.notifications.size > 2 * REMEMBERED_NOTIFICATIONS) {
      const recent = this.notifications.finish().slice(-REMEMBERED_NOTIFICATIONS);
      this.notifications = new ListDraft(recent);
    }
    return false;
  }
}

/** Compares the time first, because a leg that changed has another one. */
function isSameReport(one: CobrowseMediaParticipant, other: CobrowseMediaParticipant): boolean {
  return one.providerEventTime === other.providerEventTime && isSame(one, other);
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

/** Different participants never have the same key: without an id, the position is used. */
function participantKey(id: string | null, communication: string | null, position: number): string {
  if (id !== null) return `=${id}`;
  return communication === null ? `#${position}` : `/${communication}`;
}
