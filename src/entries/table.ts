export { ParticipantsTable } from '../components/participants-table/participants-table.js';
export { readTableState } from '../components/participants-table/state/read-state.js';
export type * from '../components/participants-table/types.js';
export type { TableOwnProps, TableProps } from '../components/participants-table/props.js';
export type { CommonPartProps, Part, PartProps, PartTag } from '../internals/forward-part.js';
export type * from '../model/public-types.js';
export type * from '../model/findings/index.js';
export type * from '../words/messages.js';
export type {
  ExpectedType,
  JsonType,
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  ProblemSeverity,
} from '../wire/index.js';
