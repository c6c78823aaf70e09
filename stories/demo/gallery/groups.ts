import type { LoadedStory } from '../../load.js';

/** The stories of one title, and what the overview says about them. */
export interface StoryGroup {
  readonly title: string;
  readonly about: string;
  readonly stories: readonly LoadedStory[];
  /** The stories in the overview. */
  readonly shown: readonly LoadedStory[];
}

interface GroupDescription {
  readonly title: string;
  readonly about: string;
  /** Ids of the stories in the overview. */
  readonly shown: readonly string[];
}

/** Groups in the order of the overview. Groups that are not listed follow. */
const described: readonly GroupDescription[] = [
  {
    title: 'ParticipantCard',
    about: 'One participant: state, role, time, control, wrap-up and details.',
    shown: [
      'participantcard-sharer-under-control',
      'participantcard-viewer-in-control',
      'participantcard-on-hold',
      'participantcard-alerting',
      'participantcard-alerting-overdue',
      'participantcard-failed',
    ],
  },
  {
    title: 'Wrap-up',
    about: 'What the card says about wrap-up (after-call work).',
    shown: ['wrap-up-countdown', 'wrap-up-last-ten-seconds', 'wrap-up-overdue'],
  },
  {
    title: 'ControllingParticipantsList',
    about: 'Who controls whose page.',
    shown: [
      'controllingparticipantslist-whole-session',
      'controllingparticipantslist-two-controllers',
      'controllingparticipantslist-unknown-target',
    ],
  },
  {
    title: 'Signals',
    about:
      'What the app knows from the viewer: who is in control now, whether sharing is paused, latency.',
    shown: ['signals-in-control', 'signals-in-the-list'],
  },
  {
    title: 'ParticipantActions',
    about: 'Hold, resume, disconnect, wrap-up, and the app’s own actions.',
    shown: ['participantactions-on-a-card', 'participantactions-wrapup-due'],
  },
  {
    title: 'ViewerUrlLauncher',
    about: 'A checked link to the viewer, or the reason why there is none.',
    shown: ['viewerurllauncher-ready', 'viewerurllauncher-with-copy', 'viewerurllauncher-refused'],
  },
  {
    title: 'CobrowseOffer',
    about: 'An offer to co-browse, with its countdown and the answer.',
    shown: ['cobrowseoffer-pending', 'cobrowseoffer-urgent', 'cobrowseoffer-outcomes'],
  },
  {
    title: 'ViewerFrame',
    about: 'The viewer inside the app’s page.',
    shown: ['viewerframe-ready', 'viewerframe-silent', 'viewerframe-refused'],
  },
  {
    title: 'Live sessions',
    about: 'Sessions that are kept up to date, and a notice when they may not be.',
    shown: ['live-sessions-connection', 'live-sessions-out-of-date'],
  },
  {
    title: 'ParticipantsTable',
    about: 'Many participants, with sorting, filters and CSV export.',
    shown: ['participantstable-every-state', 'participantstable-selected'],
  },
  {
    title: 'SessionReview',
    about: 'A saved session: what happened, and what went wrong.',
    shown: ['sessionreview-with-findings', 'sessionreview-replay'],
  },
  {
    title: 'SessionTimeline',
    about: 'A session over time.',
    shown: ['sessiontimeline-with-events', 'sessiontimeline-vertical'],
  },
  {
    title: 'Participant parts',
    about: 'The parts of the card, in the app’s own layouts.',
    shown: ['participant-parts-own-layout', 'participant-parts-in-table'],
  },
  {
    title: 'Provider',
    about: 'Settings for everything inside it: the signed-in user, names, texts, privacy.',
    shown: ['provider-you', 'provider-in-german'],
  },
  {
    title: 'Names',
    about: 'Names in many scripts, and participants without a name.',
    shown: ['names-arabic', 'names-japanese', 'names-nameless'],
  },
  {
    title: 'Hostile data',
    about: 'Markup, endless strings and wrong types do no harm.',
    shown: ['hostile-data-markup', 'hostile-data-not-an-object'],
  },
  {
    title: 'Host page',
    about: 'The kit on a page with global rules for every element.',
    shown: ['host-page-hostile-css-around'],
  },
];

/** The stories by title. */
export function groupStories(stories: readonly LoadedStory[]): readonly StoryGroup[] {
  const rest = new Set(stories.map(({ title }) => title));
  for (const { title } of described) rest.delete(title);
  const undescribed = [...rest].map((title) => ({ title, about: '', shown: [] }));
  return [...described, ...undescribed].map(({ title, about, shown }) => {
    const own = stories.filter((story) => story.title === title);
    const chosen = shown.flatMap((id) => own.find((story) => story.id === id) ?? []);
    return { title, about, stories: own, shown: chosen.length > 0 ? chosen : own.slice(0, 1) };
  });
}

/** Ids that the overview names; a test checks that each exists. */
export const overviewIds: readonly string[] = described.flatMap(({ shown }) => shown);
