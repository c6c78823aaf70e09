import type { ExpectedType, JsonType, ProblemCode } from '../../wire/problems.js';

/** A sentence for each problem with reading data, and names for the kinds of values in it. */
export interface ProblemMessages extends Readonly<
  Record<ProblemCode | `is.${JsonType}` | `be.${ExpectedType}`, string>
> {}

/** English. */
export const problems: ProblemMessages = {
  invalidJson: 'This is not valid JSON. It may be broken, cut off, or in another encoding.',
  tooLong: 'This element is too long and was skipped.',
  readFailed: 'The source failed while it was being read.',
  unknownShape: 'This is {type} without any participants.',
  invalidParticipant: 'A participant must be an object. This one is {type} and was left out.',
  invalidField: 'The field {field} must be {expected}. It is {type} and was left out.',
  otherMedium: 'Skipped because it belongs to another medium: {medium}.',
  otherMediumRead: 'Read, although it belongs to another medium: {medium}.',
  participantWithoutLeg:
    'This participant has no session in any medium, so there is no connection to show.',
  noCobrowseLeg: 'This conversation has no co-browse connection.',
  missingConversationId:
    'This conversation has no ID, so its events cannot be matched with later ones.',
  duplicateLeg: 'This connection is listed twice. The two were merged: {key}.',
  moreProblems: 'The list is incomplete. Problems not listed: {count}.',
  'is.null': 'null',
  'is.boolean': 'true or false',
  'is.number': 'a number',
  'is.string': 'text',
  'is.array': 'a list',
  'is.object': 'an object',
  'be.scalar': 'text or a number',
  'be.boolean': 'true or false',
  'be.object': 'an object',
  'be.array': 'a list',
};
