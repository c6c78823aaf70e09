'use client';
import type { ReactElement } from 'react';
import { TRIAGE_KINDS, type TriageKind } from '../../../model/index.js';
import { useWords } from '../../../internals/use-words.js';
import { triage as triageWords } from '../../../words/en/triage.js';
import type { Triage } from './count-triage.js';

interface TriageBarProps {
  readonly triage: Triage;
  /** The kinds by which rows are filtered. */
  readonly pressed: readonly TriageKind[];
  /** Whether the rows have not arrived yet, so that a zero would be wrong. */
  readonly isLoading: boolean;
  readonly format: (value: number) => string;
  readonly onChange: (pressed: readonly TriageKind[]) => void;
}

/** Buttons that count trouble. A pressed button leaves only the rows that it counts. */
export function TriageBar(props: TriageBarProps): ReactElement {
  const { triage, pressed, isLoading, format, onChange } = props;
  const words = useWords('triage', triageWords);
  return (
    <div role="group" aria-label={words.needsAttention} className="cb-table-bar cb-table-triage">
      {TRIAGE_KINDS.map((kind) => {
        const { count } = triage[kind];
        const isPressed = pressed.includes(kind);
        const next = isPressed ? pressed.filter((other) => other !== kind) : [...pressed, kind];
        return (
          <button
            key={kind}
            type="button"
            className="cb-table-count"
            aria-pressed={isPressed}
            data-kind={kind}
            data-none={count === 0 ? '' : undefined}
            onClick={() => onChange(next)}
          >
            {words[`kind.${kind}`]}{' '}
            <span className="cb-table-number">{!isLoading && format(count)}</span>
          </button>
        );
      })}
    </div>
  );
}
