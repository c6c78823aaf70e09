import type { ReactElement } from 'react';
import { SessionReview } from '../src/entries/review.js';
import type { Meta, Story } from './csf.js';
import { legKey } from '../src/entries/model.js';
import { namelessAgent } from './data/people.js';
import {
  cleanSession,
  emptySession,
  faultySession,
  hostileSession,
  manyOffers,
} from './data/review.js';
import { replayedSession, replayEvents } from './data/replay.js';
import { ago, minutes } from './data/time.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'SessionReview',
  component: SessionReview,
  decorators: [inSetting],
  parameters: { room: 'wide' },
} satisfies Meta<typeof SessionReview>;
export default meta;

type ReviewStory = Story<typeof meta>;

export const Clean: ReviewStory = {
  args: { session: cleanSession },
  parameters: {
    description: 'No problems found. Durations are as of the newest time in the data.',
  },
};

export const WithFindings: ReviewStory = {
  args: { session: faultySession },
  parameters: { description: 'A finding leads to its participants, and back.' },
};

const over = { ...cleanSession, endTime: '2026-03-04T15:19:40Z' };
const revoked = {
  ...over,
  participants: over.participants?.map((leg) => ({ ...leg, controlling: [] })),
};

export const Outcome: ReviewStory = {
  args: {
    session: revoked,
    events: [
      { at: Date.parse('2026-03-04T15:15:00Z'), session: cleanSession },
      { at: Date.parse('2026-03-04T15:17:10Z'), session: revoked },
    ],
  },
  parameters: {
    description: 'A session that is over. Events show the minimum time that control lasted.',
  },
};

export const OnlyErrors: ReviewStory = {
  args: { session: faultySession, defaultSeverity: 'error' },
};

export const UnansweredFolded: ReviewStory = {
  args: { session: manyOffers },
  parameters: {
    description: 'Offers that were not answered are collapsed, because somebody else answered.',
  },
};

const chosen = { ...namelessAgent, communicationId: undefined };

export const AnotherLeg: ReviewStory = {
  args: {
    session: { ...cleanSession, participants: [...(cleanSession.participants ?? []), chosen] },
    defaultSelectedKey: legKey(chosen),
  },
};

export const WithTable: ReviewStory = {
  args: { session: faultySession, defaultTableOpen: true },
  parameters: {
    description: 'Every leg in the participants table. Its code is loaded when it is opened.',
  },
};

export const Replay: ReviewStory = {
  args: {
    session: replayedSession,
    events: replayEvents,
    defaultMoment: Date.parse(ago(minutes(12) - 300)),
  },
  parameters: {
    description: 'The session as it stood when the agent was granted control again.',
  },
};

export const NoParticipants: ReviewStory = { args: { session: emptySession } };

export const NoSession: ReviewStory = { args: { session: null } };

export const Hostile: ReviewStory = {
  args: { session: hostileSession },
  parameters: { description: 'Shown as text, and cut if it is too long. No script runs.' },
};

export const OwnRule: ReviewStory = {
  args: {
    session: cleanSession,
    customRules: [
      {
        id: 'bank:cards',
        severity: 'info',
        find: ({ legs }) => [{ legs: legs.slice(0, 1).map(({ key }) => key) }],
      },
    ],
    describeFinding: () => 'The customer was on a page with card numbers',
  },
  parameters: {
    description: 'A finding of the app’s own rule, in the app’s own words.',
    snippet: 'review-own-rule',
  },
};

export const WithSlots: ReviewStory = {
  args: {
    session: cleanSession,
    timeline: ({ findings }): ReactElement => <p>Findings beside a timeline: {findings.length}</p>,
    table: <p>A table of the same legs</p>,
    actions: (
      <button type="button" className="cb-button">
        Send to quality
      </button>
    ),
  },
  parameters: { snippet: 'review-slots' },
};
