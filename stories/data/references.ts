import type { UriReference } from '../../src/entries/model.js';
import { uuid } from './ids.js';

const reference = (path: string, seed: string, name?: string): UriReference => ({
  id: uuid(seed),
  ...(name === undefined ? {} : { name }),
  selfUri: `/api/v2/${path}/${uuid(seed)}`,
});

/** REST often leaves out the names of users, queues and contacts. */
export const userOf = (seed: string, name?: string): UriReference =>
  reference('users', `user ${seed}`, name);

export const cardServices: UriReference = reference('routing/queues', 'queue cards');
export const nightTeam: UriReference = reference('teams', 'team night', 'Night desk');
export const formHelpScript: UriReference = reference('scripts', 'script forms', 'Form help');
export const knownContact: UriReference = reference(
  'externalcontacts/contacts',
  'contact marta',
  'Marta Lindqvist',
);
export const knownOrganization: UriReference = reference(
  'externalcontacts/organizations',
  'organization harbor',
  'Harbor Freight Cooperative',
);

/** Wrap-up codes are ids in REST. */
export const resolvedCode: string = uuid('wrap-up code resolved');
export const followUpCode: string = uuid('wrap-up code follow-up');
