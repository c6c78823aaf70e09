import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LoadedStory, StoryArgs } from '../../load.js';
import { clockFromNow } from '../../setting.js';
import { Controls } from '../controls.js';
import { routeHref } from '../route.js';
import type { Route } from '../route.js';
import { JsonEditor } from './json/editor.js';
import { subjectOf } from './json/subject.js';
import type { Subject } from './json/subject.js';
import { usePasted } from './json/use-pasted.js';
import { Stage } from './stage.js';
import { StoryCode } from './story-code.js';

interface StoryViewProps {
  readonly story: LoadedStory;
  /** The stories before and after this one. */
  readonly previous: LoadedStory | undefined;
  readonly next: LoadedStory | undefined;
  readonly route: Route;
}

/** A story: what it shows, in the chosen setting, with its code and its participants. */
export function StoryView({ story, previous, next, route }: StoryViewProps): ReactElement {
  const [subject] = useState(() => subjectOf(story.args));
  const { description } = story.parameters;
  return (
    <>
      <header className="gallery-head">
        <p className="gallery-title">{story.title}</p>
        <h1>{story.name}</h1>
        {description && <p className="gallery-description">{description}</p>}
      </header>
      <Controls route={route} />
      {subject ? (
        <EditablePanes story={story} route={route} subject={subject} />
      ) : (
        <Panes story={story} route={route} args={untouched} />
      )}
      <nav className="gallery-neighbors" aria-label="Neighboring stories">
        {previous && <StoryLink label="Previous" story={previous} route={route} />}
        {next && <StoryLink label="Next" story={next} route={route} />}
      </nav>
    </>
  );
}

interface StoryLinkProps {
  readonly label: string;
  readonly story: LoadedStory;
  readonly route: Route;
}

function StoryLink({ label, story, route }: StoryLinkProps): ReactElement {
  return (
    <a href={routeHref({ ...route, item: story.id })}>
      <span>{label}</span> {story.title}: {story.name}
    </a>
  );
}

/** The story's own args, once. */
const untouched: readonly StoryArgs[] = [{}];

interface PanesProps {
  readonly story: LoadedStory;
  readonly route: Route;
  readonly args: readonly StoryArgs[];
  readonly editor?: ReactElement;
}

function EditablePanes({
  subject,
  ...props
}: Pick<PanesProps, 'story' | 'route'> & { readonly subject: Subject }): ReactElement {
  const state = usePasted(subject);
  return (
    <Panes
      {...props}
      args={state.args}
      editor={<JsonEditor state={state} takesOne={subject.takesOne} />}
    />
  );
}

function Panes({ story, route, args, editor }: PanesProps): ReactElement {
  // Time starts over with each story, so that a countdown is not over when a visitor opens it.
  const [clock] = useState(clockFromNow);
  return (
    <div className="gallery-panes" data-room={story.parameters.room ?? 'panel'}>
      <div className="gallery-pane">
        <Stage story={story} args={args} settings={route.settings} clock={clock} />
        {story.snippet && <StoryCode key={story.id} code={story.snippet} />}
      </div>
      {editor}
    </div>
  );
}
