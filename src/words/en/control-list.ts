import type { Template } from '../message.js';

/** Texts of the list of control grants. */
export interface ControlListMessages {
  /** Name of the list. */
  readonly list: string;
  /** Heading: whom one participant controls. */
  readonly heading: Template<'controller'>;
  /** Heading: who controls one participant. */
  readonly headingInverse: Template<'target'>;
  /** Heading `heading`, when all of these grants have ended. */
  readonly endedHeading: Template<'controller'>;
  /** Heading `headingInverse`, when all of these grants have ended. */
  readonly endedHeadingInverse: Template<'target'>;
  /** A grant as a sentence. */
  readonly grant: Template<'controller' | 'target'>;
  /** A grant of the signed-in user, as long as control can be used. */
  readonly yourGrant: Template<'target'>;
  /** A grant as a sentence, when one of the two has left, or it was taken away before. */
  readonly endedGrant: Template<'controller' | 'target'>;
  /** How long control has been observed; it may have begun before. */
  readonly forAtLeast: Template<'duration'>;
  /** Status of a grant: control can be used now. */
  readonly active: string;
  /** Control was not reported. */
  readonly unreported: string;
  /** Nobody in the session is in control. */
  readonly none: string;
  /** One participant controls no page, and nobody controls theirs. */
  readonly noneOfParticipant: string;
  /** There are no participants. */
  readonly empty: string;
  /** The list is about one participant, and your app did not pass any. */
  readonly noParticipant: string;
}

/** English. */
export const controlList: ControlListMessages = {
  list: 'Control',
  heading: '{controller} controls',
  headingInverse: '{target} is controlled by',
  endedHeading: '{controller} controlled',
  endedHeadingInverse: '{target} was controlled by',
  grant: '{controller} controls {target}',
  yourGrant: 'You control {target}',
  endedGrant: '{controller} controlled {target}',
  forAtLeast: 'for at least {duration}',
  active: 'Active',
  unreported: 'Control was not reported.',
  none: 'Nobody is in control.',
  noneOfParticipant: 'Controls nobody and is not controlled by anyone.',
  empty: 'No participants.',
  noParticipant: 'No participant data.',
};
