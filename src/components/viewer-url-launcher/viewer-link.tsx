'use client';
import type { MouseEvent, ReactElement, Ref } from 'react';
import type { ViewerUrlCheck } from '../../model/index.js';
import { EXTERNAL, icon } from '../../internals/ui/icon.js';
import { useWords } from '../../internals/use-words.js';
import { launcher } from '../../words/en/launcher.js';
import { fillTemplate } from '../../words/message.js';

/** A real link to the viewer with its host, or the reason why its address was refused. */
export function ViewerLink(props: {
  readonly launch: ViewerUrlCheck;
  readonly linkRef?: Ref<HTMLAnchorElement>;
  /** Whose viewer it is, for screen readers: a page may have several links. */
  readonly name?: string | undefined;
  /** Called for middle clicks as well. */
  readonly onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** Where it leads, for screen readers; a new tab unless given. */
  readonly leadsTo?: string | undefined;
}): ReactElement {
  const { launch, linkRef, name, onClick } = props;
  const words = useWords('launcher', launcher);
  const leadsTo = props.leadsTo ?? words.opensTab;
  if (!launch.ok) return <bdi className="cb-note">{words[launch.reason]}</bdi>;
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

/** The viewer learns nothing of the page that opened it. */
export const SAFE_LINK = {
  target: '_blank',
  rel: 'noopener noreferrer',
  referrerPolicy: 'no-referrer',
} as const;
