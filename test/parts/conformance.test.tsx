import type { ReactElement } from 'react';
import { describe } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  fixedClock,
  Participant,
  ParticipantCard,
  ViewerUrlLauncher,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { SessionReview } from '../../src/entries/review.js';
import { ParticipantsTable } from '../../src/entries/table.js';
import { alertingAgent, failed, heldCustomer, unanswered } from '../../stories/data/legs.js';
import { agent } from '../../stories/data/people.js';
import { liveSession } from '../../stories/data/sessions.js';
import { NOW } from '../../stories/data/time.js';
import { counting } from '../../stories/data/wrapups.js';
import { conforms } from '../support/conforms.js';

/** Puts a part into the leg that it shows. */
function of(leg: CobrowseMediaParticipant): (part: ReactElement) => ReactElement {
  return (part) => (
    <CobrowseKitProvider clock={fixedClock(NOW)} currentUserId={agent.user?.id ?? ''}>
      <Participant.Root participant={leg} participants={liveSession}>
        {part}
      </Participant.Root>
    </CobrowseKitProvider>
  );
}

/** Keeps running times still, so that two renderings say the same. */
function atNow(component: ReactElement): ReactElement {
  return <CobrowseKitProvider clock={fixedClock(NOW)}>{component}</CobrowseKitProvider>;
}

describe('Participant.Root', () => {
  conforms(<Participant.Root participant={agent} />);
});
describe('Participant.Avatar', () => {
  conforms(<Participant.Avatar />, of(agent));
});
describe('Participant.Name', () => {
  conforms(<Participant.Name />, of(agent));
});
describe('Participant.You', () => {
  conforms(<Participant.You />, of(agent));
});
describe('Participant.Role', () => {
  conforms(<Participant.Role />, of(agent));
});
describe('Participant.Purpose', () => {
  conforms(<Participant.Purpose />, of(agent));
});
describe('Participant.State', () => {
  conforms(<Participant.State />, of(agent));
});
describe('Participant.Duration', () => {
  conforms(<Participant.Duration />, of(agent));
});
describe('Participant.Hold', () => {
  conforms(<Participant.Hold />, of(heldCustomer));
});
describe('Participant.Alerting', () => {
  conforms(<Participant.Alerting />, of(alertingAgent));
});
describe('Participant.Wrapup', () => {
  conforms(<Participant.Wrapup />, of(counting));
});
describe('Participant.Direction', () => {
  conforms(<Participant.Direction />, of(agent));
});
describe('Participant.DisconnectReason', () => {
  conforms(<Participant.DisconnectReason />, of(unanswered));
});
describe('Participant.Error', () => {
  conforms(<Participant.Error />, of(failed));
});
describe('Participant.Control', () => {
  conforms(<Participant.Control />, of(agent));
});
describe('Participant.Details', () => {
  conforms(<Participant.Details />, of(agent));
});

describe('ParticipantCard', () => {
  conforms(<ParticipantCard participant={agent} />, atNow);
});
describe('ControllingParticipantsList', () => {
  conforms(<ControllingParticipantsList participants={liveSession} />, atNow);
});
describe('ViewerUrlLauncher', () => {
  conforms(<ViewerUrlLauncher participant={agent} />);
});
describe('ParticipantsTable', () => {
  conforms(<ParticipantsTable participants={liveSession} />, atNow);
});
describe('SessionReview', () => {
  conforms(<SessionReview session={{ id: 'session', participants: liveSession }} />, atNow);
});
