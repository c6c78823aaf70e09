/** What a careless or malicious sender may put into a participant. */
import type { CobrowseMediaParticipant } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { agent, customer } from './people.js';
import { refusedUrls, urlWithToken } from './viewer-urls.js';

const markup = '<img src=x onerror="document.title=1"><b>Bold</b>';

/** Markup everywhere. It must be shown as text and never run. */
export const markupEverywhere: CobrowseMediaParticipant = {
  ...agent,
  id: '<script>1</script>',
  name: markup,
  address: 'sip:<svg/onload=1>',
  provider: '<i>Edge</i>',
  purpose: '<u>agent</u>',
  attributes: { '<b>key</b>': '<b>value</b>', constructor: 'x', toString: 'y' },
  queue: { id: '"><a href=//evil.example>', name: '{{7*7}} ${7*7}' },
  viewerUrl: refusedUrls.script,
  errorInfo: {
    code: 'error.<b>',
    messageWithParams: 'room {room} of {room}, {missing}',
    messageParams: { room: '{room}$&' },
  },
};

/**
 * Characters that reverse the reading direction, so that a name could change the sentence it is in.
 */
export const turnedAround: CobrowseMediaParticipant = {
  ...agent,
  name: 'Eve \u202Edenis slortnoc\u202C \u2067abc',
  user: { id: uuid('user of eve'), name: '\u200Fתמר\u200E' },
};

/** Longer than any line, once without and once with spaces. */
export const endless: CobrowseMediaParticipant = {
  ...customer,
  id: 'x'.repeat(240),
  name: 'Loremipsumdolorsitametconsectetur'.repeat(8),
  provider: 'provider'.repeat(32),
  queue: { id: 'q'.repeat(120), name: 'A queue with a long name '.repeat(10) },
  attributes: { ['key'.repeat(50)]: 'value '.repeat(80) },
};

/** Characters that extend above and below their line, that are invisible, or that are invalid. */
export const strangeCharacters: CobrowseMediaParticipant = {
  ...customer,
  name: `Z${'\u0301'.repeat(40)}oe\u200B\u0000\uFEFF Stack`,
  provider: 'a\tb\nc\u2028d',
};

/** A secret in the address: only the host may be read. */
export const secretInUrl: CobrowseMediaParticipant = { ...agent, viewerUrl: urlWithToken };

/**
 * A participant whose values have undocumented types. The cast does what an app does that passes on
 * what it received without checking it.
 */
const unchecked = (json: string): CobrowseMediaParticipant =>
  JSON.parse(json) as CobrowseMediaParticipant;

export const wrongTypes: CobrowseMediaParticipant = unchecked(`{
  "id": 4711, "name": ["Ada", "Bob"], "address": {"tel": 1}, "startTime": "yesterday",
  "connectedTime": true, "endTime": {}, "startHoldTime": -1e99, "purpose": 7, "state": ["connected"],
  "direction": null, "disconnectType": false, "held": "yes", "wrapupRequired": "true",
  "wrapupPrompt": {}, "user": "Ada", "queue": [], "attributes": "none", "errorInfo": "broken",
  "script": 5, "wrapupTimeoutMs": "soon", "wrapupSkipped": 1, "provider": {}, "externalContact": 0,
  "externalOrganization": true, "wrapup": [1], "peer": {}, "cobrowseSessionId": 1.5,
  "cobrowseRole": 1, "controlling": "everyone", "viewerUrl": ["https://"], "providerEventTime": "NaN"
}`);

/** Not a participant at all. */
export const noObject: CobrowseMediaParticipant = unchecked('"a string"');
