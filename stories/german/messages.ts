/**
 * German texts of the card and its actions, the list of control, the connection and the table, as
 * an app would pass them. Where Genesys Cloud has a German word, such as “Nachbearbeitung”, this is
 * the one.
 */
import type { PartialMessages } from '../../src/entries/index.js';
import { details, fields } from './details.js';
import { actions, connection } from './live.js';
import { control, controlList, people, states, status } from './participants.js';
import { table } from './table.js';
import { triage } from './triage.js';
import { launcher, signals, window } from './viewer.js';

export const german = {
  language: 'de',
  states,
  people,
  status,
  control,
  controlList,
  details,
  fields,
  launcher,
  window,
  signals,
  actions,
  connection,
  table,
  triage,
} satisfies PartialMessages;
