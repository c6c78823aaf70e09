import { useState } from 'react';
import type { ReactElement } from 'react';

interface StoryCodeProps {
  readonly code: string;
}

/** How an app would write the story, to copy. */
export function StoryCode({ code }: StoryCodeProps): ReactElement {
  const [result, setResult] = useState('');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setResult('Copied');
    } catch {
      setResult('The browser did not allow copying.');
    }
  }

  return (
    <details className="gallery-code">
      <summary>Code</summary>
      <div className="gallery-code-bar">
        <button type="button" onClick={() => void copy()}>
          Copy code
        </button>
        <span role="status">{result}</span>
      </div>
      <pre role="region" aria-label="Code of the story" tabIndex={0} dir="ltr">
        <code>{code}</code>
      </pre>
    </details>
  );
}
