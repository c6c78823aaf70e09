import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { stories as loaded } from '../../load.js';
import type { LoadedStory } from '../../load.js';
import type { PageProps } from '../page-props.js';
import type { Route } from '../route.js';
import './gallery.css';
import './overview.css';
import './story.css';
import './json/json.css';
import { groupStories } from './groups.js';
import { Overview } from './overview.js';
import { Sidebar } from './sidebar.js';
import { StoryView } from './story-view.js';
import { useArrival } from './use-arrival.js';

const groups = groupStories(loaded);
const stories = groups.flatMap((group) => group.stories);

/** Every story of the kit: an overview, a list of links, and the story from the URL. */
export default function Gallery({ route }: PageProps): ReactElement {
  const story = stories.find(({ id }) => id === route.item);
  useStoryTitle(story);
  useArrival(route.item);
  return (
    <div className="gallery">
      <Sidebar groups={groups} route={route} />
      <main id="main" className="gallery-main" tabIndex={-1}>
        {story ? (
          <StoryPage key={story.id} story={story} route={route} />
        ) : (
          <NoStory route={route} />
        )}
      </main>
    </div>
  );
}

function StoryPage({ story, route }: { readonly story: LoadedStory; readonly route: Route }) {
  const index = stories.indexOf(story);
  return (
    <StoryView
      story={story}
      previous={stories[index - 1]}
      next={stories[index + 1]}
      route={route}
    />
  );
}

function NoStory({ route }: PageProps): ReactElement {
  if (!route.item) return <Overview groups={groups} route={route} />;
  return (
    <>
      <h1>No such story</h1>
      <p>There is no story at this address. Choose one from the list.</p>
    </>
  );
}

/** Adds the story to the title of the page, so that a tab or an entry of the history names it. */
function useStoryTitle(story: LoadedStory | undefined): void {
  useEffect(() => {
    if (!story) return undefined;
    const { title } = document;
    document.title = `${story.name} · ${story.title} · ${title}`;
    return () => {
      document.title = title;
    };
  }, [story]);
}
