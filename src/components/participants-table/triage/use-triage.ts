'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { CobrowseMediaParticipant, TriageKind } from '../../../model/index.js';
import { systemClock } from '../../../internals/clock.js';
import { useSettings } from '../../../internals/settings.js';
import { subscribeToNothing } from '../../../internals/use-hydrated.js';
import type { RowContexts } from '../columns/row-context.js';
import type { RowFeed } from '../rows/row-feed.js';
import type { GetFindings, GetSession } from '../types.js';
import { countTriage, type Triage } from './count-triage.js';
import { legTriage } from './leg-triage.js';
import { createTriageWatch } from './triage-watch.js';

interface TriageOptions {
  /** False if the table shows no counts. */
  readonly isOn: boolean;
  readonly rows: readonly CobrowseMediaParticipant[];
  readonly feed: RowFeed | undefined;
  readonly rowContexts: RowContexts;
  readonly getSession: GetSession | undefined;
  readonly getFindings: GetFindings | undefined;
  readonly groupOf: ((leg: CobrowseMediaParticipant) => string) | null;
  /** The kinds by which rows are filtered. */
  readonly pressed: readonly TriageKind[];
}

/**
 * The counts of trouble, and the legs that match the pressed counts. Both are null without counts.
 */
export function useTriage(options: TriageOptions): {
  readonly triage: Triage | null;
  readonly legKeys: ReadonlySet<string> | null;
} {
  const { isOn, rows, feed, rowContexts, getSession, getFindings, groupOf, pressed } = options;
  const { clock = systemClock } = useSettings();
  const watch = useMemo(
    () =>
      isOn
        ? createTriageWatch(clock, () =>
            countTriage({
              rows: feed ? feed.read() : rows,
              kindsOf: (leg) => legTriage(leg, rowContexts, clock.now()),
              groupOf,
            }),
          )
        : NO_WATCH,
    // oxlint-disable-next-line react/exhaustive-deps -- row contexts read with the latest functions
    [isOn, clock, rows, feed, rowContexts, groupOf, getSession, getFindings],
  );
  const triage = useSyncExternalStore<Triage | null>(watch.subscribe, watch.read, watch.read);
  const legKeys = useMemo(() => {
    if (!triage || pressed.length === 0) return null;
    return new Set(pressed.flatMap((kind) => [...triage[kind].legKeys]));
  }, [triage, pressed]);
  return { triage, legKeys };
}

const NO_WATCH = { subscribe: subscribeToNothing, read: (): null => null };
