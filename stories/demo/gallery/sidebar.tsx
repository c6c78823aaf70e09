import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { LoadedStory } from '../../load.js';
import { routeHref } from '../route.js';
import type { Route } from '../route.js';
import { useMediaQuery } from '../use-media-query.js';

interface SidebarProps {
  readonly stories: readonly LoadedStory[];
  /** Id of the story that is shown. */
  readonly current: string | undefined;
  readonly route: Route;
}

/** Beside the story where there is room, else folded away above it. */
export function Sidebar(props: SidebarProps): ReactElement {
  const wide = useMediaQuery('(min-width: 60rem)');
  const fold = useRef<HTMLDetailsElement>(null);

  /** On a narrow screen the way to the story is free again, and the focus goes there. */
  function unfold(): void {
    if (fold.current) fold.current.open = false;
    document.querySelector('main')?.focus();
  }

  return (
    <nav className="gallery-nav" aria-label="Stories">
      {wide ? (
        <StoryLinks {...props} />
      ) : (
        <details ref={fold} className="demo-fold">
          <summary>All {props.stories.length} stories</summary>
          <StoryLinks {...props} onFollow={unfold} />
        </details>
      )}
    </nav>
  );
}

interface StoryLinksProps extends SidebarProps {
  readonly onFollow?: () => void;
}

function StoryLinks({ stories, current, route, onFollow }: StoryLinksProps): ReactElement {
  const id = useId();
  const [filter, setFilter] = useState('');
  const shown = stories.filter((story) => matches(story, filter));
  const titles = [...new Set(shown.map(({ title }) => title))];

  return (
    <>
      <input
        type="search"
        className="gallery-filter"
        aria-label="Filter stories"
        placeholder="Filter stories"
        autoComplete="off"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <p className="gallery-count" role="status">
        {filter.trim() && `${shown.length} of ${stories.length} stories`}
      </p>
      {titles.map((title, index) => (
        <div key={title} className="gallery-group">
          <h2 id={`${id}-${index}`}>{title}</h2>
          <ul aria-labelledby={`${id}-${index}`}>
            {shown
              .filter((story) => story.title === title)
              .map((story) => (
                <li key={story.id}>
                  <a
                    href={routeHref({ ...route, item: story.id })}
                    aria-current={story.id === current ? 'page' : undefined}
                    onClick={onFollow}
                  >
                    {story.name}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Each word of the filter stands somewhere in the story's title or name. */
function matches({ title, name }: LoadedStory, filter: string): boolean {
  const text = `${title} ${name}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
