import type { LoadedStory } from '../../load.js';

/** Titles in the order in which a visitor meets the kit; others follow. */
const titles = [
  'ParticipantCard',
  'ControllingParticipantsList',
  'Signals',
  'ParticipantActions',
  'ViewerUrlLauncher',
  'CobrowseOffer',
  'ViewerFrame',
  'Live sessions',
  'ParticipantsTable',
  'SessionReview',
  'SessionTimeline',
  'Participant parts',
  'Provider',
  'Wrap-up',
  'Names',
  'Hostile data',
  'Host page',
];

const placeOf = ({ title }: LoadedStory): number => {
  const place = titles.indexOf(title);
  return place < 0 ? titles.length : place;
};

/** Stories in the order of the sidebar. */
export function inOrder(stories: readonly LoadedStory[]): readonly LoadedStory[] {
  return stories.toSorted((one, other) => placeOf(one) - placeOf(other));
}
