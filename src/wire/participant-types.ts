/** What is stored about one participant, and how it is reported and shown. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import type { WireShape } from './events.js';
import type { LegRecord } from './leg-records.js';
import type { Uncloned } from './uncloned.js';

/** One report of a participant, as it was received. */
export interface ParticipantReport {
  readonly leg: CobrowseMediaParticipant;
  readonly shape: WireShape;
  readonly position: number;
  /** Null for shapes without communication ids. */
  readonly communication: string | null;
  /** When the report was made, from the leg's `providerEventTime`; null if it has none. */
  readonly time: number | null;
}

/** A report with a time. */
export interface TimedReport extends ParticipantReport {
  readonly time: number;
}

/** The last report of a participant. */
interface LastReport {
  readonly report: TimedReport;
  /** Whether a report that only differs in plain fields can continue it. */
  readonly canBeContinued: boolean;
}

/** What the order of the legs in a session depends on. */
export interface LegListing {
  readonly position: number;
  readonly participantKey: string;
  readonly communicationKey: string;
}

/** A leg as the session shows it. `listing` is the same object as long as the leg does not move. */
export interface ShownLeg {
  readonly listing: LegListing;
  readonly leg: CobrowseMediaParticipant;
}

/** A leg that a nested shape listed; `key` is its communication id. */
export interface CommunicationRecord {
  readonly key: string;
  readonly record: LegRecord;
  readonly shown: ShownLeg;
}

/** One participant. Plain data. */
export interface ParticipantRecord {
  readonly key: string;
  /** Time of the newest report of any of its legs. */
  readonly latestAt: number;
  /** What flat shapes reported, oldest first. */
  readonly flatRecords: readonly LegRecord[];
  /** The listed legs that these reports are about. */
  readonly flatKeys: readonly string[];
  /** The latest leg, when only flat shapes have reported it. */
  readonly flatShown: ShownLeg | null;
  readonly legs: readonly CommunicationRecord[];
  /**
   * The newest report, if it only continues the one before. It is already part of the shown leg,
   * but not yet of the other records.
   */
  readonly pending: TimedReport | null;
  /** The report that came last, if it has a time. */
  readonly last: Uncloned<LastReport> | null;
}

/** A leg that the session showed before, and the one that replaces it. Null means no leg. */
export interface ShownChange {
  readonly before: ShownLeg | null;
  readonly after: ShownLeg | null;
}
