import { SessionTimeline } from '../src/entries/review.js';
import { findSessionIssues } from '../src/entries/model.js';
import type { Meta, Story } from './csf.js';
import {
  brokenTimes,
  endedSession,
  fiftyPeople,
  longSession,
  noInstants,
  runningSession,
  sessionEvents,
} from './data/timeline.js';
import { NOW } from './data/time.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'SessionTimeline',
  component: SessionTimeline,
  decorators: [inSetting],
  parameters: { room: 'wide' },
} satisfies Meta<typeof SessionTimeline>;
export default meta;

type TimelineStory = Story<typeof meta>;

const { findings } = findSessionIssues({ session: endedSession, events: sessionEvents, now: NOW });

export const WithEvents: TimelineStory = {
  args: { session: endedSession, events: sessionEvents, findings, now: NOW },
  parameters: { description: 'Events show who controlled whom, and when.' },
};

export const WithoutEvents: TimelineStory = {
  args: { session: endedSession, now: NOW },
  parameters: { description: 'Without events, the times of control are not known.' },
};

export const Running: TimelineStory = {
  args: { session: runningSession },
  parameters: { description: 'What is still running is drawn until now, with an open end.' },
};

export const FoldedGap: TimelineStory = {
  args: { session: longSession, now: NOW },
  parameters: { description: 'Hours without changes are collapsed.' },
};

export const BrokenTimes: TimelineStory = {
  args: { session: brokenTimes, now: NOW },
  parameters: { description: 'Contradictions are marked. Legs without times keep their lane.' },
};

export const WithMoment: TimelineStory = {
  args: { session: endedSession, events: sessionEvents, now: NOW, moment: NOW - 6.5 * 60_000 },
  parameters: {
    description: 'The app marks a moment with a line, such as the position of a replay.',
  },
};

export const FiftyPeople: TimelineStory = {
  args: { session: fiftyPeople, now: NOW },
  parameters: { description: 'A lane for each of 50 people.' },
};

export const Vertical: TimelineStory = {
  args: { session: endedSession, events: sessionEvents, now: NOW },
  parameters: {
    description: 'Below 480 px, time runs down and each person has a column.',
    room: 'panel',
  },
};

export const NoInstants: TimelineStory = {
  args: { session: noInstants, now: NOW },
  parameters: { description: 'People keep their lanes when the data has no times.' },
};

export const Empty: TimelineStory = {
  args: { session: null },
  parameters: { description: 'There is nothing to draw.' },
};
