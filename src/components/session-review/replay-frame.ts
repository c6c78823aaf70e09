/** A session as it was at a moment of its replay. */
import type { ComponentType, RefObject } from 'react';
import type { CobrowseConversation, SessionChange } from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import type { Replay } from '../../wire/replay.js';

/** What a review shows at a moment. */
export interface ReplayFrame {
  /** Epoch milliseconds. */
  readonly moment: number;
  /** Index of the last event up to that moment. */
  readonly index: number;
  /** The session before that event; null for the first one. */
  readonly before: CobrowseConversation | null;
  /** The session after it. */
  readonly session: CobrowseConversation;
  /** Who controlled whom up to that moment. */
  readonly events: readonly ObservedSession[];
  /** Epoch milliseconds; undefined if the events have no times. */
  readonly now: number | undefined;
  /** What the event changed. */
  readonly changes: readonly SessionChange[];
  /** Keys of the legs that it changed. */
  readonly changedLegs: ReadonlySet<string>;
}

/** Props of the notice that an earlier state of the session is shown. */
export interface ReplayNoticeProps {
  readonly frame: ReplayFrame;
  readonly onEnd: () => void;
  /** Receives the focus, because the button of the notice disappears. */
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}

/** A replay, and what a review shows of it. Part of the code that loads with the replay. */
export interface ReplayFrames {
  readonly replay: Replay;
  /** The first moment, in epoch milliseconds. */
  readonly start: number;
  readonly frameAt: (moment: number) => ReplayFrame;
  readonly Notice: ComponentType<ReplayNoticeProps>;
}
