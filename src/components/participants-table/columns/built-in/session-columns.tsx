/** Columns that need the participant's session or the findings of a review. */
import { shortId } from '../../../../model/names.js';
import { readText, readTexts } from '../../../../model/values.js';
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import type { ColumnEnvironment } from '../column-environment.js';
import type { BuiltInColumn } from './built-in-column.js';
import { controllers, FindingCounts, targets } from './session-cells.js';

export function sessionColumns(environment: ColumnEnvironment) {
  const { words, rowContexts, nameOf, hasSessions: dependsOnSession } = environment;

  const targetsText = (participant: CobrowseMediaParticipant): string | null => {
    if (!rowContexts.sessionOf(participant)) {
      return joinTexts(readTexts(participant.controlling) ?? []);
    }
    const { controls } = rowContexts.grantsOf(participant);
    return joinTexts(controls.map(({ target, targetId }) => (target ? nameOf(target) : targetId)));
  };
  const controllersText = (participant: CobrowseMediaParticipant): string | null => {
    const { controlledBy } = rowContexts.grantsOf(participant);
    return joinTexts(controlledBy.map(({ controller }) => (controller ? nameOf(controller) : '')));
  };
  const sessionText = (participant: CobrowseMediaParticipant): string | null => {
    const session = rowContexts.sessionOf(participant);
    return (
      readText(session?.name) ?? readText(participant.cobrowseSessionId) ?? readText(session?.id)
    );
  };

  return {
    controls: {
      dependsOnSession,
      kind: 'text',
      width: 150,
      getValue: targetsText,
      cell: ({ context, partContext }) =>
        context.controls.length > 0 && targets(context, partContext),
    },
    controlledBy: {
      dependsOnSession,
      kind: 'text',
      width: 150,
      getValue: controllersText,
      cell: ({ context, partContext }) =>
        context.controlledBy.length > 0 && controllers(context, partContext),
    },
    findings: {
      dependsOnSession,
      kind: 'number',
      width: 130,
      filter: 'numbers',
      isSearched: false,
      getValue: (participant) => rowContexts.findingsOf(participant).length,
      cell: ({ context: { findings } }) =>
        findings.length > 0 && <FindingCounts findings={findings} words={words} />,
    },
    session: {
      dependsOnSession,
      kind: 'text',
      width: 120,
      getValue: sessionText,
      cell: ({ participant, context: { session } }) => {
        // The start of an id is enough to distinguish sessions. Search and export use all of it.
        const text = readText(session?.name) ?? shortId(sessionText(participant));
        return text && dataText(text);
      },
    },
  } as const satisfies Readonly<Record<string, BuiltInColumn>>;
}

function joinTexts(texts: readonly string[]): string | null {
  return texts.join(', ') || null;
}
