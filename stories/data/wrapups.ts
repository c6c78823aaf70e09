/** One leg for each status of wrap-up. All of them ended at most two minutes ago. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { agent } from './people.js';
import { followUpCode, resolvedCode } from './references.js';
import { ago } from './time.js';

const endedAgent: CobrowseMediaParticipant = {
  ...agent,
  state: 'disconnected',
  disconnectType: 'peer',
  endTime: ago(40),
  startAcwTime: ago(40),
  controlling: [],
};

/** Must be done, but the agent decides when. */
export const due: CobrowseMediaParticipant = {
  ...endedAgent,
  wrapupPrompt: 'mandatory',
  wrapupTimeoutMs: null,
};

/** May be done. */
export const open: CobrowseMediaParticipant = {
  ...endedAgent,
  wrapupPrompt: 'optional',
  wrapupTimeoutMs: null,
};

/** 80 of 120 seconds are left. */
export const counting: CobrowseMediaParticipant = endedAgent;

/** 8 seconds are left. */
export const lastSeconds: CobrowseMediaParticipant = {
  ...endedAgent,
  endTime: ago(112),
  startAcwTime: ago(112),
  wrapupPrompt: 'forcedTimeout',
};

/** The time is over, and no event has reported how it ended. */
export const overdue: CobrowseMediaParticipant = {
  ...endedAgent,
  endTime: ago(155),
  startAcwTime: ago(155),
};

export const skipped: CobrowseMediaParticipant = {
  ...endedAgent,
  wrapupPrompt: 'optional',
  wrapupSkipped: true,
  state: 'terminated',
};

export const done: CobrowseMediaParticipant = {
  ...endedAgent,
  state: 'terminated',
  endAcwTime: ago(19),
  wrapup: {
    code: resolvedCode,
    name: 'Resolved on the page',
    notes: 'Form sent together.',
    tags: ['form', 'card'],
    durationSeconds: 21,
    endTime: ago(19),
  },
};

/** Genesys Cloud closed it with its own code, which nobody chose. */
export const timedOut: CobrowseMediaParticipant = {
  ...endedAgent,
  state: 'terminated',
  endTime: ago(155),
  startAcwTime: ago(155),
  endAcwTime: ago(35),
  wrapup: { code: 'ININ-WRAP-UP-TIMEOUT', durationSeconds: 120, endTime: ago(35), tags: [] },
};

/** A draft, which is not yet a wrap-up. */
export const provisional: CobrowseMediaParticipant = {
  ...endedAgent,
  wrapup: { code: followUpCode, name: 'Call back', notes: '', provisional: true },
};

/** Asked for by the agent before the call ended. */
export const requested: CobrowseMediaParticipant = {
  ...endedAgent,
  wrapupPrompt: 'agentRequested',
  afterCallWorkRequired: true,
};

/** Real topics send `connected` together with after-call work that is pending. */
export const stillConnected: CobrowseMediaParticipant = {
  ...endedAgent,
  state: 'connected',
  disconnectType: 'client',
  startAcwTime: null,
  afterCallWork: { state: 'pending', startTime: ago(40) },
};
