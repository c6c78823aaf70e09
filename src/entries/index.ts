export * from './model.js';
/** The parts of a participant, such as `Participant.Root` and `Participant.Name`. */
export * as Participant from '../parts/participant.js';
export { ParticipantCard } from '../components/participant-card/participant-card.js';
export { ControllingParticipantsList } from '../components/controlling-participants-list/controlling-participants-list.js';
export { ViewerUrlLauncher } from '../components/viewer-url-launcher/viewer-url-launcher.js';
export { ViewerFrame } from '../components/viewer-frame/viewer-frame.js';
export type { SandboxPermission } from '../components/viewer-frame/restrictions.js';
export type { ViewerProgress } from '../components/viewer-frame/use-viewer-progress.js';
export type { ViewerState } from '../components/viewer-frame/viewer-bar.js';
export { CobrowseOffer } from '../components/cobrowse-offer/cobrowse-offer.js';
export { ParticipantActions } from '../components/participant-actions/participant-actions.js';
export type { ParticipantActionItem } from '../components/participant-actions/offered-actions.js';
export {
  createWrapupDrafts,
  wrapupDrafts,
} from '../components/participant-actions/wrapup-drafts.js';
export type { WrapupDraft, WrapupDrafts } from '../components/participant-actions/wrapup-drafts.js';
export { CobrowseKitProvider } from '../components/cobrowse-kit-provider/cobrowse-kit-provider.js';
export type { GetSignals } from '../components/controlling-participants-list/signal-rows.js';
export type { KitOptions } from '../internals/settings.js';
export type { CommonPartProps, Part, PartProps, PartTag } from '../internals/forward-part.js';
export type { AppAction } from '../internals/use-action.js';
export type { Urgency } from '../internals/ui/countdown.js';
export type { LaunchRefusal } from '../components/viewer-url-launcher/launch.js';
export type { WindowOutcome } from '../components/viewer-url-launcher/open-window.js';
export { createClock, fixedClock } from '../internals/clock.js';
export type { Clock, ClockOptions } from '../internals/clock.js';
export type {
  Reference,
  ReferenceAnswers,
  ReferenceKind,
  ResolvedReference,
  ResolveReferences,
} from '../internals/references.js';
export { describeFinding } from '../words/describe-finding.js';
export type { DescribeFindingOptions } from '../words/describe-finding.js';
export { describeProblem } from '../words/describe-problem.js';
export type { DescribeProblemOptions } from '../words/describe-problem.js';
export type {
  ExpectedType,
  JsonType,
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  ProblemSeverity,
} from '../wire/index.js';
export { participantName } from '../words/participant-name.js';
export type { ParticipantNameOptions } from '../words/participant-name.js';
export type * from '../words/messages.js';
