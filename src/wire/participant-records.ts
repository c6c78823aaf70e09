/**
 * What is known about one participant: its legs, the reports of flat shapes, and what the session
 * shows.
 */
import type { CobrowseMediaParticipant } from '../model/types.js';
import {
  addFlatReport,
  matchFlatReports,
  REMEMBERED_LEGS,
  type FlatMatches,
  type ListedLeg,
} from './flat-reports.js';
import { ListDraft } from './keyed-lists.js';
import { readRecord, recordReport, type LegRecord, type LegReport } from './leg-records.js';
import { isLeg } from './records.js';
import { isSame, TICK } from './reported-values.js';

/** A leg as the session shows it, with what determines its position. */
export interface ShownLeg {
  readonly participantKey: string;
  readonly communicationKey: string;
  readonly position: number;
  readonly leg: CobrowseMediaParticipant;
}

/** A leg that a nested shape listed; `key` is its communication id. */
interface CommunicationRecord {
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
}

/** A leg that the session showed before, and the one that replaces it; null for none. */
export interface ShownChange {
  readonly before: ShownLeg | null;
  readonly after: ShownLeg | null;
}

/** A report with a time of its own, as it came. */
type TimedReport = Pick<LegReport, 'shape' | 'position'> & {
  readonly leg: CobrowseMediaParticipant;
};

/** The last report of each participant. Not part of the record: a copy of it is complete without. */
const lastReports = new WeakMap<ParticipantRecord, TimedReport>();

/**
 * Whether a report with a time of its own says exactly what the last one said. Most snapshots repeat
 * all participants except one, and merging the same report again changes nothing.
 */
export function isRepeatedReport(
  record: ParticipantRecord | undefined,
  { leg, shape, position }: TimedReport,
): boolean {
  const last = record && lastReports.get(record);
  if (!last || last.shape !== shape || last.position !== position) return false;
  return isSame(last.leg, leg);
}

/** Key of a leg without a communication id, which sorts after all ids. */
const UNLISTED_KEY = '\uffff';
const NO_MATCHES: FlatMatches = { listed: new Map(), unlisted: null };

/** A participant while reports are added. */
export class ParticipantDraft {
  private latestAt: number;
  private flatRecords: readonly LegRecord[];
  private readonly legs: ListDraft<CommunicationRecord>;
  /** The legs to show again, with the first report of each as it came. */
  private readonly touched = new Map<string, CobrowseMediaParticipant | null>();
  private readonly records = new Map<string, LegRecord>();
  private legCount: number;
  private recentKeys: readonly string[];
  private flatReport: CobrowseMediaParticipant | null = null;
  private lastReport: TimedReport | null = null;

  private readonly key: string;
  private readonly original: ParticipantRecord | undefined;

  constructor(key: string, original: ParticipantRecord | undefined) {
    this.key = key;
    this.original = original;
    this.latestAt = original?.latestAt ?? 0;
    this.flatRecords = original?.flatRecords ?? [];
    this.legs = new ListDraft(original?.legs ?? []);
    this.legCount = this.legs.size;
    this.recentKeys = original?.legs.slice(-REMEMBERED_LEGS).map((leg) => leg.key) ?? [];
  }

  /** Adds a report; `time` is null when it carries none. `communication` is null for flat shapes. */
  report(
    communication: string | null,
    leg: CobrowseMediaParticipant,
    { shape, position }: Pick<LegReport, 'shape' | 'position'>,
    reportedAt: number | null,
  ): void {
    this.lastReport = reportedAt === null ? null : { leg, shape, position };
    const time = reportedAt ?? this.latestAt + TICK;
    this.latestAt = Math.max(this.latestAt, time);
    const report: LegReport = { fields: { ...leg }, shape, position, time };
    if (communication === null) {
      this.flatRecords = addFlatReport(this.flatRecords, report);
      this.flatReport ??= leg;
      return;
    }
    const known = this.recordOf(communication);
    if (!known) {
      this.legCount++;
      this.recentKeys = [...this.recentKeys, communication].slice(-REMEMBERED_LEGS);
    }
    this.records.set(communication, recordReport(known, report));
    if (!this.touched.has(communication)) this.touched.set(communication, leg);
  }

  /** The participant after all reports, and the resulting changes of the shown legs. */
  finish(): { readonly record: ParticipantRecord; readonly changes: readonly ShownChange[] } {
    const changes: ShownChange[] = [];
    const { listed, unlisted } = this.matchFlatRecords();
    const flatKeys = [...listed.keys()];
    // What flat reports add to a leg depends on the other legs, too.
    for (const key of [...(this.original?.flatKeys ?? []), ...flatKeys]) this.touch(key);
    for (const [key, asReported] of this.touched) {
      const record = this.recordOf(key);
      if (!record) continue;
      const known = this.legs.get(key)?.shown ?? null;
      const shown = show(this.key, key, listed.get(key) ?? record, known, asReported);
      this.legs.set({ key, record, shown });
      if (shown !== known) changes.push({ before: known, after: shown });
    }
    const known = this.original?.flatShown ?? null;
    const flatShown = unlisted
      ? show(this.key, UNLISTED_KEY, unlisted, known, this.flatReport)
      : null;
    if (flatShown !== known) changes.push({ before: known, after: flatShown });
    const { key, latestAt, flatRecords } = this;
    const legs = this.legs.finish();
    const record = { key, latestAt, flatRecords, flatKeys, flatShown, legs };
    if (this.lastReport) lastReports.set(record, this.lastReport);
    return { record, changes };
  }

  /** Returns without looking at any leg if there are no flat reports. */
  private matchFlatRecords(): FlatMatches {
    if (this.flatRecords.length === 0) return NO_MATCHES;
    return matchFlatReports(this.flatRecords, this.recentLegs(), this.legCount === 1);
  }

  /** The listed legs that flat reports can be about. */
  private recentLegs(): readonly ListedLeg[] {
    return this.recentKeys.flatMap((key) => {
      const record = this.recordOf(key);
      return record ? [{ key, record }] : [];
    });
  }

  private recordOf(key: string): LegRecord | undefined {
    return this.records.get(key) ?? this.legs.get(key)?.record;
  }

  private touch(key: string): void {
    if (!this.touched.has(key)) this.touched.set(key, null);
  }
}

/** The shown form of a record. Reuses the previous object, or the reported one, if it is equal. */
function show(
  participantKey: string,
  communicationKey: string,
  record: LegRecord,
  known: ShownLeg | null,
  reported: CobrowseMediaParticipant | null,
): ShownLeg {
  const fields = readRecord(record);
  const { position } = record;
  const same = [known?.leg, reported].find((leg) => leg && isSame(leg, fields));
  const leg = same ?? (isLeg(fields) ? fields : {});
  if (known && known.leg === leg && known.position === position) return known;
  return { participantKey, communicationKey, position, leg };
}
