import { useEffect, useState, type ReactElement } from 'react';
import type { Desk } from './desk.js';
import { SCRIPT } from './script.js';

const PACE_MS = 3000;

interface Progress {
  readonly conversationId: string;
  /** How many steps were taken. */
  readonly taken: number;
}

/** Plays the script with a new customer: by itself, or one step at a time. */
export function ScriptPlayer({ desk }: { readonly desk: Desk }): ReactElement {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isTakingStep, setTakingStep] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const taken = progress?.taken ?? 0;
  const next = SCRIPT[taken];

  const takeStep = async (): Promise<void> => {
    if (!next || isTakingStep) return;
    setTakingStep(true);
    setFailure(null);
    try {
      const conversationId = progress?.conversationId ?? (await desk.arrive());
      await next.run(desk, conversationId);
      setProgress({ conversationId, taken: taken + 1 });
      if (taken + 1 === SCRIPT.length) setPlaying(false);
    } catch (error) {
      setPlaying(false);
      setFailure(error instanceof Error ? error.message : 'This step failed.');
    } finally {
      setTakingStep(false);
    }
  };

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => void takeStep(), taken === 0 ? 0 : PACE_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- one step for each change of these
  }, [isPlaying, taken]);

  const restart = (): void => {
    setPlaying(false);
    setProgress(null);
  };
  return (
    <section aria-label="Scripted session" className="desk-script">
      <div className="desk-buttons">
        <button
          type="button"
          className="desk-button"
          data-strong=""
          aria-disabled={!next || undefined}
          onClick={() => next && setPlaying(!isPlaying)}
        >
          {isPlaying ? 'Pause' : 'Play a session'}
        </button>
        <button
          type="button"
          className="desk-button"
          aria-disabled={!next || isPlaying || isTakingStep || undefined}
          onClick={() => !isPlaying && void takeStep()}
        >
          Next step
        </button>
        <button
          type="button"
          className="desk-button"
          aria-disabled={taken === 0 || undefined}
          onClick={restart}
        >
          Start over
        </button>
      </div>
      <p role="status">
        {failure ??
          (taken === 0 ? '' : `${taken} of ${SCRIPT.length}: ${SCRIPT[taken - 1]?.label}`)}
      </p>
      {next && <p className="desk-quiet">Next: {next.label}</p>}
    </section>
  );
}
