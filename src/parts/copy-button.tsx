'use client';
import { useState, type ReactElement } from 'react';
import { announce } from './announcer.js';

/** Copies a text. What became of it is shown on the button, and announced. */
export function CopyButton(props: CopyButton.Props): ReactElement {
  const { text, label, children, copied, failed } = props;
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    const result = await writeToClipboard(text());
    setOutcome(result);
    announce('copy', result === 'copied' ? copied : failed);
  };
  return (
    <button
      type="button"
      className="cb-button"
      data-outcome={outcome ?? undefined}
      aria-label={label}
      onClick={() => void copy()}
      onBlur={() => setOutcome(null)}
    >
      {outcome === null ? children : outcome === 'copied' ? copied : failed}
    </button>
  );
}

async function writeToClipboard(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed'; // no permission, or no secure context
  }
}

export declare namespace CopyButton {
  /** Props of {@link CopyButton}. */
  interface Props {
    /** Gives the text when the button is pressed, so that it stands nowhere before. */
    readonly text: () => string;
    /** Name of the button, where its content does not say what is copied. */
    readonly label?: string | undefined;
    readonly children: string;
    readonly copied: string;
    readonly failed: string;
  }
}
