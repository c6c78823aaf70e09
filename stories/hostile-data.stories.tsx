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
  parameters: { description: 'Markup and script are text, and the viewer URL is no link.' },
};

export const TurnedAround: CardStory = {
  name: 'Direction marks',
  args: { participant: hostile.turnedAround },
  parameters: { description: 'A name cannot rewrite the sentence that it stands in.' },
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
  parameters: { description: 'Only the host of the URL can be read.' },
};

export const WrongTypes: CardStory = {
  args: { participant: hostile.wrongTypes },
  parameters: { description: 'Any value of any type in any field.' },
};

export const NotAnObject: CardStory = {
  name: 'No participant at all',
  args: { participant: hostile.noObject },
  parameters: {
    description: 'A quiet placeholder, and one warning for the developer.',
    warning: 'a participant is null or no object',
  },
};
