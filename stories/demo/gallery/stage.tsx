import type { ReactElement } from 'react';
import type { Clock } from '../../../src/entries/index.js';
import type { LoadedStory, StoryArgs } from '../../load.js';
import { directionOf } from '../settings.js';
import type { DemoSettings } from '../settings.js';
import { PlayedStory } from './played-story.js';
import { StorySettings } from './story-settings.js';

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
  return (
    <section className="gallery-stage" aria-label="Story">
      <div
        className="gallery-frame"
        data-width={settings.width}
        data-room={story.parameters.room ?? 'panel'}
        dir={directionOf(settings)}
      >
        <StorySettings settings={settings} clock={clock}>
          {args.map((own, index) => (
            // Copies of a story only differ in their position.
            <PlayedStory key={index} story={story} args={own} />
          ))}
          {args.length === 0 && <p>No participants.</p>}
        </StorySettings>
      </div>
    </section>
  );
}
