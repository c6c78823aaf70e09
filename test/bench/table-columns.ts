/** The columns of the kit's tables; those by hand have the same. */
export const tableColumns = [
  'name',
  'role',
  'state',
  'purpose',
  'started',
  'duration',
  'held',
  'controls',
  'queue',
  'disconnectReason',
  'wrapup',
  'session',
] as const;
