/** What could not be read, as codes with parameters. `words` turns them into sentences. */

import type { ExpectedType } from '../model/field-kinds.js';

export type { ExpectedType } from '../model/field-kinds.js';

/** Kind of a JSON value. */
export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** The parameters of each problem. No parameter ever holds a value of a participant's field. */
export interface ProblemParams {
  /**
   * Error. The text, or one element of it, is not valid JSON: it is broken, cut off or in another
   * encoding.
   */
  readonly invalidJson: Readonly<Record<never, never>>;
  /** Error. An element is longer than the limit and was skipped. */
  readonly tooLong: Readonly<Record<never, never>>;
  /** Error. The source failed while it was being read. */
  readonly readFailed: Readonly<Record<never, never>>;
  /** Error. The JSON is valid, but not of a shape that contains participants. */
  readonly unknownShape: { readonly type: JsonType };
  /** Error. A participant, or one of its sessions, is not an object, and was left out. */
  readonly invalidParticipant: { readonly type: JsonType };
  /** Warning. The field has the wrong type and was left out. Everything else was read. */
  readonly invalidField: {
    readonly field: string;
    readonly expected: ExpectedType;
    readonly type: JsonType;
  };
  /**
   * Warning. Sessions of another medium were skipped; `medium` is its name in the data, such as
   * `voice`.
   */
  readonly otherMedium: { readonly medium: string };
  /** Warning. The conversation belongs to another medium but has the same shape, so it was read. */
  readonly otherMediumRead: { readonly medium: string };
  /** Warning. The participant has no session of any medium, and therefore no leg. */
  readonly participantWithoutLeg: Readonly<Record<never, never>>;
  /** Warning. The conversation has no co-browse leg, so its session has no participants. */
  readonly noCobrowseLeg: Readonly<Record<never, never>>;
  /** Warning. The conversation has no id, so its events cannot be matched with later ones. */
  readonly missingConversationId: Readonly<Record<never, never>>;
  /**
   * Warning. A conversation lists the same leg twice, and the two were merged; `key` is its
   * `legKey`.
   */
  readonly duplicateLeg: { readonly key: string };
  /** Error. `count` more problems are not listed. */
  readonly moreProblems: { readonly count: number };
}

/** Codes of the problems that can occur while reading. */
export type ProblemCode = keyof ProblemParams;

/**
 * `error`: something is missing from the result; `warning`: the result is complete but may be
 * wrong.
 */
export type ProblemSeverity = 'error' | 'warning';

/** One kind of {@link Problem}. */
export interface ProblemOf<Code extends ProblemCode> {
  /** What went wrong. */
  readonly code: Code;
  /**
   * Where it is, as a JSON path from the root of the input, or of the line in a log:
   * `$.participants[1].held`.
   */
  readonly path: string;
  /** Parameters of the message. */
  readonly params: ProblemParams[Code];
  /** Whether something is missing from the result. */
  readonly severity: ProblemSeverity;
  /** Line of the text on which the element begins, from 1; only when the text is not one JSON value. */
  readonly line?: number;
}

/** Something that could not be read, or may have been read wrongly. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** Receives each problem. */
export type Report = <Code extends ProblemCode>(
  code: Code,
  path: string,
  params: ProblemParams[Code],
) => unknown;

/** How many problems are listed for one text, value or source. The rest are only counted. */
const MAX_PROBLEMS = 1000;

/** The severity of each problem. */
const SEVERITIES: Readonly<Record<ProblemCode, ProblemSeverity>> = {
  invalidJson: 'error',
  tooLong: 'error',
  readFailed: 'error',
  unknownShape: 'error',
  invalidParticipant: 'error',
  invalidField: 'warning',
  otherMedium: 'warning',
  otherMediumRead: 'warning',
  participantWithoutLeg: 'warning',
  noCobrowseLeg: 'warning',
  missingConversationId: 'warning',
  duplicateLeg: 'warning',
  moreProblems: 'error',
};

/** Collects problems up to a limit, and counts the others. */
export class ProblemList {
  private problems: ProblemOf<ProblemCode>[] = [];
  private listed = 0;
  private unlisted = 0;

  /** Returns a function that adds problems with the line of their element. */
  reportAt(line?: number): Report {
    return (code, path, params) => {
      this.add(code, path, params, line);
    };
  }

  /** The problems since the last call; `isEnd` adds the count of those that were not listed. */
  take(isEnd: boolean): readonly Problem[] {
    const { problems, unlisted } = this;
    if (isEnd && unlisted > 0) problems.push(problemOf('moreProblems', '$', { count: unlisted }));
    this.problems = [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Report` knows that code and parameters belong together
    return problems as readonly Problem[];
  }

  private add<Code extends ProblemCode>(
    code: Code,
    path: string,
    params: ProblemParams[Code],
    line: number | undefined,
  ): void {
    if (this.listed === MAX_PROBLEMS) {
      this.unlisted++;
      return;
    }
    this.listed++;
    this.problems.push(problemOf(code, path, params, line));
  }
}

function problemOf<Code extends ProblemCode>(
  code: Code,
  path: string,
  params: ProblemParams[Code],
  line?: number,
): ProblemOf<Code> {
  return { code, path, params, severity: SEVERITIES[code], ...(line && { line }) };
}

/** Kind of a value. */
export function typeOf(value: unknown): JsonType {
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  if (type === 'string' || type === 'number' || type === 'boolean') return type;
  return type === 'object' && value !== null ? 'object' : 'null';
}
