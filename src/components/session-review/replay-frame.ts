/** A session as it stood at a moment of its replay. */
import type { ComponentType, RefObject } from 'react';
import type { CobrowseConversation, SessionChange } from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import type { Replay } from '../../wire/replay.js';

/** What a review shows at a moment. */
export interface ReplayFrame {
  /** Epoch milliseconds. */
  readonly moment: number;
  /** Index of the last event until then. */
  readonly index: number;
  /** The session before that event; null for the first one. */
  readonly before: CobrowseConversation | null;
  /** The session after it. */
  readonly session: CobrowseConversation;
  /** Who controlled whom until then. */
  readonly events: readonly ObservedSession[];
  /** Epoch milliseconds; undefined if the events have no times. */
  readonly now: number | undefined;
  /** What the event changed. */
  readonly changes: readonly SessionChange[];
  /** Keys of the legs that it changed. */
  readonly changedLegs: ReadonlySet<string>;
}

/** Props of the notice that the session is not shown as it ended. */
export interface ReplayNoticeProps {
  readonly frame: ReplayFrame;
  readonly onEnd: () => void;
  /** Gets the focus, since the button of the notice disappears. */
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}

/** A replay, and what a review shows of it. Comes with the code of the replay. */
export interface ReplayFrames {
  readonly replay: Replay;
  /** The first moment, in epoch milliseconds. */
  readonly start: number;
  readonly frameAt: (moment: number) => ReplayFrame;
  readonly Notice: ComponentType<ReplayNoticeProps>;
}
