'use client';
import { useCallback, useRef, type ReactNode } from 'react';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { mergedRef } from '../../internals/merged-ref.js';
import { useRegion } from '../../internals/settings.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { RunningTime } from '../../internals/ui/countdown.js';
import { FocusLoss } from '../../internals/ui/focus-loss.js';
import { icon, PHASE_ICONS, WARNING } from '../../internals/ui/icon.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { usePart } from '../../internals/use-part.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import type {
  ConnectionPhase,
  ConnectionReason,
  ConnectionStatus,
  NotificationConnection,
} from '../../live/index.js';
import { systemNow } from '../../live/system-time.js';
import { connection as english, type ConnectionMessages } from '../../words/en/connection.js';
import type { PartialMessages } from '../../words/messages.js';
import { timeText } from '../../words/plain.js';
import { explainReason } from './explain-reason.js';
import { StatusAnnouncer } from './status-announcer.js';
import { useConnectionStatus } from './use-store.js';

/**
 * Shows whether live data is current. If it may be out of date, the notice says since when and why.
 * It also says when the next attempt begins, and has a button that retries immediately. Changes are
 * announced to screen readers. Renders a `<div>`.
 *
 * @example <ConnectionNotice connection={connection} />
 */
export const ConnectionNotice: Part<ConnectionNotice.Props> = forwardComponent(
  function ConnectionNotice(props, ref) {
    const { connection, hideLive, announce, messages, ...elementProps } = props;
    const element = useRef<HTMLDivElement>(null);
    const status = useConnectionStatus(connection);
    const words = useWords('connection', english, messages);
    const lang = useTextLanguage(messages);
    const { phase, reason } = status;
    const takeFocus = useCallback((): void => {
      if (!element.current) return;
      element.current.tabIndex = -1;
      element.current.focus();
    }, []);
    const isHidden = phase === 'live' && hideLive === true && status.refusedTopics.length === 0;
    const notice = usePart('div', elementProps, {
      ref: mergedRef(ref, element) ?? null,
      className: 'cb-root cb-connection',
      state: { phase, reason },
      attributes: { lang },
      children: (
        <>
          {!isHidden && (
            <StatusLines
              status={status}
              words={words}
              retry={connection.retry}
              onFocusLost={takeFocus}
            />
          )}
          <StatusAnnouncer announceFrom={element} status={status} words={words} />
        </>
      ),
    });
    return (
      <SettingsScope announce={announce} messages={messages}>
        {notice}
      </SettingsScope>
    );
  },
);

ConnectionNotice.displayName = 'ConnectionNotice';

function StatusLines(props: {
  readonly status: ConnectionStatus;
  readonly words: ConnectionMessages;
  readonly retry: () => void;
  /**
   * Called when the button is removed while it has the focus. Must be the same function in every
   * render.
   */
  readonly onFocusLost: () => void;
}): ReactNode {
  const { status, words, retry, onFocusLost } = props;
  const { phase, reason, retryAt, refusedTopics } = status;
  const explanation = explainReason(reason, words);
  return (
    <>
      <p className="cb-connection-state">
        {icon(iconOf(phase))}
        <bdi>{words[phase]}</bdi>
      </p>
      <AsOf status={status} words={words} />
      {explanation !== null && (
        <p>
          <bdi>{explanation}</bdi>
        </p>
      )}
      {retryAt !== null && (
        <p>
          <FormattedMessage
            text={words.nextAttempt}
            // The status uses this computer's time, which the kit's clock may correct.
            values={{ duration: <RunningTime length={() => retryAt - systemNow()} /> }}
          />
        </p>
      )}
      {canRetry(status) && (
        <RetryButton
          label={phase === 'stale' ? words.retryReading : words.retry}
          isUnderWay={retryAt === null}
          onPress={retry}
          onRemoved={onFocusLost}
        />
      )}
      {refusedTopics.length > 0 && (
        <p>
          <FormattedMessage
            text={words.refused}
            values={{ topics: refusedTopics.map(({ topic }) => topic).join(', ') }}
          />
        </p>
      )}
    </>
  );
}

/**
 * When data was last known to be current. Renders nothing while it is current, or if it never was.
 */
export function AsOf(props: {
  readonly status: ConnectionStatus;
  readonly words: ConnectionMessages;
}): ReactNode {
  const { currentAsOf } = props.status;
  const region = useRegion();
  if (currentAsOf === null) return null;
  return (
    <p className="cb-as-of">
      <FormattedMessage text={props.words.asOf} values={{ time: timeText(currentAsOf, region) }} />
    </p>
  );
}

/** Whether there is something to try again: a connection, or the reading of conversations. */
function canRetry({ phase, retryAt }: ConnectionStatus): boolean {
  return phase === 'reconnecting' || retryAt !== null;
}

/** Stays in place during an attempt, because a button that is removed loses the focus. */
function RetryButton(props: {
  readonly label: string;
  readonly isUnderWay: boolean;
  readonly onPress: () => void;
  readonly onRemoved: () => void;
}): ReactNode {
  const { label, isUnderWay, onPress, onRemoved } = props;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <FocusLoss area={button} onLost={onRemoved} />
      <button
        ref={button}
        type="button"
        className="cb-button"
        aria-disabled={isUnderWay || undefined}
        onClick={() => {
          if (!isUnderWay) onPress();
        }}
      >
        {label}
      </button>
    </>
  );
}

function iconOf(phase: ConnectionPhase): string {
  if (phase === 'live') return PHASE_ICONS.live;
  return phase === 'connecting' ? PHASE_ICONS.pending : WARNING;
}

/** Types of {@link ConnectionNotice}. */
export declare namespace ConnectionNotice {
  /** State of the notice. */
  interface State {
    /** What the connection is doing. @selector `[data-phase]` */
    readonly phase: ConnectionPhase;
    /** Why it is not live. @selector `[data-reason]` */
    readonly reason: ConnectionReason | null;
  }
  /** Props in addition to those of a `<div>`. */
  interface OwnProps {
    /** The connection, from `genesysNotifications`. */
    readonly connection: NotificationConnection;
    /**
     * Whether to show nothing while data is current.
     * @default false
     */
    readonly hideLive?: boolean | undefined;
    /**
     * Whether changes are announced to screen readers.
     * @default the provider's setting
     */
    readonly announce?: boolean | undefined;
    /** Changes texts of this notice only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<div>`. */
  type Props = PartProps<State, 'div', OwnProps>;
}
