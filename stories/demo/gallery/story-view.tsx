import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LoadedStory, StoryArgs } from '../../load.js';
import { clockFromNow } from '../../setting.js';
import { Controls } from '../controls.js';
import type { Route } from '../route.js';
import { JsonEditor } from './json/editor.js';
import { subjectOf } from './json/subject.js';
import type { Subject } from './json/subject.js';
import { usePasted } from './json/use-pasted.js';
import { Stage } from './stage.js';

interface StoryViewProps {
  readonly story: LoadedStory;
  readonly route: Route;
}

/** A story: what it shows, in the chosen setting, with its code and its participants. */
export function StoryView({ story, route }: StoryViewProps): ReactElement {
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
    </>
  );
}

/** The story's own args, once. */
const untouched: readonly StoryArgs[] = [{}];

interface PanesProps extends StoryViewProps {
  readonly args: readonly StoryArgs[];
  readonly editor?: ReactElement;
}

function EditablePanes({
  subject,
  ...props
}: StoryViewProps & { readonly subject: Subject }): ReactElement {
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
  // Time begins anew with each story, so that a countdown is not over when a visitor comes to it.
  const [clock] = useState(clockFromNow);
  return (
    <div className="gallery-panes">
      <div className="gallery-pane">
        <Stage story={story} args={args} settings={route.settings} clock={clock} />
        <details className="gallery-code">
          <summary>Code</summary>
          <pre role="region" aria-label="Code of the story" tabIndex={0}>
            <code>{story.snippet}</code>
          </pre>
        </details>
      </div>
      {editor}
    </div>
  );
}
