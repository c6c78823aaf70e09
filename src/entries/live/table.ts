export { LiveParticipantsTable } from '../../components/live/live-participants-table.js';
export type * from '../../components/participants-table/types.js';
export type { TableOwnProps, TableProps } from '../../components/participants-table/props.js';
export type * from '../../live/index.js';
export type { CommonPartProps, Part, PartProps, PartTag } from '../../internals/forward-part.js';
export type * from '../../model/public-types.js';
export type * from '../../model/findings/index.js';
export type * from '../../words/messages.js';
export type * from '../../wire/index.js';
