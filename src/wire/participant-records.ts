/** What is known of one participant: its legs, what flat shapes reported of it, and what is shown. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import {
  addFlatReport,
  findListedLeg,
  REMEMBERED_LEGS,
  withFlatReports,
  type ListedLeg,
} from './flat-reports.js';
import { ListDraft } from './keyed-lists.js';
import { readRecord, recordReport, type LegRecord, type LegReport } from './leg-records.js';
import { isLeg } from './records.js';
import { isSame } from './reported-values.js';

/** A leg as a session shows it, and what decides its place among the others. */
export interface ShownLeg {
  readonly participantKey: string;
  readonly communicationKey: string;
  readonly position: number;
  readonly leg: CobrowseMediaParticipant;
}

/** A leg that nested shapes listed; `key` is its communication id. */
interface CommunicationRecord {
  readonly key: string;
  readonly record: LegRecord;
  readonly shown: ShownLeg;
}

/** What flat shapes reported of one leg; `listedKey` is the communication id of the leg it is. */
interface FlatLeg {
  readonly record: LegRecord;
  readonly listedKey: string | null;
}

/** One participant. Plain data. */
export interface ParticipantRecord {
  readonly key: string;
  /** Time of the newest report of any of its legs. */
  readonly latestAt: number;
  /** What flat shapes reported, leg by leg, oldest first. */
  readonly flatLegs: readonly FlatLeg[];
  /** The latest leg that only flat shapes tell of; null when it is a listed one. */
  readonly flatShown: ShownLeg | null;
  readonly legs: readonly CommunicationRecord[];
}

/** A leg that a session showed before, and the one that it shows instead; null: none. */
export interface ShownChange {
  readonly before: ShownLeg | null;
  readonly after: ShownLeg | null;
}

/** A report without a time is newer than all before it, by less than any clock shows. */
const TICK = 0.001;

/** A participant while reports are added. */
export class ParticipantDraft {
  private latestAt: number;
  private flatRecords: readonly LegRecord[];
  private readonly legs: ListDraft<CommunicationRecord>;
  /** The legs to show anew, with the first report of each as it came. */
  private readonly touched = new Map<string, CobrowseMediaParticipant | null>();
  private readonly records = new Map<string, LegRecord>();
  private legCount: number;
  private recentKeys: readonly string[];
  private flatReport: CobrowseMediaParticipant | null = null;

  private readonly key: string;
  private readonly original: ParticipantRecord | undefined;

  constructor(key: string, original: ParticipantRecord | undefined) {
    this.key = key;
    this.original = original;
    this.latestAt = original?.latestAt ?? 0;
    this.flatRecords = original?.flatLegs.map(({ record }) => record) ?? [];
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
    const time = reportedAt ?? this.latestAt + TICK;
    this.latestAt = Math.max(this.latestAt, time);
    const report: LegReport = { fields: { ...leg }, shape, position, time };
    if (communication === null) {
      this.flatRecords = addFlatReport(this.flatRecords, report, this.recentLegs());
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

  /** The participant after all reports, and what they change of what is shown. */
  finish(): { readonly record: ParticipantRecord; readonly changes: readonly ShownChange[] } {
    const changes: ShownChange[] = [];
    const flatLegs = this.matchFlatLegs();
    // What flat reports add to a leg depends on the other legs, too.
    for (const { listedKey } of [...(this.original?.flatLegs ?? []), ...flatLegs]) {
      if (listedKey !== null) this.touch(listedKey);
    }
    const isOnly = this.legCount === 1;
    for (const [key, asReported] of this.touched) {
      const record = this.recordOf(key);
      if (!record) continue;
      const known = this.legs.get(key)?.shown ?? null;
      let combined = record;
      for (const flat of flatLegs) {
        if (flat.listedKey === key) combined = withFlatReports(combined, flat.record, isOnly);
      }
      const shown = show(this.key, key, combined, known, asReported);
      this.legs.set({ key, record, shown });
      if (shown !== known) changes.push({ before: known, after: shown });
    }
    const flatShown = this.showFlat(flatLegs, changes);
    const { key, latestAt } = this;
    return { record: { key, latestAt, flatLegs, flatShown, legs: this.legs.finish() }, changes };
  }

  /** The latest flat leg, when it is none of the listed ones: not listed yet, or none is. */
  private showFlat(flatLegs: readonly FlatLeg[], changes: ShownChange[]): ShownLeg | null {
    const known = this.original?.flatShown ?? null;
    const latest = flatLegs.at(-1);
    const isShown = latest?.listedKey === null && (this.legs.size === 0 || !latest.record.ended);
    const after = isShown ? show(this.key, '', latest.record, known, this.flatReport) : null;
    if (after !== known) changes.push({ before: known, after });
    return after;
  }

  /** Finds the listed leg of each flat one. Without flat reports no leg is looked at. */
  private matchFlatLegs(): readonly FlatLeg[] {
    if (this.flatRecords.length === 0) return [];
    const legs = this.recentLegs();
    return this.flatRecords.map((record) => ({
      record,
      listedKey: findListedLeg(record, legs)?.key ?? null,
    }));
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

/** What is shown of a record: the object known before, or the one reported, when it says the same. */
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
