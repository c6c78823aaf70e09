/** Columns of routing and of technical data. */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import type { ColumnEnvironment } from '../column-environment.js';
import { readQueue } from '../reference-names.js';
import type { BuiltInColumn } from './built-in-column.js';
import { NamedReference } from './named-reference.js';
import { readAddress, readId, readProvider, readViewerHost } from './read-values.js';

export function technicalColumns(environment: ColumnEnvironment) {
  const { referenceNames, showPersonal, personalContent, personalText } = environment;
  return {
    queue: {
      kind: 'choice',
      width: 140,
      getValue: (participant) => readQueue(participant, referenceNames),
      getLabel: (value) => referenceNames.knownName('queue', String(value)) ?? String(value),
      cell: ({ queue }) => queue && <NamedReference kind="queue" reference={queue} />,
    },
    provider: textColumn('choice', 120, readProvider),
    participantId: textColumn('text', 150, readId),
    address: {
      kind: 'text',
      width: 150,
      getValue: (participant) => (showPersonal ? readAddress(participant) : null),
      cell: (participant) => personalContent(readAddress(participant)),
      getExportText: (participant) => personalText(readAddress(participant)),
      isSearched: showPersonal,
    },
    viewerHost: textColumn('choice', 160, readViewerHost),
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}

function textColumn(
  kind: 'text' | 'choice',
  width: number,
  getValue: (participant: CobrowseMediaParticipant) => string | null,
): BuiltInColumn {
  return {
    kind,
    width,
    getValue,
    cell: (participant) => {
      const text = getValue(participant);
      return text === null ? null : dataText(text);
    },
  };
}
