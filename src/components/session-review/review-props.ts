/** What the app hands over to a review. */
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
import type { PartialMessages } from '../../words/messages.js';
/** What a slot receives. */
export interface ReviewContext {
  /** The session that is shown. */
  readonly session: CobrowseConversation;
  /** What stands out, worst first. */
  readonly findings: readonly SessionFinding[];
  /** Key of the leg that is shown; null when there is none. */
  readonly selectedKey: string | null;
  /** Shows another leg. */
  readonly select: (key: string) => void;
}
/** Content of the host, or a function that makes it. */
export type ReviewSlot = ReactNode | ((context: ReviewContext) => ReactNode);
/** What the findings are filtered by. */
export type SeverityFilter = FindingSeverity | 'all';
/** Props besides those of a `<section>`. */
export interface ReviewProps {
  /** The session, as `parseSessions` gives it, or as REST sends it. */
  readonly session: CobrowseConversation | null | undefined;
  /** Earlier states of the session: events as `parseEvents` gives them. */
  readonly events?: readonly ObservedSession[] | undefined;
  /** Epoch milliseconds; the newest instant in the data unless given. */
  readonly now?: number | undefined;
  /** Switches for the rules; what is not named is on. */
  readonly rules?: SessionIssuesOptions['rules'];
  /** Rules of the host. */
  readonly customRules?: readonly CustomRule[] | undefined;
  /**
   * What `findSessionIssues` found, where the host asks it itself: in a worker for sessions of
   * many thousand legs, of which it takes a while. Worked out here unless given.
   */
  readonly issues?: SessionIssues | undefined;
  /** What the host's own findings say; the id of the rule unless given. */
  readonly describeFinding?: ((finding: CustomFinding) => ReactNode) | undefined;
  /** Key of the leg that is shown, when the host controls it; see `legKey`. */
  readonly selectedKey?: string | null | undefined;
  /** Key of the leg that is shown at first; somebody who shares unless given. */
  readonly defaultSelectedKey?: string | undefined;
  /** Told when another leg is chosen. */
  readonly onSelectedKeyChange?: ((key: string) => void) | undefined;
  /** Which findings are shown, when the host controls it. */
  readonly severity?: SeverityFilter | undefined;
  /** Which findings are shown at first; all unless given. */
  readonly defaultSeverity?: SeverityFilter | undefined;
  /** Told when other findings are to be shown. */
  readonly onSeverityChange?: ((severity: SeverityFilter) => void) | undefined;
  /** Level of the heading; 2 unless given. Those below it follow. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /** The session over time. */
  readonly timeline?: ReviewSlot | undefined;
  /**
   * Instead of the kit's own table of all legs; null or false for none. The code of the kit's
   * table is fetched when it is first opened.
   */
  readonly table?: ReviewSlot | undefined;
  /** Whether the kit's table is open, when the host controls it. */
  readonly tableOpen?: boolean | undefined;
  /** Whether it is open at first; from 50 legs on unless given. */
  readonly defaultTableOpen?: boolean | undefined;
  /** Told when the table opens or closes. */
  readonly onTableOpenChange?: ((open: boolean) => void) | undefined;
  /** Buttons of the host, beside the heading. */
  readonly actions?: ReviewSlot | undefined;
  /** Words that differ from the provider's. */
  readonly messages?: PartialMessages | undefined;
}
