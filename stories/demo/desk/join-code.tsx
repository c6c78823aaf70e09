import { useState, type ReactElement } from 'react';

/** The join code of an offer, for the customer. The kit does not show it: the app decides how. */
export function JoinCode({ code }: { readonly code: string }): ReactElement {
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome('Copied');
    } catch {
      setOutcome('The browser does not allow copying');
    }
  };
  return (
    <div className="desk-join-code">
      <span>
        Code <strong>{code.replace(/(\d{3})(?=\d)/g, '$1 ')}</strong>
      </span>
      <button type="button" className="desk-button" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{outcome}</span>
    </div>
  );
}
