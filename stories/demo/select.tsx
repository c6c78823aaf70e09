import type { ReactElement } from 'react';
import type { Choice } from './settings.js';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** A labeled native select. */
export function Select({ label, value, choices, onChange }: SelectProps): ReactElement {
  return (
    <label className="demo-select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
