import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { LoadedStory, StoryArgs } from '../../load.js';
import { StoryBoundary } from './story-boundary.js';

interface PlayedStoryProps {
  readonly story: LoadedStory;
  /** Replace some of the story's own. */
  readonly args?: StoryArgs;
}

/** A story after what it does by itself, such as a first click. */
export function PlayedStory({ story, args }: PlayedStoryProps): ReactElement {
  const canvas = useRef<HTMLDivElement>(null);
  const played = useRef(false);
  const { Component, play } = story;

  useEffect(() => {
    if (played.current || canvas.current === null) return;
    played.current = true;
    void play?.({ canvasElement: canvas.current });
  }, [play]);

  return (
    <div ref={canvas} className="gallery-canvas">
      <StoryBoundary>
        <Component {...(args && { args })} />
      </StoryBoundary>
    </div>
  );
}
