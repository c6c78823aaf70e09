/** State that the pieces of a review share. */
import type { FindingSeverity, SessionFinding, SessionIssues } from '../../model/findings/index.js';
import type { ReviewLeg, ReviewPerson } from './group-legs.js';
import type { ReplayFrame } from './replay-frame.js';
import type { ReviewProps } from './review-props.js';

/** Element of a heading. */
export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

/** Level of a heading within a review. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** Where the focus should go. It is a new object each time. */
export interface FocusGoal {
  readonly key: string;
  /** The element that had the focus before, and gets it back. */
  readonly origin: HTMLElement | null;
}

/** How many errors and warnings are about one leg. */
export type LegWarnings = Readonly<Record<Exclude<FindingSeverity, 'info'>, number>>;

/** State that the pieces of a review share. */
export interface Review {
  readonly session: ReviewProps['session'];
  readonly legs: readonly ReviewLeg[];
  readonly byKey: ReadonlyMap<string, ReviewLeg>;
  readonly people: readonly ReviewPerson[];
  readonly unreadable: number;
  /** The instant of the review, in epoch milliseconds; null when the data has no instants. */
  readonly now: number | null;
  readonly issues: SessionIssues;
  /** The moment of a replay that is shown; null while the session is shown as it ended. */
  readonly frame: ReplayFrame | null;
  /** The session as it ended, even during a replay. */
  readonly final: {
    readonly session: ReviewProps['session'];
    readonly now: number | null;
    readonly findings: readonly SessionFinding[];
  };
  /** How many errors and warnings are about a leg, by its key. */
  readonly warnings: ReadonlyMap<string, LegWarnings>;
  /** The leg that is shown; null when there is none. */
  readonly selected: ReviewLeg | null;
  readonly select: (key: string) => void;
  /** Selects a leg without scrolling or moving the focus. Unknown keys do nothing. */
  readonly show: (key: string) => void;
  /** Selects a leg and moves the focus to its row. */
  readonly goTo: (key: string, finding?: SessionFinding) => void;
  readonly goal: FocusGoal | null;
  /** Increases with each selection by the user. The selected leg is then scrolled into view. */
  readonly choices: number;
  /** Returns the focus to where it came from. */
  readonly goBack: () => void;
  /** The finding that was selected last. */
  readonly chosen: SessionFinding | null;
}
