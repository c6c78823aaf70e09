/** Columns that say how a participant is doing: state, disconnect reason, wrap-up. */
import { disconnectReasonElement } from '../../../../parts/participant-disconnect-reason.js';
import { ParticipantWrapup } from '../../../../parts/participant-wrapup.js';
import type { ColumnEnvironment } from '../column-environment.js';
import { stateSince } from './connected-for.js';
import { labelsFrom, type BuiltInColumn } from './built-in-column.js';
import { mayHaveWrapup, readReason, readState, readWrapupStatus } from './read-values.js';

export function statusColumns({ states, status }: ColumnEnvironment) {
  const statusLabel = labelsFrom(status);
  return {
    state: {
      kind: 'choice',
      width: 160,
      getValue: readState,
      getLabel: labelsFrom(states),
      cell: ({ partContext }) => stateSince(partContext),
    },
    disconnectReason: {
      kind: 'choice',
      width: 190,
      getValue: readReason,
      getLabel: statusLabel,
      cell: ({ partContext }) => disconnectReasonElement(partContext),
    },
    wrapup: {
      kind: 'choice',
      width: 200,
      getValue: readWrapupStatus,
      getLabel: (value) => statusLabel(`wrapup.${value}`),
      // Its two texts form one sentence, which needs its own direction on a right-to-left page.
      cell: ({ participant }) =>
        mayHaveWrapup(participant) ? (
          <ParticipantWrapup className="cb-table-sentence" dir="auto" />
        ) : null,
    },
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}
