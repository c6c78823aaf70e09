import { createContext, useContext } from 'react';
import type { Context, ReactElement, ReactNode } from 'react';
import { CobrowseKitProvider, createClock, fixedClock } from '../src/entries/index.js';
import type { Clock } from '../src/entries/index.js';
import type { Decorator } from './csf.js';
import { NOW } from './data/time.js';

/**
 * The clock, locale and time zone of a story. The gallery changes them; otherwise, time does not
 * pass in a story.
 */
export type StorySetting = Pick<CobrowseKitProvider.Props, 'clock' | 'locale' | 'timeZone'>;

export const StorySettingContext: Context<StorySetting> = createContext<StorySetting>({
  clock: fixedClock(NOW),
  locale: 'en-US',
  timeZone: 'UTC',
});

/** A clock that runs, and begins at the instant of the stories. */
export function clockFromNow(): Clock {
  return createClock({ offset: NOW - Date.now() });
}

function Setting({ children }: { readonly children: ReactNode }): ReactElement {
  return <CobrowseKitProvider {...useContext(StorySettingContext)}>{children}</CobrowseKitProvider>;
}

/** Provides the setting of a story. A provider inside the story adds to it. */
export const inSetting: Decorator = (Story) => (
  <Setting>
    <Story />
  </Setting>
);
