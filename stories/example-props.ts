/** A prop of the example in a snippet: what an app gets from its own code or from the API. */
export interface ExampleProp {
  readonly type: string;
  /** The name in {@link type} that is imported from the package. */
  readonly imported?: string;
}

const participant = {
  type: 'CobrowseMediaParticipant',
  imported: 'CobrowseMediaParticipant',
};
const participants = { ...participant, type: 'readonly CobrowseMediaParticipant[]' };
const request = { type: '() => Promise<void>' };

/** Props of the components that a snippet passes on instead of writing out their value. */
export const exampleProps: Readonly<Record<string, ExampleProp>> = {
  participant,
  participants,
  session: { type: 'CobrowseConversation', imported: 'CobrowseConversation' },
  events: { type: 'readonly ObservedSession[]', imported: 'ObservedSession' },
  findings: { type: 'readonly SessionFinding[]', imported: 'SessionFinding' },
  now: { type: 'number' },
  viewerUrl: { type: 'string' },
  defaultSelectedKey: { type: 'string' },
  offer: { type: 'CobrowseWebMessagingSession', imported: 'CobrowseWebMessagingSession' },
  conversationMessages: { type: 'unknown' },
  handlers: { type: 'ParticipantActionHandlers', imported: 'ParticipantActionHandlers' },
  onWithdraw: request,
  onOfferAgain: request,
  onParticipantSelect: {
    type: '(participant: CobrowseMediaParticipant) => void',
    imported: 'CobrowseMediaParticipant',
  },
};

/** The entry of the package that exports a component. */
export const entryOf: Readonly<Record<string, string>> = {
  ParticipantCard: 'cobrowse-participant-kit',
  ControllingParticipantsList: 'cobrowse-participant-kit',
  ViewerUrlLauncher: 'cobrowse-participant-kit',
  ViewerFrame: 'cobrowse-participant-kit',
  CobrowseOffer: 'cobrowse-participant-kit',
  ParticipantActions: 'cobrowse-participant-kit',
  ParticipantsTable: 'cobrowse-participant-kit/table',
  SessionReview: 'cobrowse-participant-kit/review',
  SessionTimeline: 'cobrowse-participant-kit/review',
};
