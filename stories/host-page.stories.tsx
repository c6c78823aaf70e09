import {
  CobrowseOffer,
  ControllingParticipantsList,
  ParticipantCard,
  ViewerFrame,
  ViewerUrlLauncher,
} from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { manyPages, twoControllers } from './data/control.js';
import { freshOffer, lateOffer } from './data/offers.js';
import { agent, customer } from './data/people.js';
import { liveSession } from './data/sessions.js';
import { counting } from './data/wrapups.js';
import { HostPage } from './host-page.js';
import { Stack } from './layout.js';
import { inSetting } from './setting.js';
import './viewer-frame.css';

const meta = {
  title: 'Host page',
  component: ParticipantCard,
  args: { participants: undefined },
  parameters: { snippet: 'unlayered' },
  decorators: [
    (Story) => (
      <HostPage>
        <Story />
      </HostPage>
    ),
    inSetting,
  ],
} satisfies Meta<typeof ParticipantCard>;
export default meta;

type HostStory = Story<typeof meta>;

export const HostileCSS: HostStory = {
  name: 'Hostile global CSS',
  args: { participant: agent, participants: liveSession, defaultDetailsOpen: true },
  parameters: {
    description:
      'The page styles every button, link, list and icon. The kit still looks right with `styles.unlayered.css`.',
  },
};

export const HostileCSSAround: HostStory = {
  name: 'Hostile CSS, all components',
  render: () => (
    <Stack>
      <button type="button">A button of the page</button>
      <ParticipantCard participant={customer} participants={liveSession} />
      <ParticipantCard participant={counting} />
      <ControllingParticipantsList participants={twoControllers} />
      <ViewerUrlLauncher participant={agent} allowCopy />
    </Stack>
  ),
};

export const HostileCSSOffer: HostStory = {
  name: 'Hostile CSS, offer and viewer',
  render: () => (
    <Stack>
      <CobrowseOffer offer={freshOffer} participant={customer} onWithdraw={async () => {}} />
      <CobrowseOffer offer={lateOffer} onOfferAgain={async () => {}} />
      <div className="story-viewer">
        <ViewerFrame
          viewerUrl="https://viewer.invalid/viewer.html"
          viewerUrlPolicy={{ allowedHosts: ['viewer.invalid'] }}
          timeoutSeconds={0}
        />
      </div>
    </Stack>
  ),
};

export const HostileCSSManyGrants: HostStory = {
  name: 'Hostile CSS, many grants',
  render: () => (
    <Stack>
      <ParticipantCard participant={manyPages[0]} participants={manyPages} />
      <ControllingParticipantsList participants={[]} />
    </Stack>
  ),
};
