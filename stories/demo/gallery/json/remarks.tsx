import type { ReactElement } from 'react';
import type { PastedState } from './use-pasted.js';

/** What could not be read, or may have been read wrongly, with code and path. */
export function Remarks({ problems }: Pick<PastedState, 'problems'>): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <details className="json-remarks">
      <summary>{problems.length === 1 ? '1 remark' : `${problems.length} remarks`}</summary>
      <ul>
        {problems.slice(0, 50).map(({ code, path }, index) => (
          <li key={index}>
            {readable(code)} <code>{path}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `noCobrowseLeg` as "No cobrowse leg". */
function readable(code: string): string {
  const words = code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
