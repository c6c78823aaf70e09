/** The type of the whole catalog. Each component imports only its own sections. */
import type { ConnectionMessages } from './en/connection.js';
import type { ActionMessages } from './en/actions.js';
import type { ControlListMessages } from './en/control-list.js';
import type { ControlMessages } from './en/control.js';
import type { DetailGroup, DetailsMessages, DetailValue } from './en/details.js';
import type { FieldMessages } from './en/fields.js';
import type { FindingMessages, FindingVariant } from './en/findings.js';
import type { LauncherMessages } from './en/launcher.js';
import type { OfferMessages } from './en/offer.js';
import type { PeopleMessages } from './en/people.js';
import type { ProblemMessages } from './en/problems.js';
import type {
  OutcomeMessages,
  OutcomePairTemplate,
  OutcomeControlTemplate,
  OutcomePresenceTemplate,
} from './en/review-outcome.js';
import type { ReplayMessages } from './en/replay.js';
import type { ReviewMessages } from './en/review.js';
import type { SignalMessages } from './en/signals.js';
import type { PendingState, StateMessages } from './en/states.js';
import type { StatusMessages } from './en/status.js';
import type { TableMessages } from './en/table.js';
import type { TimelineMessages } from './en/timeline.js';
import type { TriageMessages } from './en/triage.js';
import type { ViewerFrameMessages } from './en/viewer-frame.js';
import type { WindowMessages } from './en/window.js';
import type { WrapupFormMessages } from './en/wrapup-form.js';
import type { TableColumnId } from './table-columns.js';

export type { Template } from './message.js';
export type { PluralMessages } from './plural.js';
export type { TimelineSegmentKind } from '../model/timeline/index.js';
export type {
  FindingVariant,
  DetailGroup,
  DetailValue,
  PendingState,
  TableColumnId,
  ConnectionMessages,
  ActionMessages,
  ControlListMessages,
  ControlMessages,
  DetailsMessages,
  FieldMessages,
  FindingMessages,
  LauncherMessages,
  OfferMessages,
  OutcomeMessages,
  OutcomePairTemplate,
  OutcomeControlTemplate,
  OutcomePresenceTemplate,
  PeopleMessages,
  ProblemMessages,
  ReplayMessages,
  ReviewMessages,
  SignalMessages,
  StateMessages,
  StatusMessages,
  TableMessages,
  TimelineMessages,
  TriageMessages,
  ViewerFrameMessages,
  WindowMessages,
  WrapupFormMessages,
};

/** The sections of a catalog. */
export interface MessageSections {
  /** Phases and states. */
  readonly states: StateMessages;
  /** Names, roles, purposes. */
  readonly people: PeopleMessages;
  /** Hold, alerting, wrap-up, errors, disconnect reasons. */
  readonly status: StatusMessages;
  /** Who controls whom. */
  readonly control: ControlMessages;
  /** The list of control grants. */
  readonly controlList: ControlListMessages;
  /** Whether live data is current. */
  readonly connection: ConnectionMessages;
  /** The viewer's link, or why there is none. */
  readonly launcher: LauncherMessages;
  /** The viewer's window, and copying its link. */
  readonly window: WindowMessages;
  /** An offer to co-browse. */
  readonly offer: OfferMessages;
  /** The viewer in a frame. */
  readonly viewerFrame: ViewerFrameMessages;
  /** Signals from the app: who is in control now, and how the session is going. */
  readonly signals: SignalMessages;
  /** The actions on a participant. */
  readonly actions: ActionMessages;
  /** The form for wrap-up. */
  readonly wrapupForm: WrapupFormMessages;
  /** The details of a card. */
  readonly details: DetailsMessages;
  /** Labels of the fields. */
  readonly fields: FieldMessages;
  /** The review of a session. */
  readonly review: ReviewMessages;
  /** The replay of a session. */
  readonly replay: ReplayMessages;
  /** What a review found. */
  readonly findings: FindingMessages;
  /** What could not be read. */
  readonly problems: ProblemMessages;
  /** The participants table. */
  readonly table: TableMessages;
  /** Counts of what needs attention in a table of many sessions. */
  readonly triage: TriageMessages;
  /** The timeline of a session. */
  readonly timeline: TimelineMessages;
}

/** A whole catalog, as `cobrowse-participant-kit/locales/en` exports it. */
export interface Messages extends MessageSections {
  /** Language of the messages as a BCP 47 tag, for screen readers: `en`. */
  readonly language: string;
}

/** Any part of the sections of a catalog. */
export type PartialSections = {
  readonly [Section in keyof MessageSections]?: Partial<MessageSections[Section]>;
};

/**
 * Any part of a catalog. What you leave out stays in English.
 *
 * @example const messages: PartialMessages = { launcher: { open: 'Join' } };
 */
export interface PartialMessages extends PartialSections {
  /**
   * Language of the messages as a BCP 47 tag.
   * @default the `locale` of the provider
   */
  readonly language?: string | undefined;
}
