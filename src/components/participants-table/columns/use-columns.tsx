'use client';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { readFacts } from '../../../model/facts.js';
import { nameFromAttributes, nameParts } from '../../../model/names.js';
import { readText } from '../../../model/values.js';
import { clockText } from '../../../words/format.js';
import { systemClock } from '../../../internals/clock.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { guarded, never, useRegion, useSettings } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import { people } from '../../../words/en/people.js';
import { unnamedText } from '../../../words/labels.js';
import { states } from '../../../words/en/states.js';
import { status } from '../../../words/en/status.js';
import type { TableMessages } from '../../../words/en/table.js';
import { instantFormat } from '../../../words/table-instant.js';
import { warnOnce } from '../../../internals/warn.js';
import type {
  FindingsOf,
  ParticipantsTableColumnId,
  SessionOf,
  TableColumn,
  TableSort,
} from '../types.js';
import { builtInColumns } from './built-in.js';
import type { Column } from './column.js';
import { createExtras, type ExtrasSource } from './row-context.js';
import { hostColumn } from './host.js';
import { createNames, type ReferenceNames } from './reference-names.js';
import { readLengths } from './read.js';

/** Columns as a host lists them. */
export type ColumnList = readonly (ParticipantsTableColumnId | TableColumn)[];

/** What the columns follow from. */
export interface ColumnSource {
  readonly columns: ColumnList | undefined;
  readonly sessionOf: SessionOf | undefined;
  readonly findingsOf: FindingsOf | undefined;
  readonly words: TableMessages;
  /** How the rows are sorted: lengths of legs are measured when they begin to count. */
  readonly sorting: readonly TableSort[];
}

/** The columns in the host's order, and the surroundings of legs. */
export function useColumns(source: ColumnSource): {
  readonly columns: readonly Column[];
  readonly extras: ExtrasSource;
  readonly nameOf: (leg: CobrowseMediaParticipant) => string;
  readonly names: ReferenceNames;
} {
  const { columns: list, sessionOf, findingsOf, words, sorting } = source;
  const byLength = sorting.find(({ column }) => column === 'duration')?.direction;
  const settings = useSettings();
  const region = useRegion();
  const peopleWords = useWords('people', people);
  const stateWords = useWords('states', states);
  const statusWords = useWords('status', status);

  const extras = useMemo(() => {
    const { resolveControlTarget } = settings;
    return createExtras({
      sessionOf: sessionOf && ((leg) => guarded(settings, () => sessionOf(leg))),
      findingsOf: findingsOf && ((leg) => guarded(settings, () => findingsOf(leg))),
      resolveControlTarget:
        resolveControlTarget &&
        ((id, legs) => guarded(settings, () => resolveControlTarget(id, legs))),
    });
  }, [settings, sessionOf, findingsOf]);

  const { references } = settings;
  const version = useSyncExternalStore(
    references?.subscribe ?? never,
    references?.version ?? zero,
    zero,
  );
  const names = useMemo(() => createNames(references, version), [references, version]);
  // What was missing while rendering is asked for after it.
  useEffect(() => void names.ask());

  const showPersonal = settings.personalData === 'shown';
  const nameOf = useCallback(
    (leg: CobrowseMediaParticipant): string =>
      readText(leg.name) ??
      nameParts(leg).name ??
      names.of('user', leg.user) ??
      (showPersonal ? nameFromAttributes(leg) : null) ??
      unnamedText(leg, peopleWords),
    [names, showPersonal, peopleWords],
  );

  const lengthOf = useMemo(
    () => readLengths(() => (settings.clock ?? systemClock).now()),
    // oxlint-disable-next-line react/exhaustive-deps -- measured anew when the reader sorts by it
    [settings, byLength],
  );

  const columns = useMemo(() => {
    const maskedText = (value: string | null): string =>
      value === null || showPersonal ? (value ?? '') : MASK;
    const tools = {
      words,
      people: peopleWords,
      states: stateWords,
      status: statusWords,
      extras,
      nameOf,
      names,
      instant: instantFormat(region),
      lengthOf,
      lengthText: (leg: CobrowseMediaParticipant) => {
        const { duration, unanswered } = readFacts(leg);
        if (!duration || unanswered) return '';
        const end = duration.end ?? (settings.clock ?? systemClock).now();
        return clockText(end - duration.start, region.locale);
      },
      hasSessions: sessionOf !== undefined || findingsOf !== undefined,
      hasUser: Boolean(settings.currentUserId),
      showPersonal,
      maskedText,
      personal: (value: string | null) =>
        value === null || showPersonal ? (
          dataText(value)
        ) : (
          <span className="cb-mask">
            <span aria-hidden="true">{MASK}</span>
            <span className="cb-hidden">{words.masked}</span>
          </span>
        ),
    };
    const own = builtInColumns(tools);
    if (!list) return own;
    const chosen = list.flatMap((item) => {
      if (typeof item !== 'string') return [hostColumn(item, tools, settings)];
      const known = own.find(({ id }) => id === item);
      if (!known) warnOnce(UNKNOWN_COLUMN);
      return known ? [known] : [];
    });
    return chosen.filter(({ id }, index) => {
      const isFirst = chosen.findIndex((other) => other.id === id) === index;
      if (!isFirst) warnOnce(DOUBLE_COLUMN);
      return isFirst;
    });
  }, [
    settings,
    region,
    list,
    words,
    peopleWords,
    stateWords,
    statusWords,
    extras,
    nameOf,
    names,
    showPersonal,
    sessionOf,
    findingsOf,
    lengthOf,
  ]);
  return { columns, extras, nameOf, names };
}

const zero = (): number => 0;

const MASK = '••••••';
const UNKNOWN_COLUMN =
  '`columns` of ParticipantsTable names a column that the kit does not have, so it is left out. Use a name of ParticipantsTableColumnId, or an object for a column of your own.';
const DOUBLE_COLUMN =
  '`columns` of ParticipantsTable has two columns with one id, so only the first is shown. Give each its own id.';
