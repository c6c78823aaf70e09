export { ParticipantsTable } from '../components/participants-table/participants-table.js';
export type { TableMessages } from '../words/en/table.js';
export { readTableState } from '../components/participants-table/state/read-state.js';
export type * from '../components/participants-table/types.js';
