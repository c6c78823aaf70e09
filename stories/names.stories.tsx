import { ParticipantCard } from '../src/entries/index.js';
import { Cards } from './cards.js';
import type { Meta, Story } from './csf.js';
import * as names from './data/names.js';
import { namelessSession } from './data/sessions.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'Names',
  component: ParticipantCard,
  args: { participants: undefined },
  decorators: [inSetting],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type CardStory = Story<typeof meta>;

export const FromEverywhere: CardStory = {
  args: { participants: names.allNames },
  render: Cards,
  parameters: {
    description: 'Initials follow the customs of each script, and emoji stay whole.',
    snippet: 'cards',
  },
};

export const Arabic: CardStory = { args: { participant: names.arabic } };
export const Japanese: CardStory = { args: { participant: names.japanese } };
export const Emoji: CardStory = { args: { participant: names.emoji } };
export const LongName: CardStory = { args: { participant: names.longName } };

export const PhoneNumber: CardStory = {
  name: 'Phone number as name',
  args: { participant: names.phoneNumber },
};

export const FromContact: CardStory = {
  name: 'From the contact',
  args: { participant: names.fromContact },
};

export const FromAttributes: CardStory = {
  name: 'In attributes only',
  args: { participant: names.fromAttributes },
  parameters: {
    description: 'Attributes are personal data, so the name is masked until the user asks for it.',
  },
};

export const FromAttributesShown: CardStory = {
  name: 'In attributes, shown',
  args: { participant: names.fromAttributes, personalData: 'shown' },
};

export const Nameless: CardStory = {
  name: 'Nobody has a name',
  args: { participants: namelessSession },
  render: Cards,
  parameters: { description: 'Short ids distinguish them.', snippet: 'cards' },
};

export const IdOnly: CardStory = { args: { participant: names.idOnly } };
