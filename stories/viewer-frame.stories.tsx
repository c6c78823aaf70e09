import { ViewerFrame } from '../src/entries/index.js';
import type { Decorator, Meta, Play, Story } from './csf.js';
import { agent, customer } from './data/people.js';
import { inSetting } from './setting.js';
import './viewer-frame.css';

/** No such host exists, so nothing is loaded: the messages of the viewer come from the story. */
const origin = 'https://viewer.invalid';

const withoutPicture: Decorator = (Story) => (
  <div className="story-viewer">
    <Story />
  </div>
);

const meta = {
  title: 'ViewerFrame',
  component: ViewerFrame,
  args: {
    viewerUrl: `${origin}/viewer.html?conversationId=1a2b`,
    viewerUrlPolicy: { allowedHosts: ['viewer.invalid'] },
  },
  decorators: [withoutPicture, inSetting],
} satisfies Meta<typeof ViewerFrame>;
export default meta;

type FrameStory = Story<typeof meta>;

/** Sends what the viewer would send. */
const sends =
  (data: unknown): Play =>
  ({ canvasElement }) => {
    const source = canvasElement.querySelector('iframe')?.contentWindow ?? null;
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  };

export const Loading: FrameStory = {};

export const Ready: FrameStory = {
  play: sends({ hello: true }),
  parameters: {
    description: 'The viewer fills the frame, and can always be opened in its own window.',
  },
};

export const Silent: FrameStory = {
  name: 'Without an answer',
  args: { timeoutSeconds: 0 },
  parameters: {
    description:
      'Browsers do not report that a page refuses to be shown in a frame. The frame stays, because the viewer may be visible anyway.',
  },
};

export const Ended: FrameStory = { play: sends({ action: 'closeScreenShare' }) };

export const Refused: FrameStory = {
  name: 'Refused address',
  args: { viewerUrl: 'https://apps.mypurecloud.de.evil.example/viewer.html' },
};

export const Sharer: FrameStory = {
  name: 'Of a participant who shares',
  args: { participant: customer },
};

export const OwnHeight: FrameStory = {
  name: 'In a height that the app sets',
  args: { participant: agent, style: { blockSize: 420 } },
  play: sends({ hello: true }),
};
