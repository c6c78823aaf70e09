/** How many seeded faults the findings find, and how much they tell that is not so. */
import { findSessionIssues, type SessionFinding } from '../../src/entries/model.js';
import { FAULTS, seedFault } from './faults.js';
import { generateSession, type GeneratedSession } from './generate.js';

/** Sessions with one kind of fault. */
interface FaultRow {
  readonly fault: string;
  readonly seeded: number;
  readonly found: number;
  /** Findings above info that are not about the fault. */
  readonly wrong: readonly FoundIn[];
}

/** A rule that reported something, and the seed of the session. */
interface FoundIn {
  readonly rule: string;
  readonly seed: number;
}

/** What was measured. */
export interface FindingsMeasure {
  readonly rows: readonly FaultRow[];
  readonly seeded: number;
  /** Part of the seeded faults that was found. */
  readonly recall: number;
  /** Part of the findings above info that is about the fault. */
  readonly precision: number;
  /** Findings above info in normal sessions. */
  readonly inNormalSessions: readonly FoundIn[];
}

const isLoud = ({ severity }: SessionFinding): boolean => severity !== 'info';

/** Measures on `normal` sessions without a fault, and on `perFault` with each kind of fault. */
export function measureFindings(normal: number, perFault: number): FindingsMeasure {
  const inNormalSessions = Array.from({ length: normal }, (_, seed) =>
    findSessionIssues(generateSession(seed))
      .findings.filter(isLoud)
      .map(({ rule }): FoundIn => ({ rule, seed })),
  ).flat();
  let loud = 0;
  const rows = FAULTS.map((fault): FaultRow => {
    let [seeded, found] = [0, 0];
    const wrong: FoundIn[] = [];
    for (let seed = 0; seeded < perFault && seed < perFault * 20; seed += 1) {
      const generated: GeneratedSession = generateSession(seed);
      const faulty = seedFault(generated, fault, seed);
      if (!faulty) continue;
      seeded += 1;
      const { findings } = findSessionIssues(faulty);
      if (findings.some(({ rule }) => rule === faulty.rule)) found += 1;
      for (const { rule } of findings.filter(isLoud)) {
        loud += 1;
        if (rule !== faulty.rule) wrong.push({ rule, seed });
      }
    }
    return { fault, seeded, found, wrong };
  });
  const sum = (of: (row: FaultRow) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  return {
    rows,
    seeded: sum((row) => row.seeded),
    recall: sum((row) => row.found) / sum((row) => row.seeded),
    precision: (loud - sum((row) => row.wrong.length)) / loud,
    inNormalSessions,
  };
}
