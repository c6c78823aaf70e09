import type { ReactElement } from 'react';
import { TRIAGE_KINDS, type TriageKind } from '../../../src/entries/model.js';
import { triage as words } from '../../../src/words/en/triage.js';
import type { SessionSummary } from './messages.js';

interface TroubleCountsProps {
  readonly sessions: readonly SessionSummary[];
  /** The kinds that the list is filtered by. */
  readonly pressed: readonly TriageKind[];
  readonly onChange: (pressed: readonly TriageKind[]) => void;
}

/** Counts sessions that need attention; a pressed count leaves only them in the list. */
export function TroubleCounts({ sessions, pressed, onChange }: TroubleCountsProps): ReactElement {
  return (
    <div role="group" aria-label={words.needsAttention} className="review-trouble">
      {TRIAGE_KINDS.map((kind) => {
        const count = sessions.filter(({ trouble }) => trouble.includes(kind)).length;
        const isPressed = pressed.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className="review-chip"
            aria-pressed={isPressed}
            data-none={count === 0 || undefined}
            onClick={() =>
              onChange(isPressed ? pressed.filter((other) => other !== kind) : [...pressed, kind])
            }
          >
            {words[`kind.${kind}`]} <strong>{count.toLocaleString('en')}</strong>
          </button>
        );
      })}
    </div>
  );
}
