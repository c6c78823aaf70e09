import type { ReactNode } from 'react';
import { dataText } from '../../../internals/ui/data-text.js';

const MASK = '••••••';

/**
 * How personal data appears in cells and exports. Screen readers read `maskedLabel` instead of the
 * mask.
 */
export function maskPersonalData(
  showPersonal: boolean,
  maskedLabel: string,
): {
  readonly showPersonal: boolean;
  readonly personalContent: (value: string | null) => ReactNode;
  readonly personalText: (value: string | null) => string;
} {
  const mask = (
    <span className="cb-mask">
      <span aria-hidden="true">{MASK}</span>
      <span className="cb-hidden">{maskedLabel}</span>
    </span>
  );
  return {
    showPersonal,
    personalContent: (value) => (value === null || showPersonal ? dataText(value) : mask),
    personalText: (value) => {
      if (value === null) return '';
      return showPersonal ? value : MASK;
    },
  };
}
