export * from './model.js';
export * as Participant from '../parts/participant.js';
export { ParticipantCard } from '../components/participant-card/participant-card.js';
export { ControllingParticipantsList } from '../components/controlling-participants-list/controlling-participants-list.js';
export { ViewerUrlLauncher } from '../components/viewer-url-launcher/viewer-url-launcher.js';
export { CobrowseKitProvider } from '../parts/provider.js';
export type { KitOptions } from '../parts/settings.js';
export { createClock, fixedClock } from '../parts/clock.js';
export type { Clock, ClockOptions } from '../parts/clock.js';
export type {
  Reference,
  ReferenceAnswers,
  ReferenceKind,
  ResolvedReference,
  ResolveReferences,
} from '../parts/references.js';
export { describeFinding } from '../words/describe-finding.js';
export type { DescribeFindingOptions } from '../words/describe-finding.js';
export { describeProblem } from '../words/describe-problem.js';
export type { DescribeProblemOptions } from '../words/describe-problem.js';
export { participantName } from '../words/labels.js';
export type { ParticipantNameOptions } from '../words/labels.js';
export type { Messages, PartialMessages } from '../words/messages.js';
export type { Template } from '../words/message.js';
