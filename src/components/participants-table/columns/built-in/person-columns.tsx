/** Columns that say who a participant is. */
import { ParticipantDirection } from '../../../../parts/participant-direction.js';
import { ParticipantName } from '../../../../parts/participant-name.js';
import { ParticipantPurpose } from '../../../../parts/participant-purpose.js';
import { ParticipantRole } from '../../../../parts/participant-role.js';
import { ParticipantYou } from '../../../../parts/participant-you.js';
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
      cell: () => (
        <>
          <ParticipantName />
          {hasUser && (
            <>
              {' '}
              <ParticipantYou />
            </>
          )}
        </>
      ),
    },
    role: {
      kind: 'choice',
      width: 110,
      getValue: fieldReader('cobrowseRole'),
      getLabel,
      cell: () => <ParticipantRole />,
    },
    purpose: {
      kind: 'choice',
      width: 110,
      getValue: fieldReader('purpose'),
      getLabel,
      cell: () => <ParticipantPurpose />,
    },
    direction: {
      kind: 'choice',
      width: 110,
      getValue: fieldReader('direction'),
      getLabel,
      cell: () => <ParticipantDirection />,
    },
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}
