'use client';
import type { ReactNode } from 'react';
import { useWords } from '../../internals/use-words.js';
import type { NotificationConnection } from '../../live/index.js';
import { connection as english } from '../../words/en/connection.js';
import { AsOf } from './connection-notice.js';
import { useConnectionStatus } from './use-store.js';

/**
 * A line that says that data may be out of date. Renders nothing while it is current, or before it
 * arrives.
 */
export function StaleNote(props: { readonly connection: NotificationConnection }): ReactNode {
  const status = useConnectionStatus(props.connection);
  const words = useWords('connection', english);
  if (status.currentAsOf === null) return null;
  return (
    <div className="cb-stale" data-phase={status.phase}>
      <AsOf status={status} words={words} />
    </div>
  );
}
