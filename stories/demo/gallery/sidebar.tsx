import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { LoadedStory } from '../../load.js';
import { routeHref } from '../route.js';
import type { Route } from '../route.js';
import { useMediaQuery } from '../use-media-query.js';
import type { StoryGroup } from './groups.js';

interface SidebarProps {
  readonly groups: readonly StoryGroup[];
  readonly route: Route;
}

/** Next to the story if there is room, otherwise collapsed above it. */
export function Sidebar(props: SidebarProps): ReactElement {
  const wide = useMediaQuery('(min-width: 60rem)');
  const fold = useRef<HTMLDetailsElement>(null);
  const nav = useRef<HTMLElement>(null);
  const count = props.groups.reduce((sum, { stories }) => sum + stories.length, 0);
  const { item } = props.route;

  useEffect(() => {
    if (wide && nav.current) showCurrent(nav.current);
  }, [wide, item]);

  /** On a narrow screen, the list collapses, and the focus moves to the story. */
  function unfold(): void {
    if (fold.current) fold.current.open = false;
    document.querySelector('main')?.focus();
  }

  return (
    <nav ref={nav} className="gallery-nav" aria-label="Stories">
      {wide ? (
        <StoryLinks {...props} />
      ) : (
        <details ref={fold} className="demo-fold">
          <summary>All {count} stories</summary>
          <StoryLinks {...props} onFollow={unfold} />
        </details>
      )}
    </nav>
  );
}

/** Scrolls the list, and only the list, until the current link is well inside of it. */
function showCurrent(nav: HTMLElement): void {
  const link = nav.querySelector('[aria-current]');
  if (!link) return;
  const outer = nav.getBoundingClientRect();
  const inner = link.getBoundingClientRect();
  const bottom = Math.min(outer.bottom, window.innerHeight);
  // The filter stays at the top of the list and covers what is behind it.
  if (inner.top >= outer.top + outer.height / 8 && inner.bottom <= bottom) return;
  nav.scrollTop += inner.top - outer.top - outer.height / 3;
}

interface StoryLinksProps extends SidebarProps {
  readonly onFollow?: () => void;
}

function StoryLinks({ groups, route, onFollow }: StoryLinksProps): ReactElement {
  const id = useId();
  const [filter, setFilter] = useState('');
  const shown = groups
    .map(({ title, stories }) => ({
      title,
      stories: stories.filter((story) => matches(story, filter)),
    }))
    .filter(({ stories }) => stories.length > 0);
  const countOf = (some: readonly Pick<StoryGroup, 'stories'>[]): number =>
    some.reduce((sum, { stories }) => sum + stories.length, 0);

  const linkTo = (item: string, name: string): ReactElement => (
    <a
      href={routeHref({ ...route, item })}
      aria-current={item === route.item ? 'page' : undefined}
      onClick={onFollow}
      onKeyDown={moveByArrows}
    >
      {name}
    </a>
  );

  return (
    <>
      <div className="gallery-find">
        <input
          type="search"
          className="gallery-filter"
          aria-label="Filter stories"
          placeholder="Filter stories"
          autoComplete="off"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={moveByArrows}
        />
        <p className="gallery-count" role="status">
          {filter.trim() && `${countOf(shown)} of ${countOf(groups)} stories`}
        </p>
      </div>
      <p className="gallery-overview">{linkTo('', 'Overview')}</p>
      {shown.map(({ title, stories }, index) => (
        <div key={title} className="gallery-group">
          <h2 id={`${id}-${index}`}>{title}</h2>
          <ul aria-labelledby={`${id}-${index}`}>
            {stories.map((story) => (
              <li key={story.id}>{linkTo(story.id, story.name)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Up and down move between the filter and the links. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const nav = event.currentTarget.closest('nav');
  const stops = [...(nav?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const index = stops.indexOf(event.currentTarget);
  const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (index < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Each word of the filter is in the story's title or name. */
function matches({ title, name }: LoadedStory, filter: string): boolean {
  const text = `${title} ${name}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
