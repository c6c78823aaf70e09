import { ViewerUrlLauncher } from '../src/entries/index.js';
import type { Meta, Story } from './csf.js';
import { alertingAgent, endedCustomer } from './data/legs.js';
import { agent, customer } from './data/people.js';
import * as urls from './data/viewer-urls.js';
import { Stack } from './layout.js';
import { inSetting } from './setting.js';

const meta = {
  title: 'ViewerUrlLauncher',
  component: ViewerUrlLauncher,
  decorators: [inSetting],
} satisfies Meta<typeof ViewerUrlLauncher>;
export default meta;

type LauncherStory = Story<typeof meta>;

export const Ready: LauncherStory = { args: { participant: agent } };

export const OwnWindow: LauncherStory = {
  name: 'In a window of its own',
  args: { participant: agent, openIn: 'window' },
  parameters: {
    description: 'If the browser blocks the window, the launcher says so and offers a plain link.',
  },
};

export const WithCopy: LauncherStory = { args: { participant: agent, allowCopy: true } };

export const FromURL: LauncherStory = {
  name: 'From an address',
  args: { viewerUrl: urls.goodUrl },
};

export const OlderProduct: LauncherStory = { args: { viewerUrl: urls.olderProductUrl } };

export const WithToken: LauncherStory = {
  name: 'Token in the address',
  args: { viewerUrl: urls.urlWithToken },
  parameters: { description: 'Only the host is shown.' },
};

export const OwnHost: LauncherStory = {
  name: 'Own host, by policy',
  args: {
    viewerUrl: urls.ownHostUrl,
    viewerUrlPolicy: { allowedHosts: ['bank.example'], defaultHosts: false },
  },
};

export const Refused: LauncherStory = {
  name: 'Refused addresses',
  render: (args) => (
    <Stack>
      {Object.values(urls.refusedUrls).map((viewerUrl) => (
        <ViewerUrlLauncher {...args} key={viewerUrl} viewerUrl={viewerUrl} />
      ))}
    </Stack>
  ),
  parameters: { description: 'Each one says why it is not a link.', snippet: 'launcher-refused' },
};

export const Missing: LauncherStory = { args: { participant: { ...agent, viewerUrl: '' } } };

export const Sharer: LauncherStory = {
  args: { participant: { ...customer, viewerUrl: urls.goodUrl } },
  parameters: { description: 'Somebody who shares a page does not need the viewer.' },
};

export const EndedLeg: LauncherStory = {
  args: { participant: { ...endedCustomer, cobrowseRole: 'viewer', viewerUrl: urls.goodUrl } },
};

export const NotConnectedYet: LauncherStory = {
  args: { participant: { ...alertingAgent, viewerUrl: urls.goodUrl } },
};
