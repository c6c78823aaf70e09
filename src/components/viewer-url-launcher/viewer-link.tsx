'use client';
import type { MouseEvent, ReactElement, Ref } from 'react';
import type { ViewerUrlCheck, ViewerUrlRefusal } from '../../model/index.js';
import { EXTERNAL, icon, WARNING } from '../../internals/ui/icon.js';
import { useSettings, type KitSettings } from '../../internals/settings.js';
import { useWords, wordsOf } from '../../internals/use-words.js';
import { launcher } from '../../words/en/launcher.js';
import { fillTemplate } from '../../words/message.js';

/** A link to the viewer that shows its host, or the reason why the URL was refused. */
export function ViewerLink(props: ViewerLinkProps): ReactElement {
  return viewerLink(props, useSettings());
}

interface ViewerLinkProps {
  readonly launch: ViewerUrlCheck;
  readonly linkRef?: Ref<HTMLAnchorElement>;
  /** The participant whose viewer it opens, for screen readers: a page can have several links. */
  readonly name?: string | undefined;
  /** Called for middle clicks as well. */
  readonly onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** Where the link opens, for screen readers. @default a new tab */
  readonly leadsTo?: string | undefined;
}

/** The same as a function, for the card: an element takes less memory than a component. */
export function viewerLink(props: ViewerLinkProps, settings: KitSettings): ReactElement {
  const { launch, linkRef, name, onClick } = props;
  const words = wordsOf(settings, 'launcher', launcher);
  const leadsTo = props.leadsTo ?? words.opensTab;
  if (!launch.ok) return <LinkRefusal reason={launch.reason} />;
  return (
    <a
      ref={linkRef}
      className="cb-launch"
      href={launch.href}
      onClick={onClick}
      onAuxClick={onClick}
      {...SAFE_LINK}
    >
      <span className="cb-strong">{words.open}</span>
      <bdi className="cb-host">{launch.host}</bdi>
      {icon(EXTERNAL, true)}
      <span className="cb-hidden">
        {name === undefined ? leadsTo : fillTemplate(words.linkOf, { name, leadsTo })}
      </span>
    </a>
  );
}

/**
 * Says why a URL was refused. This is a warning, because somebody may have tampered with the URL. A
 * missing URL is normal.
 */
export function LinkRefusal({ reason }: { readonly reason: ViewerUrlRefusal }): ReactElement {
  const words = useWords('launcher', launcher);
  if (reason === 'missing') return <bdi className="cb-note">{words.missing}</bdi>;
  return (
    <span className="cb-refusal">
      {icon(WARNING)}
      <bdi>{words[reason]}</bdi>
    </span>
  );
}

/** Attributes that keep the viewer from learning about the page that opened it. */
export const SAFE_LINK = {
  target: '_blank',
  rel: 'noopener noreferrer',
  referrerPolicy: 'no-referrer',
} as const;
