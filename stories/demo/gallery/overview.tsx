import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { LoadedStory } from '../../load.js';
import { clockFromNow } from '../../setting.js';
import { Controls } from '../controls.js';
import { routeHref } from '../route.js';
import type { Route } from '../route.js';
import { directionOf } from '../settings.js';
import type { StoryGroup } from './groups.js';
import { PlayedStory } from './played-story.js';
import { StorySettings } from './story-settings.js';
import { useNearView } from './use-near-view.js';

interface OverviewProps {
  readonly groups: readonly StoryGroup[];
  readonly route: Route;
}

/** Every component in its most important states. Each picture is the live story, and a link to it. */
export function Overview({ groups, route }: OverviewProps): ReactElement {
  const [clock] = useState(clockFromNow);
  return (
    <>
      <header>
        <h1>Components</h1>
        <p className="gallery-description">
          The most important states of every component. Choose one to try it, to change its data and
          to see its code.
        </p>
      </header>
      <Controls route={route} keys={['theme', 'direction', 'locale', 'zone', 'clock']} />
      <StorySettings settings={route.settings} clock={clock}>
        {groups.map((group) => (
          <Group key={group.title} group={group} route={route} />
        ))}
      </StorySettings>
    </>
  );
}

function Group({ group, route }: { readonly group: StoryGroup } & Pick<OverviewProps, 'route'>) {
  const id = useId();
  const { title, about, stories, shown } = group;
  return (
    <section className="overview-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="overview-about">
        {about} {stories.length > shown.length && `${stories.length} stories.`}
      </p>
      <ul className="overview-tiles">
        {shown.map((story) => (
          <Tile key={story.id} story={story} route={route} />
        ))}
      </ul>
    </section>
  );
}

/**
 * The story is inert: the whole tile is one link, for the mouse and for the keyboard. It is rendered
 * when it comes near, because all of them at once take a while.
 */
function Tile({ story, route }: { readonly story: LoadedStory } & Pick<OverviewProps, 'route'>) {
  const preview = useRef<HTMLDivElement>(null);
  const isNear = useNearView(preview);
  return (
    <li className="overview-tile" data-room={story.parameters.room ?? 'panel'}>
      <a href={routeHref({ ...route, item: story.id })} data-story={story.id}>
        {story.name}
      </a>
      <div ref={preview} className="overview-preview" dir={directionOf(route.settings)} inert>
        {isNear && <PlayedStory story={story} />}
      </div>
    </li>
  );
}
