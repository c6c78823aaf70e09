'use client';
import { useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type {
  CobrowseMediaParticipant,
  ViewerUrlPolicy,
  ViewerUrlRefusal,
} from '../../model/index.js';
import { readParticipantStatus } from '../../model/participant-status.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { CopyButton } from '../../internals/ui/copy-button.js';
import { forwardComponent, type Part, type PartProps } from '../../internals/forward-part.js';
import { usePart } from '../../internals/use-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { guarded, useSettings } from '../../internals/settings.js';
import { useTextLanguage, useWords } from '../../internals/use-words.js';
import { window as english } from '../../words/en/window.js';
import type { PartialMessages } from '../../words/messages.js';
import { launchOf, type Launch, type LaunchRefusal } from './launch.js';
import { isSandboxed, openWindow, type WindowOutcome } from './open-window.js';
import { LinkRefusal, SAFE_LINK, ViewerLink } from './viewer-link.js';

/**
 * A link to the viewer if its URL passes {@link checkViewerUrl}, or a text that says why there is
 * no link. Shows only the host of the URL, never its path or query. Renders a `<div>`.
 *
 * @example <ViewerUrlLauncher participant={participant} />
 */
export const ViewerUrlLauncher: Part<ViewerUrlLauncher.Props> = forwardComponent(
  function ViewerUrlLauncher(props, ref) {
    const {
      participant,
      viewerUrl,
      viewerUrlPolicy,
      openIn,
      allowCopy = false,
      onLaunch,
      onOutcome,
      messages,
      ...elementProps
    } = props;
    const settings = useSettings();
    const lang = useTextLanguage(messages);
    const legStatus = 'participant' in props ? readParticipantStatus(participant ?? {}) : null;
    const launch = launchOf(
      viewerUrl ?? legStatus?.viewerUrl,
      legStatus,
      settings.currentUserId,
      viewerUrlPolicy ?? settings.viewerUrlPolicy,
    );
    const element = usePart('div', elementProps, {
      ref,
      className: 'cb-launcher',
      state: { launch: launch.ok ? 'ready' : launch.reason },
      attributes: { lang },
      children: launch.ok ? (
        <ReadyLink
          key={launch.href}
          participant={participant}
          launch={launch}
          openIn={openIn ?? 'tab'}
          allowCopy={allowCopy}
          onLaunch={onLaunch}
          onOutcome={onOutcome}
        />
      ) : (
        <NoLink reason={launch.reason} />
      ),
    });
    return <SettingsScope messages={messages}>{element}</SettingsScope>;
  },
);

ViewerUrlLauncher.displayName = 'ViewerUrlLauncher';

function NoLink({ reason }: { readonly reason: LaunchRefusal }): ReactElement {
  const words = useWords('window', english);
  if (!isAboutParticipant(reason)) return <LinkRefusal reason={reason} />;
  return <bdi className="cb-note">{words[reason]}</bdi>;
}

function isAboutParticipant(
  reason: LaunchRefusal,
): reason is Exclude<LaunchRefusal, ViewerUrlRefusal> {
  return reason === 'ended' || reason === 'sharer' || reason === 'foreign';
}

function ReadyLink(props: ReadyLinkProps): ReactElement {
  const { participant, launch, openIn, allowCopy, onLaunch, onOutcome } = props;
  const words = useWords('window', english);
  const settings = useSettings();
  const { text: name } = useParticipantName(participant ?? null, settings);
  const [outcome, setOutcome] = useState<WindowOutcome | 'sandboxed' | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const announce = useAnnouncer(link);

  const notifyApp = (event: MouseEvent<HTMLAnchorElement>): void => {
    // The right button opens the context menu, not the viewer.
    if (event.button < 2) guarded(settings, () => onLaunch?.(event));
  };
  const showOutcome = (shown: WindowOutcome | 'sandboxed'): void => {
    setOutcome(shown);
    announce({ key: 'launch', text: words[shown] });
  };
  const click = (event: MouseEvent<HTMLAnchorElement>): void => {
    notifyApp(event);
    if (event.defaultPrevented || event.button > 1) return;
    const wantsTab =
      openIn === 'tab' || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (isSandboxed()) {
      // A window cannot be opened safely from a sandboxed frame, but the plain link may still work.
      showOutcome('sandboxed');
      if (!wantsTab) guarded(settings, () => onOutcome?.('blocked'));
      return;
    }
    if (wantsTab) return;
    event.preventDefault();
    const result = openWindow(launch.href);
    showOutcome(result);
    guarded(settings, () => onOutcome?.(result));
  };

  return (
    <>
      <ViewerLink
        linkRef={link}
        name={participant ? name : undefined}
        launch={launch}
        onClick={click}
        leadsTo={openIn === 'window' ? words.opensWindow : undefined}
      />
      {allowCopy && (
        <CopyButton text={() => launch.href} copied={words.copied} failed={words.copyFailed}>
          {words.copy}
        </CopyButton>
      )}
      {outcome !== null && (
        <span className="cb-note" data-outcome={outcome}>
          <bdi>{words[outcome]}</bdi>{' '}
          {/* A viewer may hide that its window is open, so the plain link remains available. */}
          {outcome !== 'sandboxed' && (
            <a
              className="cb-link"
              href={launch.href}
              onClick={notifyApp}
              onAuxClick={notifyApp}
              {...SAFE_LINK}
            >
              {words.openTab}
            </a>
          )}
        </span>
      )}
    </>
  );
}

type ReadyLaunch = Extract<Launch, { ok: true }>;

interface ReadyLinkProps {
  readonly participant: CobrowseMediaParticipant | null | undefined;
  readonly launch: ReadyLaunch;
  readonly openIn: 'tab' | 'window';
  readonly allowCopy: boolean;
  readonly onLaunch: ViewerUrlLauncher.OwnProps['onLaunch'];
  readonly onOutcome: ViewerUrlLauncher.OwnProps['onOutcome'];
}

/** Types of {@link ViewerUrlLauncher}. */
export declare namespace ViewerUrlLauncher {
  /** State of the launcher. */
  interface State {
    /** `ready`, or why there is no link. @selector `[data-launch]` */
    readonly launch: 'ready' | LaunchRefusal;
  }
  /** Props in addition to those of a `<div>`. */
  interface OwnProps {
    /**
     * The participant whose viewer is opened. Null and undefined are treated as a participant
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
     * Where the viewer opens.
     * @default 'tab'
     */
    readonly openIn?: 'tab' | 'window' | undefined;
    /**
     * Whether the user can copy the link. It may contain a secret.
     * @default false
     */
    readonly allowCopy?: boolean | undefined;
    /**
     * Called before the viewer opens, also for middle clicks. Call `preventDefault()` to prevent
     * that. @default none
     */
    readonly onLaunch?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
    /** Called with the result of opening a window, with `openIn="window"`. @default none */
    readonly onOutcome?: ((outcome: WindowOutcome) => void) | undefined;
    /** Changes texts of this launcher only. @default the provider's texts */
    readonly messages?: PartialMessages | undefined;
  }
  /** Its own props, and those of a `<div>`. */
  type Props = PartProps<State, 'div', OwnProps>;
}
