import { createContext, useContext } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Decorator, Play, StoryParameters } from './csf.js';
import { writeSnippet } from './snippet.js';

/** Props of a story's component, whichever that is. */
export type StoryArgs = Readonly<Record<string, unknown>>;

/** An imported story file, without its specific types. */
interface StoryExport {
  readonly name?: string;
  readonly title?: string;
  readonly component?: ComponentType<StoryArgs>;
  readonly args?: StoryArgs;
  readonly render?: (args: StoryArgs) => ReactNode;
  readonly play?: Play;
  readonly decorators?: readonly Decorator[];
  readonly parameters?: StoryParameters;
}
type StoryModule = Readonly<Record<string, StoryExport>> & { readonly default: StoryExport };

/** A story, ready to be shown. */
export interface LoadedStory {
  /** `card-on-hold`: for addresses and files. Unique. */
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** The story's file, `./card.stories.tsx`, and the name of its export. */
  readonly file: string;
  readonly exportName: string;
  /** The story as an app would write it; null if there is no snippet. */
  readonly snippet: string | null;
  readonly args: StoryArgs;
  readonly parameters: StoryParameters;
  /** Renders the story; `args` replace some of its own. */
  readonly Component: ComponentType<{ readonly args?: StoryArgs }>;
  readonly play?: Play;
}

/** `OnHold` as "On hold". */
function readable(exportName: string): string {
  const words = exportName.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  const isAcronym = (word: string): boolean => /^[A-Z0-9]{2,}$/.test(word);
  const rest = words.slice(1).map((word) => (isAcronym(word) ? word : word.toLowerCase()));
  return [words[0], ...rest].join(' ');
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const Args = createContext<StoryArgs>({});

/** Created once for each story, so that new args cause a render, not a remount. */
function storyComponent(meta: StoryExport, story: StoryExport): LoadedStory['Component'] {
  const render = story.render ?? meta.render;
  const Subject = meta.component;
  const own = { ...meta.args, ...story.args };

  function Undecorated(): ReactNode {
    const args = useContext(Args);
    if (render) return render(args);
    return Subject ? <Subject {...args} /> : null;
  }
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const Decorated = decorators.reduce<ComponentType>(
    (Inner, decorate) => () => decorate(Inner),
    Undecorated,
  );

  return function StoryWithArgs({ args }) {
    return (
      <Args.Provider value={{ ...own, ...args }}>
        <Decorated />
      </Args.Provider>
    );
  };
}

/** The position of a story in the code of its file. */
function positionOf(exportName: string, source: string): number {
  return source.search(new RegExp(`^export (const|function) ${exportName}\\b`, 'm'));
}

const snippetFiles = import.meta.glob<string>('./snippets/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The snippet of a story: the file that it names, or else written from its args. */
function snippetOf(meta: StoryExport, story: StoryExport): string | null {
  const { snippet } = { ...meta.parameters, ...story.parameters };
  if (snippet !== undefined) return snippetFiles[`./snippets/${snippet}.tsx`]?.trim() ?? null;
  if (story.render || meta.render || story.decorators) return null;
  return writeSnippet(meta.component?.displayName ?? '', { ...meta.args, ...story.args });
}

/** Every story of the given files, in the order of the files' names and of the code in them. */
function loadStories(
  modules: Readonly<Record<string, StoryModule>>,
  sources: Readonly<Record<string, string>>,
): LoadedStory[] {
  return Object.entries(modules).flatMap(([file, { default: meta, ...exported }]) => {
    const title = meta.title ?? file.replaceAll(/^.*\/|\.stories\.tsx$/g, '');
    return Object.entries(exported)
      .map(([exportName, story]) => {
        const start = positionOf(exportName, sources[file] ?? '');
        const loaded: LoadedStory = {
          id: slug(`${title} ${readable(exportName)}`),
          title,
          name: story.name ?? readable(exportName),
          file,
          exportName,
          snippet: snippetOf(meta, story),
          args: { ...meta.args, ...story.args },
          parameters: { ...meta.parameters, ...story.parameters },
          Component: storyComponent(meta, story),
          ...(story.play ? { play: story.play } : {}),
        };
        return { start, loaded };
      })
      .toSorted((one, other) => one.start - other.start)
      .map(({ loaded }) => loaded);
  });
}

/** All stories of the project. */
export const stories: readonly LoadedStory[] = loadStories(
  import.meta.glob<StoryModule>('./**/*.stories.tsx', { eager: true }),
  import.meta.glob<string>('./**/*.stories.tsx', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
