'use client';
import type { ForwardedRef } from 'react';
import { forwardComponent, type Part } from '../../internals/forward-part.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import type { TableOwnProps, TableProps } from './props.js';
import { TableView } from './table-view.js';
import type { ParticipantsTableElementState } from './types.js';

/**
 * A table of any number of participants. It can be sorted, searched, filtered and exported, and it
 * updates with live data. Renders a `<div>`.
 *
 * @example
 * <ParticipantsTable
 *   participants={session.participants ?? []}
 *   getSession={() => session}
 *   columns={['name', 'state', { id: 'queue', header: 'Team' }]}
 * />
 */
export const ParticipantsTable: Part<ParticipantsTable.Props> = forwardComponent(
  function ParticipantsTable(props, ref: ForwardedRef<HTMLDivElement>) {
    const { personalData, announce, messages, ...viewProps } = props;
    return (
      <SettingsScope personalData={personalData} announce={announce} messages={messages}>
        <TableView {...viewProps} ref={ref} />
      </SettingsScope>
    );
  },
);

ParticipantsTable.displayName = 'ParticipantsTable';

/** Types of {@link ParticipantsTable}. */
export declare namespace ParticipantsTable {
  /** Props in addition to those of a `<div>`. */
  type OwnProps = TableOwnProps;
  /** State of the element, for `className`, `style` and `render`. */
  type State = ParticipantsTableElementState;
  /** Its own props, and those of a `<div>`. */
  type Props = TableProps;
}
