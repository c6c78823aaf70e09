import type { ReactElement } from 'react';
import type { ReaderState } from './reader.js';

interface ReadProgressProps {
  readonly state: ReaderState;
  /** Stops reading, or closes what was read. */
  readonly onClose: () => void;
}

/** The progress of reading, and its result. */
export function ReadProgress({ state, onClose }: ReadProgressProps): ReactElement | null {
  const { source, status, progress, sessions, problemCount } = state;
  if (!source) return <p role="status" />;
  const { bytesRead, found, checked } = progress;
  const isChecking = status === 'reading' && checked > 0;
  return (
    <div className="review-progress">
      {/* Progress would be announced far too often, so only the result is announced. */}
      <p role="status">
        {status === 'reading' && `Reading ${source.name}.`}
        {status === 'done' &&
          `Read ${source.name}, ${sizeText(source.size)}: ${count(sessions.length)}.`}
        {status === 'done' &&
          sessions.length > 0 &&
          problemCount > 0 &&
          ' What could not be read is listed below.'}
      </p>
      {status === 'failed' && (
        <p role="alert" className="review-message">
          {`The reader stopped at ${source.name}. Reload the page and try again, or try a smaller part of it.`}
        </p>
      )}
      {status === 'reading' && (
        <>
          <progress
            aria-label="Reading"
            max={isChecking ? found : Math.max(1, source.size)}
            value={isChecking ? checked : bytesRead}
          />
          <p className="review-quiet">
            {isChecking
              ? `Checked ${checked.toLocaleString('en')} of ${count(found)}`
              : `${sizeText(bytesRead)} of ${sizeText(source.size)}, ${count(found)}`}
          </p>
        </>
      )}
      <button type="button" className="review-button" onClick={onClose}>
        {status === 'reading' ? 'Cancel' : 'Close file'}
      </button>
    </div>
  );
}

function count(sessions: number): string {
  return `${sessions.toLocaleString('en')} session${sessions === 1 ? '' : 's'}`;
}

function sizeText(bytes: number): string {
  if (bytes < 1e3) return inUnit(bytes, 'byte');
  return bytes < 1e6 ? inUnit(bytes / 1e3, 'kilobyte') : inUnit(bytes / 1e6, 'megabyte');
}

function inUnit(amount: number, unit: string): string {
  return amount.toLocaleString('en', {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
}
