import { ParticipantCard } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import * as hostile from './data/hostile.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'Hostile data',
  component: ParticipantCard,
  args: { participants: undefined, defaultDetailsOpen: true },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type CardStory = Story<typeof meta>;

export const Markup: CardStory = {
  args: { participant: hostile.markupEverywhere },
  parameters: {
    description: 'Markup and scripts are shown as text, and the viewer URL does not become a link.',
  },
};

export const TurnedAround: CardStory = {
  name: 'Direction marks',
  args: { participant: hostile.turnedAround },
  parameters: {
    description: 'A name with direction marks does not reorder the sentence around it.',
  },
};

export const Endless: CardStory = {
  name: 'Endless strings',
  args: { participant: hostile.endless },
};

export const StrangeCharacters: CardStory = {
  args: { participant: hostile.strangeCharacters },
};

export const SecretInURL: CardStory = {
  name: 'Secret in the viewer URL',
  args: { participant: hostile.secretInUrl },
  parameters: { description: 'Only the host of the URL is shown.' },
};

export const WrongTypes: CardStory = {
  args: { participant: hostile.wrongTypes },
  parameters: { description: 'Values of the wrong type in every field.' },
};

export const NotAnObject: CardStory = {
  name: 'No participant at all',
  args: { participant: hostile.noObject },
  parameters: {
    description: 'A placeholder for the user, and one warning for the developer.',
    warning: 'a participant is null or not an object',
  },
};
