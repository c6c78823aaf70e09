import { useState } from 'react';
import type { ReactElement } from 'react';
import { describeProblem } from '../../../src/entries/index.js';
import type { ReaderState } from './reader.js';

interface ProblemsProps {
  readonly state: ReaderState;
}

const STEP = 50;

/** What could not be read, and where it is. */
export function Problems({ state }: ProblemsProps): ReactElement | null {
  const [shown, setShown] = useState(STEP);
  const { problems, problemCount, sessions, source } = state;
  if (problemCount === 0) return null;
  // If nothing was read, only the problems can be shown.
  const isOpen = sessions.every(({ people }) => people === 0);
  return (
    <details className="review-problems" key={source?.name} open={isOpen}>
      <summary>
        <h2>{`${problemCount.toLocaleString('en')} problem${problemCount === 1 ? '' : 's'} while reading`}</h2>
      </summary>
      <ol>
        {problems.slice(0, shown).map((problem, index) => (
          // Problems are in the order of the source.
          <li key={index} data-severity={problem.severity}>
            <span className="review-severity">
              {problem.severity === 'error' ? 'Error' : 'Warning'}
            </span>
            <span>{describeProblem(problem)}</span>
            <span className="review-where">
              {problem.line !== undefined && `Line ${problem.line.toLocaleString('en')} `}
              <bdi>{problem.path}</bdi>
            </span>
          </li>
        ))}
      </ol>
      {shown < problems.length && (
        <button type="button" className="review-button" onClick={() => setShown(shown + STEP)}>
          Show more
        </button>
      )}
      {problemCount > problems.length && shown >= problems.length && (
        <p className="review-quiet">
          {`And ${(problemCount - problems.length).toLocaleString('en')} more that are not listed.`}
        </p>
      )}
    </details>
  );
}
