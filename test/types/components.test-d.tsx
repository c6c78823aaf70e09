/** How an integrator writes the components, with types of the SDK and of the model. Checked by the compiler alone. */
import type { Models } from 'purecloud-platform-client-v2';
import { createRef, type ReactElement } from 'react';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  Participant,
  ParticipantCard,
  ViewerUrlLauncher,
  type CobrowseConversation,
} from '../../src/entries/index.js';

declare const fromApi: Models.CobrowseConversation;
declare const leg: Models.CobrowseMediaParticipant;
declare const read: CobrowseConversation;
/** Apps pass their own optional props on as they are. */
declare const settings: { readonly text?: string; readonly flag?: boolean };

const article = createRef<HTMLElement>();
const details = createRef<HTMLDetailsElement>();

export const written: ReactElement = (
  <CobrowseKitProvider
    locale={settings.text}
    currentUserId={settings.text}
    announce={settings.flag}
  >
    <ParticipantCard
      ref={article}
      participant={leg}
      participants={fromApi.participants}
      className={({ phase }) => `is-${phase}`}
      actions={({ id }) => id}
      detailsOpen={settings.flag}
      data-test="card"
    />
    <ParticipantCard participant={read.participants?.[0]} participants={read.participants} />
    <ControllingParticipantsList participants={fromApi.participants} participant={leg} />
    <ControllingParticipantsList participants={read.participants} />
    <ControllingParticipantsList participant={leg} />
    <ViewerUrlLauncher participant={leg} viewerUrl={settings.text} openIn="window" />
    <ViewerUrlLauncher viewerUrl={leg.viewerUrl} onLaunch={(event) => event.preventDefault()} />
    <Participant.Root participant={leg} participants={read.participants} render={<section />}>
      <Participant.Name render={(props) => <b {...props} />} />
      <Participant.Details ref={details} />
    </Participant.Root>
  </CobrowseKitProvider>
);

// @ts-expect-error A card is an article, no input.
export const refused: ReactElement = <ParticipantCard participant={leg} maxLength={3} />;
