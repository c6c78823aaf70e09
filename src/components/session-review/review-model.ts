/** State that the pieces of a review share. */
import type { FindingSeverity, SessionFinding, SessionIssues } from '../../model/findings/index.js';
import type { ReviewLeg, ReviewPerson } from './group-legs.js';
import type { ReplayFrame } from './replay-frame.js';
import type { ReviewProps } from './review-props.js';

/** Where the focus should go. It is a new object each time. */
export interface FocusGoal {
  /** Key of the leg whose row gets the focus. */
  readonly key: string;
  /** The element that had the focus before, and gets it back. */
  readonly origin: HTMLElement | null;
}

/** How many errors and warnings are about one leg. */
export type LegWarnings = Readonly<Record<Exclude<FindingSeverity, 'info'>, number>>;

/** State that the pieces of a review share. */
export interface Review extends LegSelection {
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
}

/** Which leg is selected, and where the focus goes. */
export interface LegSelection {
  /** The leg that is shown; null when there is none. */
  readonly selected: ReviewLeg | null;
  /** Selects a leg, and scrolls its details into view. */
  readonly select: (key: string) => void;
  /** Selects a leg without scrolling or moving the focus. Unknown keys do nothing. */
  readonly selectInPlace: (key: string) => void;
  /** Selects a leg and moves the focus to its row. `finding` is the finding that led there. */
  readonly goTo: (key: string, finding?: SessionFinding) => void;
  /** Returns the focus to where it was before {@link goTo}. */
  readonly goBack: () => void;
  /** The row that gets the focus after {@link goTo}; null after another selection. */
  readonly focusGoal: FocusGoal | null;
  /** How many times {@link select} was called. */
  readonly selectCount: number;
  /** The finding that was selected last. */
  readonly chosenFinding: SessionFinding | null;
}
