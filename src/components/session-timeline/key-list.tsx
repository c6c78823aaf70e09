import type { ReactElement } from 'react';
import type { TimelineMessages } from '../../words/en/timeline.js';

const KEYS = [
  { keys: ['←', '→'], text: 'keyArrows' },
  { keys: ['↑', '↓'], text: 'keyLanes' },
  { keys: ['Home', 'End'], text: 'keyEnds' },
  { keys: [',', '.'], text: 'keyNeighbors' },
  { keys: ['Enter'], text: 'keyChoose' },
  { keys: ['+', '-'], text: 'keyZoom' },
  { keys: ['Shift ←', 'Shift →'], text: 'keyMove' },
  { keys: ['F'], text: 'keyFit' },
  { keys: ['?'], text: 'keyHelp' },
] as const satisfies readonly {
  readonly keys: readonly string[];
  readonly text: keyof TimelineMessages;
}[];

/** The list of keyboard shortcuts. */
export function KeyList({ words }: { readonly words: TimelineMessages }): ReactElement {
  return (
    <dl className="cb-timeline-keys">
      {KEYS.map(({ keys, text }) => (
        <div key={text}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words[text]}</dd>
        </div>
      ))}
    </dl>
  );
}
