/** The kit's own columns. */
import type { ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { ParticipantDirection } from '../../../parts/participant-direction.js';
import { ParticipantDisconnectReason } from '../../../parts/participant-disconnect-reason.js';
import { ParticipantDuration } from '../../../parts/participant-duration.js';
import { ParticipantName } from '../../../parts/participant-name.js';
import { ParticipantPurpose } from '../../../parts/participant-purpose.js';
import { ParticipantRole } from '../../../parts/participant-role.js';
import { ParticipantState } from '../../../parts/participant-state.js';
import { ParticipantYou } from '../../../parts/participant-you.js';
import { shortId } from '../../../model/names.js';
import { readText, readTexts } from '../../../model/values.js';
import type { TableColumnName } from '../../../words/en/table.js';
import {
  Controllers,
  Findings,
  HeldSince,
  InstantCell,
  NamedReference,
  Targets,
  WrapupCell,
} from './cells.js';
import type { Column } from './column.js';
import { readQueue } from './reference-names.js';
import type { ColumnTools } from './tools.js';
import * as read from './read.js';

type Own = Omit<Column, 'id' | 'header' | 'hasValues' | 'searched' | 'filter'> & {
  readonly searched?: boolean;
};

/** The columns, in their order. */
export function builtInColumns(tools: ColumnTools): readonly Column[] {
  const { words, people, states, status, extras, instant, names, nameOf } = tools;
  const label = (texts: object) => {
    const known: Readonly<Record<string, unknown>> = { ...texts };
    return (value: string | number): string => readText(known[value]) ?? String(value);
  };
  const plain = (value: string | number): string => String(value);
  const when = (readInstant: Own['read']): Own => ({
    kind: 'instant',
    width: 216,
    read: readInstant,
    say: instant,
    cell: (leg) => <InstantCell instant={readInstant(leg)} text={instant} />,
  });
  const textCell =
    (readIt: Own['read'], say: Own['say'] = plain) =>
    (leg: CobrowseMediaParticipant): ReactNode => {
      const value = readIt(leg);
      return value === null ? null : dataText(say(value));
    };
  const sessionName = (leg: CobrowseMediaParticipant): string | null => {
    const session = extras.sessionOf(leg);
    return readText(session?.name) ?? readText(leg.cobrowseSessionId) ?? readText(session?.id);
  };
  const peopleText = (list: readonly (CobrowseMediaParticipant | undefined)[]): string | null =>
    list.map((leg) => (leg ? nameOf(leg) : '')).join(', ') || null;
  const targets = (leg: CobrowseMediaParticipant): string | null => {
    if (!extras.sessionOf(leg)) return readTexts(leg.controlling)?.join(', ') || null;
    const { controls } = extras.grantsOf(leg);
    return (
      controls.map(({ target, targetId }) => (target ? nameOf(target) : targetId)).join(', ') ||
      null
    );
  };
  const controllers = (leg: CobrowseMediaParticipant): string | null =>
    peopleText(extras.grantsOf(leg).controlledBy.map(({ controller }) => controller));
  const stateLabel = label(states);
  const personLabel = label(people);
  const statusLabel = label(status);
  const wordLabel = label(words);

  const columns: Readonly<Record<TableColumnName, Own>> = {
    name: {
      kind: 'text',
      width: 180,
      read: nameOf,
      say: plain,
      cell: () => (
        <>
          <ParticipantName />
          {tools.hasUser && <ParticipantYou />}
        </>
      ),
    },
    role: {
      kind: 'choice',
      width: 90,
      read: read.readRole,
      say: personLabel,
      cell: () => <ParticipantRole />,
    },
    state: {
      kind: 'choice',
      width: 140,
      read: read.readState,
      say: stateLabel,
      cell: () => <ParticipantState />,
    },
    purpose: {
      kind: 'choice',
      width: 110,
      read: read.readPurpose,
      say: personLabel,
      cell: () => <ParticipantPurpose />,
    },
    direction: {
      kind: 'choice',
      width: 110,
      read: read.readDirection,
      say: personLabel,
      cell: () => <ParticipantDirection />,
    },
    started: when(read.readStarted),
    connected: when(read.readConnected),
    ended: when(read.readEnded),
    duration: {
      kind: 'number',
      width: 140,
      read: tools.lengthOf,
      say: plain,
      cell: () => <ParticipantDuration />,
      exported: tools.lengthText,
      searched: false,
    },
    held: {
      kind: 'instant',
      width: 90,
      read: read.readHeldSince,
      say: instant,
      cell: ({ held }) => (held === true ? <HeldSince /> : null),
      searched: false,
    },
    controls: {
      ofSession: tools.hasSessions,
      kind: 'text',
      width: 150,
      read: targets,
      say: plain,
      cell: (_leg, { controls }) => controls.length > 0 && <Targets grants={controls} />,
    },
    controlledBy: {
      ofSession: tools.hasSessions,
      kind: 'text',
      width: 150,
      read: controllers,
      say: plain,
      cell: (_leg, { controlledBy }) =>
        controlledBy.length > 0 && <Controllers grants={controlledBy} />,
    },
    queue: {
      kind: 'choice',
      width: 140,
      read: (leg) => readQueue(leg, names),
      say: (value) => names.known('queue', String(value)) ?? String(value),
      cell: ({ queue }) => queue && <NamedReference kind="queue" reference={queue} />,
    },
    provider: {
      kind: 'choice',
      width: 120,
      read: read.readProvider,
      say: plain,
      cell: textCell(read.readProvider),
    },
    disconnectReason: {
      kind: 'choice',
      width: 190,
      read: read.readReason,
      say: statusLabel,
      cell: ({ endTime, disconnectType }) =>
        endTime || disconnectType ? <ParticipantDisconnectReason /> : null,
    },
    wrapup: {
      kind: 'choice',
      width: 160,
      read: read.readWrapupStatus,
      say: (value) => statusLabel(`wrapup.${value}`),
      cell: (leg) => (read.mayOweWrapup(leg) ? <WrapupCell /> : null),
    },
    findings: {
      ofSession: tools.hasSessions,
      kind: 'number',
      width: 130,
      read: (leg) => extras.findingsOf(leg).length,
      say: plain,
      cell: (_leg, { findings }) =>
        findings.length > 0 && <Findings findings={findings} words={words} />,
      searched: false,
    },
    session: {
      ofSession: tools.hasSessions,
      kind: 'text',
      width: 120,
      read: sessionName,
      say: plain,
      cell: (leg, { session }) => {
        // The start of an id is enough to tell sessions apart; search and export have all of it.
        const name = readText(session?.name) ?? shortId(sessionName(leg));
        return name && dataText(name);
      },
    },
    participantId: {
      kind: 'text',
      width: 150,
      read: read.readId,
      say: plain,
      cell: textCell(read.readId),
    },
    address: {
      kind: 'text',
      width: 150,
      read: (leg) => (tools.showPersonal ? read.readAddress(leg) : null),
      say: plain,
      cell: (leg) => tools.personal(read.readAddress(leg)),
      exported: (leg) => tools.maskedText(read.readAddress(leg)),
      searched: tools.showPersonal,
    },
    viewerHost: {
      kind: 'choice',
      width: 160,
      read: read.readViewerHost,
      say: plain,
      cell: textCell(read.readViewerHost),
    },
  };
  return Object.entries(columns).map(([id, { searched = true, ...column }]) => ({
    ...column,
    id,
    header: wordLabel(`column.${id}`),
    hasValues: true,
    filter: filterOf(id, column.kind),
    searched,
  }));
}

function filterOf(id: string, kind: Column['kind']): Column['filter'] {
  if (kind === 'choice') return 'choices';
  if (kind === 'instant') return 'instants';
  return id === 'findings' ? 'numbers' : null;
}
