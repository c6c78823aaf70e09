'use client';
import { useState } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { asRecord } from '../../../model/values.js';
import { guarded, useSettings } from '../../../internals/settings.js';
import type { GetRowProps, TableRowProps, TableRowState } from '../types.js';

/** The app's props for a row; undefined when it has none. */
export type RowPropsOf = (
  participant: CobrowseMediaParticipant,
  state: TableRowState,
) => TableRowProps | undefined;

/**
 * Reads the app's props for a row. Returns the same object while they are equal, so that the row
 * does not render again.
 */
export function useRowProps(getRowProps: GetRowProps | undefined): RowPropsOf {
  const settings = useSettings();
  const [remembered] = useState(() => new WeakMap<CobrowseMediaParticipant, TableRowProps>());
  return (participant, state) => {
    const next = getRowProps && guarded(settings, () => getRowProps(participant, state));
    if (!next) return undefined;
    const before = remembered.get(participant);
    if (before && isSameProps(before, next)) return before;
    remembered.set(participant, next);
    return next;
  };
}

function isSameProps(one: TableRowProps, other: TableRowProps): boolean {
  const { style: oneStyle, ...oneRest } = one;
  const { style: otherStyle, ...otherRest } = other;
  return isSameRecord(oneStyle, otherStyle) && isSameRecord(oneRest, otherRest);
}

function isSameRecord(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const members = asRecord(one);
  const others = asRecord(other);
  const keys = Object.keys(members);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => Object.is(members[key], others[key]))
  );
}
