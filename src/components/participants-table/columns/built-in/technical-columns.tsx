/** Columns for routing and technical data. */
import { readText } from '../../../../model/values.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import type { ColumnEnvironment } from '../column-environment.js';
import { readNameOrId } from '../reference-names.js';
import type { BuiltInColumn } from './built-in-column.js';
import { namedReference } from './named-reference.js';
import { fieldReader, readViewerHost } from './read-values.js';

export function technicalColumns(environment: ColumnEnvironment) {
  const { referenceNames, showPersonal, personalContent, personalText } = environment;
  return {
    queue: {
      kind: 'choice',
      width: 140,
      getValue: ({ queue }) => readNameOrId('queue', queue, referenceNames),
      getLabel: (value) => referenceNames.knownName('queue', String(value)) ?? String(value),
      cell: ({ participant: { queue } }) => queue && namedReference('queue', queue),
    },
    provider: textColumn('choice', 120, fieldReader('provider')),
    participantId: textColumn('text', 150, fieldReader('id')),
    address: {
      kind: 'text',
      width: 150,
      getValue: ({ address }) => (showPersonal ? readText(address) : null),
      cell: ({ participant: { address } }) => personalContent(readText(address)),
      getExportText: ({ address }) => personalText(readText(address)),
      isSearched: showPersonal,
    },
    viewerHost: textColumn('choice', 160, readViewerHost),
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}

function textColumn(
  kind: 'text' | 'choice',
  width: number,
  getValue: BuiltInColumn['getValue'],
): BuiltInColumn {
  return {
    kind,
    width,
    getValue,
    cell: ({ participant }) => {
      const value = getValue(participant);
      return value === null ? null : dataText(String(value));
    },
  };
}
