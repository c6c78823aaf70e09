'use client';
import { useState, type MouseEvent, type ReactElement } from 'react';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type ViewerUrlPolicy,
} from '../../model/index.js';
import { announce } from '../../parts/announcer.js';
import { CopyButton } from '../../parts/copy-button.js';
import { definePart, type Part, type PartProps, type PartView } from '../../parts/define-part.js';
import { Icon } from '../../parts/icon.js';
import { SettingsScope } from '../../parts/settings-scope.js';
import { guarded, useSettings } from '../../parts/settings.js';
import { useWords } from '../../parts/use-words.js';
import { launcher, type LauncherMessages } from '../../words/en/launcher.js';
import type { PartialMessages } from '../../words/messages.js';
import { launchOf, type Launch, type LaunchRefusal } from './launch.js';
import { openWindow, type WindowOutcome } from './open-window.js';

/**
 * The way into the session: a real link to a checked URL, or words that say why there is none.
 * Shows the host, never path or query. Renders a `<div>`.
 *
 * @example <ViewerUrlLauncher participant={participant} />
 */
export const ViewerUrlLauncher: Part<ViewerUrlLauncher.Props> = definePart(
  'ViewerUrlLauncher',
  'div',
  useLauncher,
);

function useLauncher(props: ViewerUrlLauncher.Own): PartView<ViewerUrlLauncher.State> {
  const {
    participant,
    viewerUrl,
    viewerUrlPolicy,
    openIn = 'tab',
    allowCopy = false,
    onLaunch,
    onOutcome,
    messages,
    ...attributes
  } = props;
  const settings = useSettings();
  const facts = participant === undefined ? null : participantFacts(participant);
  const launch = launchOf(
    viewerUrl ?? facts?.viewerUrl,
    facts,
    settings.currentUserId,
    viewerUrlPolicy ?? settings.viewerUrlPolicy,
  );
  return {
    state: { launch: launch.ok ? 'ready' : launch.reason },
    className: 'cb-launcher',
    content: launch.ok ? (
      <ReadyLink
        key={launch.href}
        launch={launch}
        openIn={openIn}
        allowCopy={allowCopy}
        onLaunch={onLaunch}
        onOutcome={onOutcome}
      />
    ) : (
      <Refusal reason={launch.reason} />
    ),
    attributes,
    wrap: (element) =>
      messages ? <SettingsScope messages={messages}>{element}</SettingsScope> : element,
  };
}

function Refusal({ reason }: { readonly reason: LaunchRefusal }): ReactElement {
  const words = useWords('launcher', launcher);
  return <span className="cb-note">{words[reason]}</span>;
}

function ReadyLink(props: ReadyLinkProps): ReactElement {
  const { launch, openIn, allowCopy, onLaunch, onOutcome } = props;
  const words = useWords('launcher', launcher);
  const settings = useSettings();
  const [outcome, setOutcome] = useState<WindowOutcome | null>(null);

  const click = (event: MouseEvent<HTMLAnchorElement>): void => {
    guarded(settings, () => onLaunch?.(event));
    if (event.defaultPrevented || openIn === 'tab' || event.ctrlKey || event.metaKey) return;
    const result = guarded(settings, () => openWindow(launch.href)) ?? 'blocked';
    event.preventDefault();
    setOutcome(result);
    announce('launch', words[result]);
    guarded(settings, () => onOutcome?.(result));
  };

  return (
    <>
      <a
        className="cb-launch"
        href={launch.href}
        target="_blank"
        rel="noopener noreferrer"
        referrerPolicy="no-referrer"
        onClick={click}
      >
        <span className="cb-strong">{words.open}</span>
        <bdi className="cb-host">{launch.host}</bdi>
        <Icon name="external" />
        <span className="cb-hidden">{openIn === 'tab' ? words.opensTab : words.opensWindow}</span>
      </a>
      {allowCopy && (
        <CopyButton text={() => launch.href} copied={words.copied} failed={words.copyFailed}>
          {words.copy}
        </CopyButton>
      )}
      {outcome !== null && <Outcome outcome={outcome} launch={launch} words={words} />}
    </>
  );
}

/** What became of the window, and the plain link: a viewer may hide that its window is open. */
function Outcome(props: {
  readonly outcome: WindowOutcome;
  readonly launch: ReadyLaunch;
  readonly words: LauncherMessages;
}): ReactElement {
  const { outcome, launch, words } = props;
  return (
    <span className="cb-note" data-outcome={outcome}>
      {words[outcome]}{' '}
      <a
        className="cb-link"
        href={launch.href}
        target="_blank"
        rel="noopener noreferrer"
        referrerPolicy="no-referrer"
      >
        {words.openTab}
      </a>
    </span>
  );
}

type ReadyLaunch = Extract<Launch, { ok: true }>;

interface ReadyLinkProps {
  readonly launch: ReadyLaunch;
  readonly openIn: 'tab' | 'window';
  readonly allowCopy: boolean;
  readonly onLaunch: ViewerUrlLauncher.Own['onLaunch'];
  readonly onOutcome: ViewerUrlLauncher.Own['onOutcome'];
}

export declare namespace ViewerUrlLauncher {
  /** State of the launcher. */
  interface State {
    /** `ready`, or why there is no link. @selector `[data-launch]` */
    readonly launch: 'ready' | LaunchRefusal;
  }
  /** Props besides those of a `<div>`. */
  interface Own {
    /** The leg whose viewer is opened. */
    readonly participant?: CobrowseMediaParticipant | null | undefined;
    /** URL of the viewer, where the leg does not carry it; see {@link genesysViewerUrl}. */
    readonly viewerUrl?: string | null | undefined;
    /** Hosts that the URL may name. */
    readonly viewerUrlPolicy?: ViewerUrlPolicy | undefined;
    /** Where the viewer opens; a tab unless given. */
    readonly openIn?: 'tab' | 'window' | undefined;
    /** Offers to copy the link, which may carry a secret; false unless given. */
    readonly allowCopy?: boolean | undefined;
    /** Told before the viewer opens; `preventDefault()` keeps it shut. */
    readonly onLaunch?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
    /** Told what became of the window, with `openIn="window"`. */
    readonly onOutcome?: ((outcome: WindowOutcome) => void) | undefined;
    /** Words that differ from the provider's. */
    readonly messages?: PartialMessages | undefined;
  }
  type Props = PartProps<State, 'div', Own>;
}
