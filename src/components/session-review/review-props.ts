/** Props of a review. */
import type { ReactNode } from 'react';
import type { CobrowseConversation } from '../../model/index.js';
import type {
  CustomFinding,
  CustomRule,
  FindingSeverity,
  ObservedSession,
  SessionFinding,
  SessionIssues,
  SessionIssuesOptions,
} from '../../model/findings/index.js';
import type { ReplayEvent } from '../../wire/replay-events.js';
import type { PartialMessages } from '../../words/messages.js';

/** What a function that is passed as a {@link ReviewSlot} receives. */
export interface ReviewContext {
  /** The session that is shown. */
  readonly session: CobrowseConversation;
  /** The findings, most severe first. */
  readonly findings: readonly SessionFinding[];
  /** Key of the participant that is shown; null when there is none. */
  readonly selectedKey: string | null;
  /** Shows another participant, by key. */
  readonly select: (key: string) => void;
}

/**
 * Your own content for a place in the review: `timeline`, `table` or `actions`. A function receives
 * the current state of the review.
 */
export type ReviewSlot = ReactNode | ((context: ReviewContext) => ReactNode);

/** The events of a replay, or a function that loads them when the replay is opened. */
export type ReplayEventSource = readonly ReplayEvent[] | (() => Promise<readonly ReplayEvent[]>);

/** The severity by which the findings are filtered. */
export type SeverityFilter = FindingSeverity | 'all';

/** Props of the review in addition to those of a `<section>`. */
export interface ReviewProps {
  /**
   * The session, from `parseSessions` or as the REST API returns it. For null and undefined, the
   * review says that there is no session.
   */
  readonly session: CobrowseConversation | null | undefined;
  /** Earlier states of the session, oldest first: events from `parseEvents`. @default none */
  readonly events?: readonly ObservedSession[] | undefined;
  /**
   * All events of the session for the replay, oldest first, as returned by `parseEvents`, or a
   * function that loads them when the user opens the replay. For large logs, pass all events here,
   * and only those that show who controlled whom as `events`. Events of other sessions are left
   * out.
   * @default `events`, if they come from `parseEvents` or `readEvents`
   */
  readonly replayEvents?: ReplayEventSource | undefined;
  /**
   * The moment that is shown, in epoch milliseconds, if your app controls it; null shows the
   * session as it ended. At a moment between two events, the session is shown as it was after the
   * earlier one.
   * @default the review controls it
   */
  readonly moment?: number | null | undefined;
  /**
   * The moment that is shown at first, for example from the URL of the page.
   * @default none: the session as it ended
   */
  readonly defaultMoment?: number | null | undefined;
  /**
   * Called with each moment that is shown, or null for the session as it ended. While playing, this
   * can be many times a second.
   * @default none
   */
  readonly onMomentChange?: ((moment: number | null) => void) | undefined;
  /**
   * The time as of which the session is reviewed, in epoch milliseconds.
   * @default the newest instant in the data
   */
  readonly now?: number | undefined;
  /** Switches rules off, or sets their thresholds and severities. @default all rules are on */
  readonly rules?: SessionIssuesOptions['rules'];
  /** Your own rules. @default none */
  readonly customRules?: readonly CustomRule[] | undefined;
  /**
   * The result of `findSessionIssues`, if your app calls it itself, for example in a worker for a
   * session with many thousands of participants.
   * @default the review calls `findSessionIssues`
   */
  readonly issues?: SessionIssues | undefined;
  /**
   * Returns the text of a finding of your own rules.
   * @default the id of the rule
   */
  readonly describeFinding?: ((finding: CustomFinding) => ReactNode) | undefined;
  /**
   * Key of the participant that is shown, if your app controls it; see `legKey`.
   * @default the review controls it
   */
  readonly selectedKey?: string | null | undefined;
  /**
   * Key of the participant that is shown at first.
   * @default a participant who shares
   */
  readonly defaultSelectedKey?: string | undefined;
  /** Called with the key when the user selects another participant. @default none */
  readonly onSelectedKeyChange?: ((key: string) => void) | undefined;
  /** Which findings are shown, if your app controls it. @default the review controls it */
  readonly severity?: SeverityFilter | undefined;
  /**
   * Which findings are shown at first.
   * @default 'all'
   */
  readonly defaultSeverity?: SeverityFilter | undefined;
  /** Called when the user filters the findings. @default none */
  readonly onSeverityChange?: ((severity: SeverityFilter) => void) | undefined;
  /**
   * Level of the heading. The headings inside are one level lower.
   * @default 2
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Replaces the timeline. Null and false leave it out. The code of the built-in timeline is loaded
   * when it is shown.
   * @default the built-in timeline
   */
  readonly timeline?: ReviewSlot | undefined;
  /**
   * Replaces the table of all participants. Null and false leave it out. The code of the built-in
   * table is loaded when it is first opened.
   * @default the built-in table
   */
  readonly table?: ReviewSlot | undefined;
  /**
   * Whether the built-in table is open, if your app controls it.
   * @default the review controls it
   */
  readonly tableOpen?: boolean | undefined;
  /**
   * Whether the built-in table is open at first.
   * @default true for 50 participants or more
   */
  readonly defaultTableOpen?: boolean | undefined;
  /** Called when the user opens or closes the table. @default none */
  readonly onTableOpenChange?: ((open: boolean) => void) | undefined;
  /** Your buttons next to the heading. @default none */
  readonly actions?: ReviewSlot | undefined;
  /** Changes texts of this review only. @default the provider's texts */
  readonly messages?: PartialMessages | undefined;
}
