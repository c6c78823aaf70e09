/** Columns that say who a participant is. */
import { directionElement } from '../../../../parts/participant-direction.js';
import { nameElement } from '../../../../parts/participant-name.js';
import { purposeElement } from '../../../../parts/participant-purpose.js';
import { roleElement } from '../../../../parts/participant-role.js';
import { youElement } from '../../../../parts/participant-you.js';
import type { ColumnEnvironment } from '../column-environment.js';
import { labelsFrom, type BuiltInColumn } from './built-in-column.js';
import { fieldReader } from './read-values.js';

export function personColumns({ people, nameOf, hasUser }: ColumnEnvironment) {
  const getLabel = labelsFrom(people);
  return {
    name: {
      kind: 'text',
      width: 180,
      getValue: nameOf,
      cell: ({ partContext }) => (
        <>
          {nameElement(partContext)}
          {hasUser && <> {youElement(partContext)}</>}
        </>
      ),
    },
    role: {
      kind: 'choice',
      width: 110,
      getValue: fieldReader('cobrowseRole'),
      getLabel,
      cell: ({ partContext }) => roleElement(partContext),
    },
    purpose: {
      kind: 'choice',
      width: 110,
      getValue: fieldReader('purpose'),
      getLabel,
      cell: ({ partContext }) => purposeElement(partContext),
    },
    direction: {
      kind: 'choice',
      width: 110,
      getValue: fieldReader('direction'),
      getLabel,
      cell: ({ partContext }) => directionElement(partContext),
    },
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}
