import { Component } from 'react';
import type { ReactNode } from 'react';

interface StoryBoundaryProps {
  readonly children: ReactNode;
}

interface StoryBoundaryState {
  readonly failed: boolean;
  /** What was shown last. Anything else is tried again. */
  readonly shown: ReactNode;
}

/** Catches the error of a story, so that the gallery keeps working. */
export class StoryBoundary extends Component<StoryBoundaryProps, StoryBoundaryState> {
  override state: StoryBoundaryState = { failed: false, shown: null };

  static getDerivedStateFromError(): Partial<StoryBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { children }: StoryBoundaryProps,
    { shown }: StoryBoundaryState,
  ): StoryBoundaryState | null {
    return children === shown ? null : { failed: false, shown: children };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <p>This story failed. The console says why.</p>
    ) : (
      this.props.children
    );
  }
}
