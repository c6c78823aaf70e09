import type { ReactElement } from 'react';
import type { Reader } from './reader.js';
import { samples } from './samples.js';

/** What the page shows before anything is opened: what it can do, and a sample to try it with. */
export function ReviewIntro({ reader }: { readonly reader: Reader }): ReactElement | null {
  const [sample] = samples;
  if (!sample) return null;
  return (
    <section className="review-intro" aria-labelledby="review-intro">
      <h2 id="review-intro">What a review shows</h2>
      <ul>
        <li>what happened, in a few sentences: who helped whom, for how long, and how it ended</li>
        <li>what went wrong, the worst first: skipped wrap-ups, lost connections, unsafe links</li>
        <li>who took part, who controlled whose page, and when</li>
        <li>
          every connection as a card and in a table, to print or to share without personal data
        </li>
      </ul>
      <button
        type="button"
        className="review-button"
        onClick={() => reader.read(new Blob([sample.text()]), `the sample “${sample.name}”`)}
      >
        See it with a sample
      </button>
    </section>
  );
}
