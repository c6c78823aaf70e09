'use client';
import { useRef, type ForwardedRef, type ReactElement } from 'react';
import type { CobrowseMediaParticipant, ViewerUrlPolicy } from '../../model/index.js';
import { readParticipantStatus } from '../../model/participant-status.js';
import type { ViewerMessage } from '../../model/viewer-message.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { guarded, useSettings } from '../../internals/settings.js';
import { useChangeAnnouncements } from '../../internals/use-change-announcements.js';
import { useHydrated } from '../../internals/use-hydrated.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { usePart } from '../../internals/use-part.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { viewerFrame } from '../../words/en/viewer-frame.js';
import { fillTemplate } from '../../words/message.js';
import type { PartialMessages } from '../../words/messages.js';
import { launchOf, type LaunchRefusal } from '../viewer-url-launcher/launch.js';
import { ViewerUrlLauncher } from '../viewer-url-launcher/viewer-url-launcher.js';
import { Frame } from './frame.js';
import type { SandboxPermission } from './restrictions.js';
import { useViewerProgress } from './use-viewer-progress.js';
import { ViewerBar, viewerText, type ViewerState } from './viewer-bar.js';

const DEFAULT_TIMEOUT_SECONDS = 15;

/**
 * Shows the viewer inside your page, in a sandboxed `<iframe>`, with a link that opens it in a
 * separate window. Frames only a URL that passes {@link checkViewerUrl}. Renders a `<div>`.
 *
 * @example <ViewerFrame viewerUrl={genesysViewerUrl({ domain: 'mypurecloud.de', conversationId })} />
 */
export const ViewerFrame: Part<ViewerFrame.Props> = forwardComponent(
  function ViewerFrame(props, ref) {
    const { messages, announce, ...frameProps } = props;
    return (
      <SettingsScope messages={messages} announce={announce}>
        <ViewerFrameView {...frameProps} elementRef={ref} />
      </SettingsScope>
    );
  },
);

ViewerFrame.displayName = 'ViewerFrame';

/** The viewer, inside the component's own settings. */
function ViewerFrameView(props: ViewerFrameViewProps): ReactElement | null {
  const {
    elementRef,
    participant = null,
    viewerUrl,
    viewerUrlPolicy,
    timeoutSeconds = DEFAULT_TIMEOUT_SECONDS,
    sandbox,
    permissions,
    onEnded,
    onJoinCode,
    ...elementProps
  } = props;
  const settings = useSettings();
  const words = useWords('viewerFrame', viewerFrame);
  const lang = useTextLanguage();
  const { text: name } = useParticipantName(participant ?? null, settings);
  const body = useRef<HTMLDivElement>(null);
  const iframe = useRef<HTMLIFrameElement>(null);
  // The frame needs the origin of the page, which markup of the server does not know.
  const isHydrated = useHydrated();

  const legStatus = 'participant' in props ? readParticipantStatus(participant ?? {}) : null;
  const url = viewerUrl ?? legStatus?.viewerUrl;
  const policy = viewerUrlPolicy ?? settings.viewerUrlPolicy;
  const launch = launchOf(url, legStatus, settings.currentUserId, policy);
  const { href, host } = launch.ok ? launch : NO_ADDRESS;

  const viewer = useViewerProgress(href, timeoutSeconds * 1000);
  const state = isHydrated && isOwnOrigin(href) ? 'sameOrigin' : viewer.progress;
  useChangeAnnouncements('viewer', body, {
    key: launch.ok ? state : null,
    text: viewerText(state, host, words),
  });

  const handleMessage = (message: ViewerMessage | null): void => {
    if (message?.kind === 'ended') {
      viewer.record('ended');
      guarded(settings, () => onEnded?.());
    } else {
      viewer.record('ready');
      if (message) guarded(settings, () => onJoinCode?.(message.joinCode, message.sessionId));
    }
  };
  const dismiss = (): void => {
    viewer.record('ready');
    iframe.current?.focus(); // the button that had the focus disappears
  };

  const launcher = (
    <ViewerUrlLauncher
      {...('participant' in props ? { participant } : {})}
      viewerUrl={url}
      viewerUrlPolicy={policy}
      openIn="window"
    />
  );
  const isFramed = isHydrated && state !== 'ended' && state !== 'blocked' && state !== 'sameOrigin';
  return usePart('div', elementProps, {
    ref: elementRef,
    className: 'cb-root cb-viewer-frame',
    state: { viewer: launch.ok ? state : launch.reason },
    attributes: { lang },
    children: (
      <div ref={body} className="cb-viewer-body">
        {launch.ok ? (
          <ViewerBar
            state={state}
            host={host}
            launcher={launcher}
            onReload={viewer.reload}
            onDismiss={dismiss}
          />
        ) : (
          launcher
        )}
        {launch.ok && isFramed && (
          <Frame
            key={viewer.key}
            iframeRef={iframe}
            href={href}
            title={participant ? fillTemplate(words.titleOf, { name }) : words.title}
            sandbox={sandbox}
            permissions={permissions}
            onMessage={handleMessage}
            onBlocked={() => viewer.record('blocked')}
          />
        )}
      </div>
    ),
  });
}

const NO_ADDRESS = { href: '', host: '' };

/** Whether the URL has the page's own origin. Such a frame could remove its sandbox. */
function isOwnOrigin(href: string): boolean {
  return href !== '' && new URL(href).origin === window.origin;
}

interface ViewerFrameViewProps extends Omit<ViewerFrame.Props, 'messages' | 'announce' | 'ref'> {
  readonly elementRef: ForwardedRef<unknown>;
}

/** Types of {@link ViewerFrame}. */
export declare namespace ViewerFrame {
  /** State of the viewer. */
  interface State {
    /**
     * State of the viewer, or why there is none. `silent`: it has not sent a message in time, so it
     * may not be visible. `blocked`: the content security policy of your page forbids it.
     * @selector `[data-viewer]`
     */
    readonly viewer: ViewerState | LaunchRefusal;
  }
  /** Props in addition to those of a `<div>`. */
  interface OwnProps {
    /**
     * The participant whose viewer is shown. Null and undefined are treated as a participant
     * without data, for example while it is loading. Leave the prop out if you only have a
     * `viewerUrl`.
     */
    readonly participant?: CobrowseMediaParticipant | null | undefined;
    /**
     * URL of the viewer. It takes precedence over the participant's. See {@link genesysViewerUrl}.
     * @default the participant's `viewerUrl`
     */
    readonly viewerUrl?: string | null | undefined;
    /**
     * Which hosts are allowed in addition to those of Genesys Cloud.
     * @default the provider's policy
     */
    readonly viewerUrlPolicy?: ViewerUrlPolicy | undefined;
    /**
     * How many seconds the viewer may take to send its first message. After that, the component says
     * that the viewer has not responded.
     * @default 15
     */
    readonly timeoutSeconds?: number | undefined;
    /**
     * What else the viewer may do. It can always run scripts, use its own cookies and send forms.
     * @default []
     */
    readonly sandbox?: readonly SandboxPermission[] | undefined;
    /**
     * Browser features that the viewer may use, such as `fullscreen` or `clipboard-write`.
     * @default []
     */
    readonly permissions?: readonly string[] | undefined;
    /**
     * Called when the viewer reports that the session has ended, at most once each time it is
     * loaded.
     */
    readonly onEnded?: (() => void) | undefined;
    /**
     * Called each time the viewer sends a join code, with the id of the session if it sent one. The
     * code is a secret: the kit only passes it on.
     */
    readonly onJoinCode?: ((joinCode: string, sessionId: string | null) => void) | undefined;
    /**
     * Whether changes are announced to screen readers.
     * @default the provider's setting, otherwise true
     */
    readonly announce?: boolean | undefined;
    /** Changes texts of this component only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<div>`. */
  type Props = PartProps<State, 'div', OwnProps>;
}
