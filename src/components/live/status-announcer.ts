'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useSettings } from '../../internals/settings.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import type { ConnectionPhase } from '../../live/index.js';
import type { ConnectionMessages } from '../../words/en/connection.js';

/**
 * Announces changes of the status, but not the first one. A change is announced once, however many
 * components of a page show the connection.
 */
export function StatusAnnouncer(props: {
  readonly announceFrom: RefObject<Element | null>;
  readonly phase: ConnectionPhase;
  readonly words: ConnectionMessages;
}): null {
  const { announceFrom, phase, words } = props;
  const settings = useSettings();
  const announce = useAnnouncer(announceFrom);
  const last = useRef(phase);
  useEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    if (settings.announce !== false) announce({ key: 'connection', text: words[phase] });
  });
  return null;
}
