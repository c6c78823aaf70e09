/** Columns for instants and durations. */
import type { ReactElement } from 'react';
import { instantElement } from '../../../../internals/ui/instant.js';
import type { ParticipantField } from '../../../../model/participant-fields.js';
import type { ColumnEnvironment } from '../column-environment.js';
import type { BuiltInColumn } from './built-in-column.js';
import { connectedFor } from './connected-for.js';
import { heldSince } from './held-since.js';
import { fieldReader, readHeldSince } from './read-values.js';

export function timeColumns(environment: ColumnEnvironment) {
  const { formatInstant, formatShort, durationOf, durationText } = environment;
  const instantColumn = (field: ParticipantField): BuiltInColumn => {
    const getValue = fieldReader(field);
    return {
      kind: 'instant',
      width: 180,
      getValue,
      getLabel: formatInstant,
      cell: ({ participant }) => instantContent(getValue(participant), formatShort),
    };
  };
  return {
    started: instantColumn('startTime'),
    connected: instantColumn('connectedTime'),
    ended: instantColumn('endTime'),
    duration: {
      kind: 'number',
      width: 150,
      getValue: durationOf,
      cell: ({ partContext }) => connectedFor(partContext),
      getExportText: durationText,
      isSearched: false,
    },
    held: {
      kind: 'instant',
      width: 110,
      getValue: readHeldSince,
      getLabel: formatInstant,
      cell: ({ partContext }) => heldSince(partContext),
      isSearched: false,
    },
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}

/** Returns an element, because a table shows hundreds of these and components would be slower. */
function instantContent(
  instant: string | number | null,
  format: (value: number) => string,
): ReactElement | null {
  if (typeof instant !== 'number') return null;
  return instantElement(instant, format(instant));
}
