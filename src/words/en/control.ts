import type { Template } from '../message.js';

/** Who controls whom. */
export interface ControlMessages {
  /** Name of the list. */
  readonly list: string;
  /** Whom one participant controls. */
  readonly heading: Template<'controller'>;
  /** Who controls one participant. */
  readonly headingInverse: Template<'target'>;
  /** A grant as a sentence. */
  readonly grant: Template<'controller' | 'target'>;
  /** Whom a participant controls. */
  readonly controls: Template<'target'>;
  /** By whom a participant is controlled. */
  readonly controlledBy: Template<'controller'>;
  /** An id that nobody in the session has. */
  readonly unknown: Template<'id'>;
  /** An id, where the session was not handed over. */
  readonly reference: Template<'id'>;
  /** Status of a grant. */
  readonly active: string;
  /** Status of a grant. */
  readonly ended: string;
  /** Status of a grant. */
  readonly self: string;
  /** Status of a grant. */
  readonly absent: string;
  /** The target was not named but presumed. */
  readonly presumed: string;
  /** Two live people control one page. */
  readonly contested: string;
  /** Control was not reported. */
  readonly unreported: string;
  /** No shared page can be controlled. */
  readonly none: string;
  /** There are no participants. */
  readonly empty: string;
}

/** English. */
export const control: ControlMessages = {
  list: 'Control',
  heading: '{controller} controls',
  headingInverse: '{target} is controlled by',
  grant: '{controller} controls {target}',
  controls: 'Controls {target}',
  controlledBy: 'Controlled by {controller}',
  unknown: 'Unknown participant ({id})',
  reference: 'participant {id}',
  active: 'Active',
  ended: 'Ended',
  self: 'Its own page',
  absent: 'Not in this session',
  presumed: 'Presumably, as the only sharer',
  contested: 'Two people control one page',
  unreported: 'Control was not reported.',
  none: 'No shared page can be controlled.',
  empty: 'No participants.',
};
