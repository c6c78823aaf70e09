import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Clock } from '../../../src/entries/index.js';
import type { LoadedStory, StoryArgs } from '../../load.js';
import { StorySettingContext } from '../../setting.js';
import type { StorySetting } from '../../setting.js';
import { directionOf } from '../settings.js';
import type { DemoSettings } from '../settings.js';
import { StoryBoundary } from './story-boundary.js';

interface StageProps {
  readonly story: LoadedStory;
  /** The story is shown once for each. */
  readonly args: readonly StoryArgs[];
  readonly settings: DemoSettings;
  /** The story's own clock. */
  readonly clock: Clock;
}

/** Shows a story in the chosen width, direction, locale and zone. */
export function Stage({ story, args, settings, clock }: StageProps): ReactElement {
  const { locale, zone, clock: time } = settings;
  const setting = useMemo<StorySetting>(
    () => ({
      ...(time === 'story' ? { clock } : {}),
      locale: locale === 'own' ? undefined : locale,
      timeZone: zone === 'own' ? undefined : zone,
    }),
    [clock, time, locale, zone],
  );
  const { Component } = story;
  return (
    <section className="gallery-stage" aria-label="Story">
      <div className="gallery-frame" data-width={settings.width} dir={directionOf(settings)}>
        <StorySettingContext.Provider value={setting}>
          {args.map((own, index) => (
            // The place in the list is all that tells copies of a story apart.
            <StoryBoundary key={index}>
              <Component args={own} />
            </StoryBoundary>
          ))}
          {args.length === 0 && <p>No participants.</p>}
        </StorySettingContext.Provider>
      </div>
    </section>
  );
}
