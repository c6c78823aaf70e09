'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useSettings } from '../../internals/settings.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import type { ConnectionStatus } from '../../live/index.js';
import type { ConnectionMessages } from '../../words/en/connection.js';
import { explainReason } from './explain-reason.js';

/**
 * Announces changes of the status, but not the first one. A change is announced once, however many
 * components of a page show the connection.
 */
export function StatusAnnouncer(props: {
  readonly announceFrom: RefObject<Element | null>;
  readonly status: ConnectionStatus;
  readonly words: ConnectionMessages;
}): null {
  const { announceFrom, status, words } = props;
  const { phase } = status;
  const settings = useSettings();
  const announce = useAnnouncer(announceFrom);
  const last = useRef(phase);
  useEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    if (settings.announce !== false) announce({ key: 'connection', text: textFor(status, words) });
  });
  return null;
}

/** When a connection has ended, the reason says that too, and what the user has to do. */
function textFor({ phase, reason }: ConnectionStatus, words: ConnectionMessages): string {
  const explanation = phase === 'closed' ? explainReason(reason, words) : null;
  return explanation ?? words[phase];
}
