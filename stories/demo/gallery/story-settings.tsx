import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Clock } from '../../../src/entries/index.js';
import { StorySettingContext } from '../../setting.js';
import type { StorySetting } from '../../setting.js';
import type { DemoSettings } from '../settings.js';

interface StorySettingsProps {
  readonly settings: DemoSettings;
  /** The clock of the stories. */
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** Passes the visitor's choices of locale, zone and clock to the stories below. */
export function StorySettings({ settings, clock, children }: StorySettingsProps): ReactElement {
  const { locale, zone, clock: time } = settings;
  const setting = useMemo<StorySetting>(
    () => ({
      ...(time === 'story' ? { clock } : {}),
      locale: locale === 'own' ? undefined : locale,
      timeZone: zone === 'own' ? undefined : zone,
    }),
    [clock, time, locale, zone],
  );
  return <StorySettingContext.Provider value={setting}>{children}</StorySettingContext.Provider>;
}
