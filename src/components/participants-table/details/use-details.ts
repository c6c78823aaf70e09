'use client';
import { useMemo, useState } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { collectGroups, type RowGroup } from '../rows/groups/grouped-lines.js';
import type { Lines } from '../rows/groups/use-lines.js';
import type { RowView } from '../rows/index/row-index.js';
import { positionOf, type KeyAt } from '../rows/key-at.js';

/** The line whose details are open. */
interface Opened {
  readonly key: string;
  /** The participant when the details were opened. Still shown if its row is filtered out. */
  readonly participant: CobrowseMediaParticipant;
  readonly position: number;
}

/** The details next to the rows. */
export interface Details {
  /** Key of the line whose details are open; null when none are. */
  readonly key: string | null;
  readonly participant: CobrowseMediaParticipant | null;
  /** Position of the line; null if it is not in the view. */
  readonly position: number | null;
  /** Position of its session among those of the view, from 0; null if it is not in the view. */
  readonly sessionPosition: number | null;
  /** How many sessions the view has. */
  readonly sessionCount: number;
  readonly open: (position: number) => void;
  readonly close: () => void;
  /** Opens the next session, or the previous one with -1. Nothing happens at the ends. */
  readonly step: (by: 1 | -1) => void;
}

interface DetailsOptions {
  readonly lines: Lines;
  /** The rows without the lines of groups. */
  readonly rowView: RowView;
  readonly groupOf: (leg: CobrowseMediaParticipant) => string;
}

/** Which details are open. Sessions are in the order of the table, even if it has no groups. */
export function useDetails(options: DetailsOptions): Details {
  const { lines, rowView, groupOf } = options;
  const { view, keyAt, grouped } = lines;
  const [opened, setOpened] = useState<Opened | null>(null);
  const isOpen = opened !== null;
  const sessions = useMemo(
    () => (isOpen ? (grouped?.groups ?? collectGroups(rowView, groupOf, ALL)) : NONE),
    [isOpen, grouped, rowView, groupOf],
  );
  const position = opened ? currentPosition(opened, view.count, keyAt) : null;
  const participant = position === null ? (opened?.participant ?? null) : view.at(position);
  const session = participant && groupOf(participant);
  const shown = sessions.find(({ key }) => key === session);
  const sessionPosition = shown?.index ?? null;
  const openAt = (at: number): void =>
    setOpened({ key: keyAt(at), participant: view.at(at), position: at });
  return {
    key: opened?.key ?? null,
    participant,
    position,
    sessionPosition,
    sessionCount: sessions.length,
    open: openAt,
    close: () => setOpened(null),
    step: (by) => {
      const next = sessions[sessionPosition === null ? 0 : sessionPosition + by];
      if (!next) return;
      // Without groups, each row is a line.
      openAt(grouped ? grouped.positionOfGroup(next) : next.rows[0]);
    },
  };
}

const ALL = { all: true, except: [] };
const NONE: readonly RowGroup[] = [];

function currentPosition({ key, position }: Opened, count: number, keyAt: KeyAt): number | null {
  if (position < count && keyAt(position) === key) return position;
  return positionOf(key, count, keyAt);
}
