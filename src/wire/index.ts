/** Reads every shape in which Genesys Cloud sends participants, and merges them into sessions. */
export type { CobrowseEvent, CobrowseSession, ParsedEvents, WireShape } from './events.js';
export type {
  ExpectedType,
  JsonType,
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  ProblemSeverity,
} from './problems.js';
export type { ParsedSessions } from './parse.js';
export type { SessionState } from './merge.js';
export { foldEvents, mergeEvent } from './merge.js';
export type { Replay, ReplayEvent, ReplayOptions } from './replay.js';
export { createReplay } from './replay.js';
export { parseEvents, parseSessions } from './parse.js';
export type { EventBatch, ReadEventsOptions } from './read.js';
export type { EventChunk, EventChunks } from './source-chunks.js';
export { readEvents } from './read.js';
