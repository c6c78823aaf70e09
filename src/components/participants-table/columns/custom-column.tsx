'use client';
import type { ReactElement, ReactNode } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../../model/index.js';
import { readNumber, readText } from '../../../model/values.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { guarded, useSettings, type KitSettings } from '../../../internals/settings.js';
import type { TableCellContext, TableColumn, TableColumnOverride } from '../types.js';
import type { Column } from './column.js';
import type { ColumnEnvironment } from './column-environment.js';

const DEFAULT_WIDTH = 140;
const FILTERS = { text: null, choice: 'choices', instant: 'instants', number: 'numbers' } as const;

/** A column of the app. If one of its functions throws, only that cell stays empty. */
export function customColumn(
  definition: TableColumn,
  environment: ColumnEnvironment,
  settings: KitSettings,
): Column {
  const { kind = 'text', personal = false } = definition;
  const isHidden = personal && !environment.showPersonal;
  const hasValues = definition.value !== undefined;
  const getLabel = guardedLabel(definition, settings, (value) =>
    kind === 'instant' ? environment.formatInstant(value) : String(value),
  );
  const readValue = (participant: CobrowseMediaParticipant): string | number | null => {
    const value = guarded(settings, () =>
      definition.value?.(participant, { session: environment.rowContexts.sessionOf(participant) }),
    );
    return kind === 'instant' || kind === 'number' ? readNumber(value) : readText(value);
  };
  const textOf = (participant: CobrowseMediaParticipant): string | null => {
    const value = readValue(participant);
    return value === null ? null : getLabel(value);
  };
  const content = (participant: CobrowseMediaParticipant): ReactNode => {
    const text = textOf(participant);
    if (text === null) return null;
    return isHidden ? environment.personalContent(text) : dataText(text);
  };
  return {
    id: definition.id,
    header: definition.header,
    kind,
    width: definition.width ?? DEFAULT_WIDTH,
    dependsOnSession: environment.hasSessions,
    hasValues,
    isSearched: hasValues && !isHidden,
    filter: hasValues && !isHidden ? FILTERS[kind] : null,
    getValue: (participant) => (isHidden ? null : readValue(participant)),
    getLabel,
    compare: guardedCompare(definition, settings),
    cell: ({ participant, context: { session } }) =>
      customCell(definition, participant, { session, content: content(participant) }),
    getExportText: personal
      ? (participant) => environment.personalText(textOf(participant))
      : undefined,
  };
}

/** A built-in column with the app's changes. */
export function adjustColumn(
  column: Column,
  override: Omit<TableColumnOverride, 'id'>,
  settings: KitSettings,
): Column {
  const { header, width, label, compare } = override;
  return {
    ...column,
    header: header ?? column.header,
    width: width ?? column.width,
    getLabel: label ? guardedLabel(override, settings, column.getLabel) : column.getLabel,
    compare: compare ? guardedCompare(override, settings) : column.compare,
    cell: (source) =>
      customCell(override, source.participant, {
        session: source.context.session,
        content: column.cell(source),
      }),
  };
}

function guardedLabel(
  { label }: Pick<TableColumn, 'label'>,
  settings: KitSettings,
  fallback: (value: string | number) => string,
): Column['getLabel'] {
  return (value) => readText(guarded(settings, () => label?.(value))) ?? fallback(value);
}

/** If `compare` throws or does not return a number, the two values are treated as equal. */
function guardedCompare(
  { compare }: Pick<TableColumn, 'compare'>,
  settings: KitSettings,
): Column['compare'] {
  if (!compare) return undefined;
  return (one, other) => readNumber(guarded(settings, () => compare(one, other))) ?? 0;
}

function customCell(
  { cell }: Pick<TableColumn, 'cell'>,
  participant: CobrowseMediaParticipant,
  context: TableCellContext,
): ReactNode {
  if (!cell) return context.content;
  return <CustomCell key={legKey(participant)} show={() => cell(participant, context)} />;
}

function CustomCell({ show }: { readonly show: () => ReactNode }): ReactElement {
  const settings = useSettings();
  return <>{guarded(settings, show)}</>;
}
