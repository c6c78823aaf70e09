import type { ReactElement } from 'react';
import { stories as loaded } from '../../load.js';
import type { PageProps } from '../pages.js';
import './gallery.css';
import './json/json.css';
import { inOrder } from './order.js';
import { Sidebar } from './sidebar.js';
import { StoryView } from './story-view.js';

const stories = inOrder(loaded);

/** Every story of the kit: a list of links, and the story of the address. */
export default function Gallery({ route }: PageProps): ReactElement {
  const story = route.item ? stories.find(({ id }) => id === route.item) : stories[0];
  return (
    <div className="gallery">
      <Sidebar stories={stories} current={story?.id} route={route} />
      <main id="main" className="gallery-main" tabIndex={-1}>
        {story ? <StoryView key={story.id} story={story} route={route} /> : <NoStory />}
      </main>
    </div>
  );
}

function NoStory(): ReactElement {
  return (
    <>
      <h1>No such story</h1>
      <p>The address names a story that does not exist. Choose one from the list.</p>
    </>
  );
}
