/** What could not be read, as codes with parameters: words make sentences of them. */

import type { ExpectedType } from '../model/field-kinds.js';

export type { ExpectedType } from '../model/field-kinds.js';

/** Kind of a JSON value. */
export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** The parameters of each problem. No parameter ever holds a value of a participant's field. */
export interface ProblemParams {
  /** Error. The text, or this element of it, is no JSON: broken, cut off or in another encoding. */
  readonly invalidJson: Readonly<Record<never, never>>;
  /** Error. An element is longer than the limit, and was passed over. */
  readonly tooLong: Readonly<Record<never, never>>;
  /** Error. The source broke off while it was read. */
  readonly readFailed: Readonly<Record<never, never>>;
  /** Error. JSON, but none of the shapes that carry participants. */
  readonly unknownShape: { readonly type: JsonType };
  /** Error. A participant or a session of one is no object. */
  readonly invalidParticipant: { readonly type: JsonType };
  /** Warning. The field is not of its type, and was left out; the rest was read. */
  readonly invalidField: {
    readonly field: string;
    readonly expected: ExpectedType;
    readonly type: JsonType;
  };
  /** Warning. Sessions of another medium were passed over; `medium` as the data names it: `voice`, `callback`. */
  readonly otherMedium: { readonly medium: string };
  /** Warning. The conversation is of another medium, of the same shape, and was read. */
  readonly otherMediumRead: { readonly medium: string };
  /** Warning. The participant has no session of any medium, hence no leg. */
  readonly participantWithoutLeg: Readonly<Record<never, never>>;
  /** Warning. The conversation has no co-browse leg: its session has no participants. */
  readonly noCobrowseLeg: Readonly<Record<never, never>>;
  /** Warning. The conversation has no id: events of it cannot be told from those of another. */
  readonly missingConversationId: Readonly<Record<never, never>>;
  /** Warning. The same leg came before in the same conversation, and was merged into it; `key` as in `legKey`. */
  readonly duplicateLeg: { readonly key: string };
  /** Error. There are `count` more problems than are listed. */
  readonly moreProblems: { readonly count: number };
}

/** Names of what can go wrong while reading. */
export type ProblemCode = keyof ProblemParams;

/** `error`: something is missing from the result; `warning`: all of it is there, with a doubt. */
export type ProblemSeverity = 'error' | 'warning';

/** One kind of {@link Problem}. */
export interface ProblemOf<Code extends ProblemCode> {
  /** What went wrong. */
  readonly code: Code;
  /** Where, as a JSON path from the root of the input, in a log of its line: `$.participants[1].held`. */
  readonly path: string;
  /** Parameters of the sentence. */
  readonly params: ProblemParams[Code];
  /** Whether something is missing from the result. */
  readonly severity: ProblemSeverity;
  /** Line of the text on which the element begins, from 1; only when the text is not one JSON value. */
  readonly line?: number;
}

/** Something that could not be read, or was read with a doubt. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** Takes what could not be read, or was read with a doubt. */
export type Report = <Code extends ProblemCode>(
  code: Code,
  path: string,
  params: ProblemParams[Code],
) => unknown;

/** As many problems are listed of one text, value or source; the rest is counted. */
const MAX_PROBLEMS = 1000;

/** How severe each problem is: whether something is missing from the result. */
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

/** Collects problems up to a limit, and counts the rest. */
export class ProblemList {
  private problems: ProblemOf<ProblemCode>[] = [];
  private listed = 0;
  private unlisted = 0;

  /** A function that adds problems with the line of their element. */
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
