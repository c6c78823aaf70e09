/**
 * What is known about one participant: its legs, the reports of flat shapes, and what the session
 * shows.
 */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord } from '../model/values.js';
import { canBeContinued, continueReport } from './continued-reports.js';
import { addFlatReport, REMEMBERED_LEGS } from './flat-reports.js';
import { ListDraft } from './keyed-lists.js';
import { readRecord, recordReport, type LegRecord, type LegReport } from './leg-records.js';
import { matchFlatReports, type FlatMatches, type ListedLeg } from './match-flat-reports.js';
import type {
  CommunicationRecord,
  ParticipantRecord,
  ParticipantReport,
  ShownChange,
  ShownLeg,
  TimedReport,
} from './participant-types.js';
import { asLeg } from './records.js';
import { isSame, TICK } from './reported-values.js';
import { Uncloned } from './uncloned.js';

/** Key of a leg without a communication id, which sorts after all ids. */
const UNLISTED_KEY = '\uffff';
const NO_MATCHES: FlatMatches = { listed: new Map(), unlisted: null };

/** The participant after all reports, and the resulting changes of the shown legs. */
interface FinishedParticipant {
  readonly record: ParticipantRecord;
  readonly changes: readonly ShownChange[];
}

/** A participant while reports are added. */
export class ParticipantDraft {
  private readonly key: string;
  private record: ParticipantRecord | undefined;
  /** How continued reports changed the shown leg. */
  private continued: ShownChange | null = null;
  /** Set once a report has to be merged field by field. */
  private merging: ParticipantMerge | null = null;

  constructor(key: string, original: ParticipantRecord | undefined) {
    this.key = key;
    this.record = original;
  }

  /**
   * Adds a report. Returns the leg as reported. Values that it repeats are the same objects as in
   * the last report.
   */
  report(report: ParticipantReport): CobrowseMediaParticipant {
    const continuation = this.merging || !this.record ? null : continueReport(this.record, report);
    if (!continuation) {
      this.merging ??= new ParticipantMerge(this.key, this.record);
      this.merging.report(report);
      return report.leg;
    }
    this.record = continuation.record;
    const { change, leg } = continuation;
    if (change) {
      const first = this.continued ?? change;
      this.continued = { before: first.before, after: change.after };
    }
    return leg;
  }

  /** The participant after all reports; null if there were none. */
  finish(): FinishedParticipant | null {
    const { continued, merging, record } = this;
    if (merging) {
      const merged = merging.finish();
      return continued ? { ...merged, changes: chained(continued, merged.changes) } : merged;
    }
    if (!record) return null;
    return { record, changes: continued ? [continued] : [] };
  }
}

/** A participant while reports are merged into the records of its legs. */
class ParticipantMerge {
  private latestAt: number;
  private flatRecords: readonly LegRecord[];
  private readonly legs: ListDraft<CommunicationRecord>;
  /** The legs to update in the session, with the first report of each as it was received. */
  private readonly touched = new Map<string, CobrowseMediaParticipant | null>();
  private readonly records = new Map<string, LegRecord>();
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
    this.recentKeys = original?.legs.slice(-REMEMBERED_LEGS).map((leg) => leg.key) ?? [];
    if (original?.pending) this.addToRecords(original.pending);
  }

  /** Adds a report. */
  report(report: ParticipantReport): void {
    const { communication, leg } = report;
    const time = report.time ?? this.latestAt + TICK;
    this.lastReport = report.time === null ? null : { ...report, time };
    this.latestAt = Math.max(this.latestAt, time);
    this.addToRecords({ ...report, time });
    if (communication === null) this.flatReport ??= leg;
    else this.touched.set(communication, this.touched.get(communication) ?? leg);
  }

  /** The participant after all reports, and the resulting changes of the shown legs. */
  finish(): FinishedParticipant {
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
    const last = this.lastReport && {
      report: this.lastReport,
      canBeContinued: canBeContinued(this.lastReport, { legs, flatRecords, latestAt }),
    };
    return {
      record: {
        key,
        latestAt,
        flatRecords,
        flatKeys,
        flatShown,
        legs,
        pending: null,
        last: last && new Uncloned(last),
      },
      changes,
    };
  }

  /** Adds a report to the records of the leg that it is about. */
  private addToRecords({ leg, shape, position, communication, time }: TimedReport): void {
    const report: LegReport = { fields: asRecord(leg), shape, position, time };
    if (communication === null) {
      this.flatRecords = addFlatReport(this.flatRecords, report);
      return;
    }
    const known = this.recordOf(communication);
    if (!known) this.recentKeys = [...this.recentKeys, communication].slice(-REMEMBERED_LEGS);
    this.records.set(communication, recordReport(known, report));
    this.touch(communication);
  }

  /** Returns without looking at any leg if there are no flat reports. */
  private matchFlatRecords(): FlatMatches {
    if (this.flatRecords.length === 0) return NO_MATCHES;
    return matchFlatReports(this.flatRecords, this.recentLegs());
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

/** Combines a change with those that follow it, relative to what was shown before all of them. */
function chained(first: ShownChange, others: readonly ShownChange[]): readonly ShownChange[] {
  if (!others.some(({ before }) => before === first.after)) return [first, ...others];
  return others.map((change) =>
    change.before === first.after ? { before: first.before, after: change.after } : change,
  );
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
  const leg = same ?? asLeg(fields);
  if (known?.listing.position !== position) {
    return { listing: { position, participantKey, communicationKey }, leg };
  }
  return known.leg === leg ? known : { listing: known.listing, leg };
}
