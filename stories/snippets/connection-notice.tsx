import type { NotificationConnection } from 'cobrowse-participant-kit/live';
import { ConnectionNotice } from 'cobrowse-participant-kit/live/react';

interface Props {
  connection: NotificationConnection;
}

export function Connection({ connection }: Props) {
  return <ConnectionNotice connection={connection} />;
}
