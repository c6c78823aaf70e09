import type { ActionRefusal, ParticipantActionName } from '../../model/index.js';
import type { Template } from '../message.js';

/** Texts of the actions on a participant. */
export interface ActionMessages
  extends
    Readonly<Record<ParticipantActionName, string>>,
    Readonly<Record<`refused.${ActionRefusal}`, string>> {
  /** Names the group of buttons, for screen readers. */
  readonly group: Template<'name'>;
  /** Opens the menu. */
  readonly menu: string;
  /** An action has been sent, and there is no response yet. */
  readonly pending: Template<'action'>;
  /** The server accepted an action, and the event about it has not arrived yet. */
  readonly confirming: Template<'action'>;
  /** Announced: an action was carried out. */
  readonly succeeded: Template<'action'>;
  /** An action failed. The message is from the server. */
  readonly failed: Template<'action' | 'message'>;
  /** An action failed for an unknown reason. */
  readonly failedOnly: Template<'action'>;
  /** Sends a failed action again. */
  readonly retry: string;
  /** Removes the message about a failed action. */
  readonly dismiss: string;
  /** Asks before a participant is disconnected. */
  readonly confirmDisconnect: Template<'name'>;
  /** Explains what happens when a participant is disconnected. */
  readonly confirmDisconnectNote: string;
  /** Closes a question or a form without an action. */
  readonly cancel: string;
}

/** English. */
export const actions: ActionMessages = {
  group: 'Actions for {name}',
  menu: 'More actions',
  hold: 'Hold',
  resume: 'Resume',
  disconnect: 'Disconnect',
  finishWrapup: 'Wrap-up',
  skipWrapup: 'Skip wrap-up',
  pending: '{action}: sending…',
  confirming: '{action}: confirming…',
  succeeded: '{action}: done',
  failed: '{action} failed: {message}',
  failedOnly: '{action} failed.',
  retry: 'Try again',
  dismiss: 'Dismiss',
  confirmDisconnect: 'Disconnect {name}?',
  confirmDisconnectNote: 'This ends the connection immediately. You cannot undo it.',
  cancel: 'Cancel',
  'refused.noParticipant': 'There is no participant.',
  'refused.ended': 'The connection has ended.',
  'refused.notConnected': 'The participant is not connected.',
  'refused.onHold': 'Already on hold.',
  'refused.notOnHold': 'Not on hold.',
  'refused.notYours': 'This connection belongs to another user.',
  'refused.notEnded': 'Available after the connection ends.',
  'refused.notNeeded': 'No wrap-up is needed.',
  'refused.alreadyDone': 'The wrap-up is already complete.',
  'refused.timedOut': 'The time for the wrap-up has run out.',
  'refused.required': 'This wrap-up cannot be skipped.',
};
