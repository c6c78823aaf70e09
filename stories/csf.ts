import type { ComponentType, ReactNode } from 'react';

/** Any component: `never` is what every component's props accept. */
type AnyComponent = ComponentType<never>;

type PropsOf<C extends AnyComponent> = C extends ComponentType<infer Props> ? Props : never;

/** Acts on a story after it has been rendered, like a person would. */
export type Play = (context: { readonly canvasElement: HTMLElement }) => Promise<void> | void;

/** Wraps a story, for instance in a provider. */
export type Decorator = (Story: ComponentType) => ReactNode;

/** What the gallery and the tests understand. */
export interface StoryParameters {
  /** One or two sentences for the gallery: what the story shows, and why. */
  readonly description?: string;
  /**
   * How much room the story needs: `wide` for a table or a review. Others are as narrow as a panel
   * of an agent desktop. Storybook knows only other values of its own `layout`.
   * @default 'panel'
   */
  readonly room?: 'panel' | 'wide';
  /**
   * Name of a file in `stories/snippets` that shows how an app would write the story. Required if
   * the story renders something itself, or passes functions or elements. @default written from the args
   */
  readonly snippet?: string;
  /** Part of the development warning that this story is about. No other story may print one. */
  readonly warning?: string;
}

/**
 * The default export of a `*.stories.tsx` file. A subset of Component Story Format 3, so that
 * the same files open in Storybook.
 *
 * @example
 * const meta = { title: 'Card', component: ParticipantCard } satisfies Meta<typeof ParticipantCard>;
 * export default meta;
 */
export interface Meta<C extends AnyComponent> {
  /** The heading in the sidebar. @default the name of the file */
  readonly title?: string;
  readonly component: C;
  /** Props of every story in the file. */
  readonly args?: Partial<PropsOf<C>>;
  /** The first is the innermost. */
  readonly decorators?: readonly Decorator[];
  readonly parameters?: StoryParameters;
}

/**
 * Each other export of a `*.stories.tsx` file: one state of the component.
 *
 * @example
 * export const OnHold: Story<typeof meta> = { args: { participant: heldCustomer } };
 */
export interface Story<M extends { readonly component: AnyComponent }> {
  /** Shown in the sidebar. @default made from the name of the export */
  readonly name?: string;
  readonly args?: Partial<PropsOf<M['component']>>;
  /** Renders something other than the component with its args. */
  readonly render?: (args: PropsOf<M['component']>) => ReactNode;
  readonly play?: Play;
  /** Inside of the file's own decorators. */
  readonly decorators?: readonly Decorator[];
  readonly parameters?: StoryParameters;
}
