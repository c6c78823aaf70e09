'use client';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../../internals/use-words.js';
import type { NotificationConnection } from '../../live/index.js';
import { connection as english } from '../../words/en/connection.js';
import { AsOf } from './connection-notice.js';
import { StatusAnnouncer } from './status-announcer.js';
import { useConnectionStatus } from './use-store.js';

/**
 * A line that says that data may be out of date. It is hidden while data is current, and before the
 * first data arrives. Changes of the status are announced.
 */
export function StaleNote(props: { readonly connection: NotificationConnection }): ReactNode {
  const status = useConnectionStatus(props.connection);
  const words = useWords('connection', english);
  const element = useRef<HTMLDivElement>(null);
  const { phase, currentAsOf } = status;
  return (
    <div ref={element} className="cb-stale" data-phase={phase} hidden={currentAsOf === null}>
      <AsOf status={status} words={words} />
      <StatusAnnouncer announceFrom={element} status={status} words={words} />
    </div>
  );
}
