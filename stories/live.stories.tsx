import type { ReactElement } from 'react';
import { createCobrowseStore } from '../src/entries/live.js';
import type {
  CobrowseStore,
  ConnectionStatus,
  NotificationConnection,
} from '../src/entries/live.js';
import {
  ConnectionNotice,
  LiveControllingParticipantsList,
  LiveParticipantCard,
} from '../src/entries/live/react.js';
import type { Meta, Story } from './csf.js';
import { liveSession } from './data/sessions.js';
import { NOW } from './data/time.js';
import { Stack } from './layout.js';
import { inSetting } from './setting.js';

const MINUTE = 60_000;

const live: ConnectionStatus = {
  phase: 'live',
  reason: null,
  since: NOW - 20 * MINUTE,
  currentAsOf: null,
  retryAt: null,
  refusedTopics: [],
  clockOffset: null,
  isLeader: true,
};

/** A connection that stays in one status. */
function connectionWith(change: Partial<ConnectionStatus>): NotificationConnection {
  const status = { ...live, ...change };
  return {
    getStatus: () => status,
    subscribe: () => () => {},
    retry: () => {},
    close: () => {},
  };
}

const silent = connectionWith({
  phase: 'stale',
  reason: 'silent',
  currentAsOf: NOW - 40_000,
});

const meta = {
  title: 'Live sessions',
  component: ConnectionNotice,
  args: { connection: connectionWith({}) },
  decorators: [inSetting],
} satisfies Meta<typeof ConnectionNotice>;
export default meta;

type LiveStory = Story<typeof meta>;

export const Connection: LiveStory = {
  name: 'What the connection is doing',
  parameters: {
    description:
      'Data that may be out of date stays readable. The notice says when it was current.',
    snippet: 'connection-notice',
  },
  render: () => (
    <Stack>
      <ConnectionNotice connection={connectionWith({ phase: 'connecting' })} />
      <ConnectionNotice connection={connectionWith({})} />
      <ConnectionNotice connection={silent} />
      <ConnectionNotice
        connection={connectionWith({
          phase: 'reconnecting',
          reason: 'disconnected',
          currentAsOf: NOW - MINUTE,
        })}
      />
      <ConnectionNotice
        connection={connectionWith({
          phase: 'closed',
          reason: 'unauthorized',
          currentAsOf: NOW - 2 * MINUTE,
        })}
      />
      <ConnectionNotice
        connection={connectionWith({
          refusedTopics: [
            {
              topic: 'v2.routing.queues.6b1f.conversations',
              missingPermissions: ['routing:queue:view'],
            },
          ],
        })}
      />
    </Stack>
  ),
};

/** A store with the session of the other stories, as of two minutes ago. */
function storeWithSession(): CobrowseStore {
  const store = createCobrowseStore({ schedule: () => {}, now: () => NOW - 2 * MINUTE });
  store.apply({ id: 'session', participants: liveSession });
  store.flush();
  return store;
}

function LiveSession({
  connection,
}: {
  readonly connection: NotificationConnection;
}): ReactElement {
  const store = storeWithSession();
  const [customer] = liveSession;
  return (
    <Stack>
      <LiveParticipantCard
        store={store}
        conversationId="session"
        participantKey={customer?.id ?? ''}
        connection={connection}
      />
      <LiveControllingParticipantsList
        store={store}
        conversationId="session"
        connection={connection}
      />
    </Stack>
  );
}

export const OutOfDate: LiveStory = {
  name: 'Data that may be out of date',
  parameters: { snippet: 'live-session' },
  render: () => <LiveSession connection={silent} />,
};

export const Current: LiveStory = {
  name: 'Data that is current',
  parameters: { snippet: 'live-session' },
  render: ({ connection }) => <LiveSession connection={connection} />,
};
