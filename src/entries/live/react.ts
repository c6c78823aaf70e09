export { LiveParticipantCard } from '../../components/live/live-participant-card.js';
export { LiveControllingParticipantsList } from '../../components/live/live-controlling-participants-list.js';
export { ConnectionNotice } from '../../components/live/connection-notice.js';
export {
  useCobrowseSession,
  useCobrowseSessions,
  useConnectionStatus,
  useParticipant,
} from '../../components/live/use-store.js';
export { useControlGrants } from '../../components/live/use-session-participants.js';
export type * from '../../live/index.js';
export type { CommonPartProps, Part, PartProps, PartTag } from '../../internals/forward-part.js';
export type * from '../../model/public-types.js';
export type * from '../../model/findings/index.js';
export type * from '../../words/messages.js';
export type * from '../../wire/index.js';
export type { ParticipantCard } from '../../components/participant-card/participant-card.js';
export type { ControllingParticipantsList } from '../../components/controlling-participants-list/controlling-participants-list.js';
export type { GetSignals } from '../../components/controlling-participants-list/signal-rows.js';
export type { ParticipantRoot } from '../../parts/participant-root.js';
