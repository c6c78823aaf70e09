'use client';
import { useMemo } from 'react';
import { useRegion, useSettings } from '../../../internals/settings.js';
import { useClockValue } from '../../../internals/ticking.js';
import { useWords } from '../../../internals/use-words.js';
import { people } from '../../../words/en/people.js';
import { states } from '../../../words/en/states.js';
import { status } from '../../../words/en/status.js';
import type { TableMessages } from '../../../words/en/table.js';
import { dayOf, instantFormat, shortInstantFormat } from '../../../words/table-instant.js';
import type { GetFindings, GetSession, TableColumnList, TableSort } from '../types.js';
import { chooseColumns } from './choose-columns.js';
import type { Column } from './column.js';
import { maskPersonalData } from './mask-personal-data.js';
import type { ReferenceNames } from './reference-names.js';
import type { RowContexts } from './row-context.js';
import { useDurations } from './use-durations.js';
import { useNameOf, type NameOf } from './use-name-of.js';
import { useReferenceNames } from './use-reference-names.js';
import { useRowContexts } from './use-row-contexts.js';
import { useStableColumnList } from './use-stable-column-list.js';

/** What the columns depend on. */
export interface ColumnOptions {
  readonly columns: TableColumnList | undefined;
  readonly getSession: GetSession | undefined;
  readonly getFindings: GetFindings | undefined;
  readonly words: TableMessages;
  readonly sorting: readonly TableSort[];
}

/** The columns in the app's order, and what they need in addition to participants. */
export function useColumns(options: ColumnOptions): {
  readonly columns: readonly Column[];
  readonly rowContexts: RowContexts;
  readonly nameOf: NameOf;
  readonly referenceNames: ReferenceNames;
} {
  const { getSession, getFindings, words, sorting } = options;
  const list = useStableColumnList(options.columns);
  const settings = useSettings();
  const region = useRegion();
  const peopleWords = useWords('people', people);
  const stateWords = useWords('states', states);
  const statusWords = useWords('status', status);
  const rowContexts = useRowContexts(getSession, getFindings);
  const referenceNames = useReferenceNames();
  const nameOf = useNameOf(referenceNames, peopleWords);
  const { durationOf, durationText } = useDurations(sorting);
  const today = useClockValue((now) => dayOf(now, region.timeZone));
  const hasSessions = getSession !== undefined || getFindings !== undefined;

  const columns = useMemo(() => {
    const environment = {
      words,
      people: peopleWords,
      states: stateWords,
      status: statusWords,
      rowContexts,
      referenceNames,
      nameOf,
      formatInstant: instantFormat(region),
      formatShort: shortInstantFormat(region, today),
      durationOf,
      durationText,
      hasSessions,
      hasUser: Boolean(settings.currentUserId),
      ...maskPersonalData(settings.personalData === 'shown', words.masked),
    };
    return chooseColumns(list, environment, settings);
  }, [
    list,
    settings,
    region,
    today,
    words,
    peopleWords,
    stateWords,
    statusWords,
    rowContexts,
    referenceNames,
    nameOf,
    durationOf,
    durationText,
    hasSessions,
  ]);
  return { columns, rowContexts, nameOf, referenceNames };
}
