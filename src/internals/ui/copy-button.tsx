'use client';
import { useRef, useState, type ReactElement } from 'react';
import { useAnnouncer } from '../use-announcer.js';

/**
 * A button that copies a text. The result is announced, and shown on the button until it loses
 * focus.
 */
export function CopyButton(props: CopyButton.Props): ReactElement {
  const { text, label, children, copied, failed } = props;
  const button = useRef<HTMLButtonElement>(null);
  const announce = useAnnouncer(button);
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    let result = copied;
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      result = failed; // no permission, or no secure context
    }
    setOutcome(result);
    announce({ key: 'copy', text: result });
  };
  return (
    <button
      ref={button}
      type="button"
      className="cb-button"
      aria-label={label}
      onClick={() => void copy()}
      onBlur={() => setOutcome(null)}
    >
      {outcome ?? children}
    </button>
  );
}

/** Types of {@link CopyButton}. */
export declare namespace CopyButton {
  /** Props of {@link CopyButton}. */
  interface Props {
    /**
     * Returns the text to copy. Called when the button is pressed, so that the text is not in the
     * document before.
     */
    readonly text: () => string;
    /** Name of the button, if its content does not say what is copied. */
    readonly label?: string | undefined;
    readonly children: string;
    readonly copied: string;
    readonly failed: string;
  }
}
