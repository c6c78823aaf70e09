import type { TriageKind } from '../../model/index.js';

/** Counts of what needs attention in a table of many sessions. */
export interface TriageMessages extends Readonly<Record<`kind.${TriageKind}`, string>> {
  /** Name of the group of buttons that count what needs attention and filter by it. */
  readonly needsAttention: string;
}

/** English. */
export const triage: TriageMessages = {
  needsAttention: 'Needs attention',
  'kind.wrapupOverdue': 'Overdue wrap-ups',
  'kind.controlContested': 'Contested control',
  'kind.error': 'Errors',
  'kind.alertingTooLong': 'Alerting too long',
  'kind.leftAlone': 'Left alone',
};
