/** Id of a built-in column. */
export type TableColumnId =
  | 'name'
  | 'role'
  | 'state'
  | 'purpose'
  | 'direction'
  | 'started'
  | 'connected'
  | 'ended'
  | 'duration'
  | 'held'
  | 'controls'
  | 'controlledBy'
  | 'queue'
  | 'provider'
  | 'disconnectReason'
  | 'wrapup'
  | 'findings'
  | 'session'
  | 'participantId'
  | 'address'
  | 'viewerHost';

/** The built-in columns of the participants table, in their default order. */
export const TABLE_COLUMN_IDS: readonly TableColumnId[] = [
  'name',
  'role',
  'state',
  'purpose',
  'direction',
  'started',
  'connected',
  'ended',
  'duration',
  'held',
  'controls',
  'controlledBy',
  'queue',
  'provider',
  'disconnectReason',
  'wrapup',
  'findings',
  'session',
  'participantId',
  'address',
  'viewerHost',
];
