import type { ExpectedType, JsonType, ProblemCode } from '../../wire/problems.js';

/** What could not be read: a sentence for each problem, and the kinds of values in it. */
export interface ProblemMessages extends Readonly<
  Record<ProblemCode | `is.${JsonType}` | `be.${ExpectedType}`, string>
> {}

/** English. */
export const problems: ProblemMessages = {
  invalidJson: 'This is not valid JSON: broken, cut off, or in another encoding.',
  tooLong: 'This element is too long, and was passed over.',
  readFailed: 'The source broke off while it was read.',
  unknownShape: 'This is {type}, and nothing that carries participants.',
  invalidParticipant: 'A participant has to be an object. This is {type}, and was left out.',
  invalidField: 'The field {field} has to be {expected}. It is {type}, and was left out.',
  otherMedium: 'Passed over, since it is of another medium: {medium}.',
  otherMediumRead: 'Read, though it is of another medium: {medium}.',
  participantWithoutLeg: 'This participant has no session of any medium, so it has no connection.',
  noCobrowseLeg: 'This conversation has no co-browse connection.',
  missingConversationId:
    'This conversation has no ID, so that its events cannot be told from those of others.',
  duplicateLeg: 'This connection came before, and was merged into it: {key}.',
  moreProblems: 'More problems that are not listed: {count}.',
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
