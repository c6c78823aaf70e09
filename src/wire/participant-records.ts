/** What is known of one participant: its legs, what flat shapes reported of it, and what is shown. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { currentLeg, withFlatReports } from './flat-reports.js';
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

/** One participant. Plain data. */
export interface ParticipantRecord {
  readonly key: string;
  /** Time of the newest report of any of its legs. */
  readonly latestAt: number;
  /** What flat shapes reported; null when none did. */
  readonly flat: LegRecord | null;
  /** The participant itself as one leg; null as soon as it has legs with a communication id. */
  readonly flatShown: ShownLeg | null;
  readonly legs: readonly CommunicationRecord[];
  /** Key of the leg that flat reports are about. */
  readonly currentKey: string | null;
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
  private flat: LegRecord | null;
  private readonly legs: ListDraft<CommunicationRecord>;
  /** The legs to show anew, with the first report of each as it came. */
  private readonly touched = new Map<string, CobrowseMediaParticipant | null>();
  private readonly records = new Map<string, LegRecord>();
  private flatReport: CobrowseMediaParticipant | null = null;

  private readonly key: string;
  private readonly original: ParticipantRecord | undefined;

  constructor(key: string, original: ParticipantRecord | undefined) {
    this.key = key;
    this.original = original;
    this.latestAt = original?.latestAt ?? 0;
    this.flat = original?.flat ?? null;
    this.legs = new ListDraft(original?.legs ?? []);
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
      this.flat = recordReport(this.flat ?? undefined, report);
      this.flatReport ??= leg;
      return;
    }
    this.records.set(communication, recordReport(this.recordOf(communication), report));
    if (!this.touched.has(communication)) this.touched.set(communication, leg);
  }

  /** The participant after all reports, and what they change of what is shown. */
  finish(): { readonly record: ParticipantRecord; readonly changes: readonly ShownChange[] } {
    const changes: ShownChange[] = [];
    const currentKey = this.findCurrent();
    const before = this.original?.currentKey ?? null;
    if (before !== null && before !== currentKey) this.touch(before);
    // What flat reports add to it depends on the other legs, too.
    if (currentKey !== null) this.touch(currentKey);
    for (const [key, asReported] of this.touched) {
      const record = this.recordOf(key);
      if (!record) continue;
      const known = this.legs.get(key)?.shown ?? null;
      const combined =
        key === currentKey && this.flat
          ? withFlatReports(record, this.flat, this.legCount() === 1)
          : record;
      const shown = show(this.key, key, combined, known, asReported);
      this.legs.set({ key, record, shown });
      if (shown !== known) changes.push({ before: known, after: shown });
    }
    const flatShown = this.showFlat(changes);
    const { key, latestAt, flat } = this;
    return {
      record: { key, latestAt, flat, flatShown, legs: this.legs.finish(), currentKey },
      changes,
    };
  }

  private showFlat(changes: ShownChange[]): ShownLeg | null {
    const known = this.original?.flatShown ?? null;
    const isShown = this.flat && this.legs.size === 0;
    const after =
      isShown && this.flat ? show(this.key, '', this.flat, known, this.flatReport) : null;
    if (after !== known) changes.push({ before: known, after });
    return after;
  }

  /** Flat reports need a leg that they are about; without any there is nothing to decide. */
  private findCurrent(): string | null {
    if (!this.flat) return null;
    const legs = new Map<LegRecord, string>();
    for (const { key, record } of this.original?.legs ?? []) {
      legs.set(this.records.get(key) ?? record, key);
    }
    for (const [key, record] of this.records) legs.set(record, key);
    const current = currentLeg([...legs.keys()]);
    return (current && legs.get(current)) ?? null;
  }

  private legCount(): number {
    let added = 0;
    for (const key of this.records.keys()) if (!this.legs.get(key)) added++;
    return this.legs.size + added;
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
