'use client';
import type { ReactElement, ReactNode } from 'react';
import { legKey, type CobrowseMediaParticipant } from '../../../model/index.js';
import { readNumber, readText } from '../../../model/values.js';
import { dataText } from '../../../internals/ui/data-text.js';
import { guarded, useSettings, type KitSettings } from '../../../internals/settings.js';
import type { TableColumn } from '../types.js';
import type { Column } from './column.js';
import type { ColumnTools } from './tools.js';

/** A column of the host, fenced in: whatever throws there costs its own cell. */
export function hostColumn(own: TableColumn, tools: ColumnTools, settings: KitSettings): Column {
  const kind = own.kind ?? 'text';
  const isNumeric = kind === 'instant' || kind === 'number';
  const hidesData = own.personal === true && !tools.showPersonal;
  const raw = (leg: CobrowseMediaParticipant): string | number | null => {
    const value = guarded(settings, () =>
      own.value?.(leg, { session: tools.extras.sessionOf(leg) }),
    );
    return isNumeric ? readNumber(value) : readText(value);
  };
  const say = (value: string | number): string => {
    const label = guarded(settings, () => own.label?.(value));
    return readText(label) ?? (kind === 'instant' ? tools.instant(value) : String(value));
  };
  const textOf = (leg: CobrowseMediaParticipant): string | null => {
    const value = raw(leg);
    return value === null ? null : say(value);
  };
  return {
    id: own.id,
    header: own.header,
    kind,
    width: own.width ?? 140,
    ofSession: tools.hasSessions,
    hasValues: own.value !== undefined,
    searched: own.value !== undefined && !hidesData,
    filter: hidesData || !own.value ? null : FILTERS[kind],
    read: (leg) => (hidesData ? null : raw(leg)),
    say,
    cell: (leg, { session }) => {
      if (own.cell) return <HostCell key={legKey(leg)} show={() => own.cell?.(leg, { session })} />;
      const text = textOf(leg);
      if (text === null) return null;
      return hidesData ? tools.personal(text) : dataText(text);
    },
    exported: own.personal === true ? (leg) => tools.maskedText(textOf(leg)) : undefined,
  };
}

const FILTERS = { text: null, choice: 'choices', instant: 'instants', number: 'numbers' } as const;

function HostCell({ show }: { readonly show: () => ReactNode }): ReactElement {
  const settings = useSettings();
  return <>{guarded(settings, show)}</>;
}
