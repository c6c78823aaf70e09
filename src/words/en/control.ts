import type { Template } from '../message.js';

/** Texts that say who controls whom. */
export interface ControlMessages {
  /** Whom a participant controls. */
  readonly controls: Template<'target'>;
  /** Who controls a participant. */
  readonly controlledBy: Template<'controller'>;
  /** Whom a participant controlled; one of the two has left. */
  readonly hadControlled: Template<'target'>;
  /** Who controlled a participant; one of the two has left. */
  readonly hadBeenControlledBy: Template<'controller'>;
  /** An id that nobody in the session has. */
  readonly unknown: Template<'id'>;
  /** An id, when the app did not pass the session. */
  readonly reference: Template<'id'>;
  /** Status of a grant: one of the two has left, or control was taken away. */
  readonly ended: string;
  /** Status of a grant: the participant controls their own page. */
  readonly self: string;
  /** Status of a grant: the target is not in the session. */
  readonly absent: string;
  /** Status of a grant: the target was assumed. */
  readonly presumed: string;
  /** Several live people control one page. */
  readonly contested: Template<'people'>;
  /** Announced: somebody now controls a page. */
  readonly gained: Template<'controller' | 'target'>;
  /** Announced: somebody no longer controls a page. */
  readonly lost: Template<'controller' | 'target'>;
  /** Announced: the signed-in user now controls a page. */
  readonly youGained: Template<'target'>;
  /** Announced: the signed-in user no longer controls a page. */
  readonly youLost: Template<'target'>;
  /** Shows more rows of a long list. */
  readonly more: Template<'count'>;
  /** Shows its first rows only. */
  readonly fewer: string;
}

/** English. */
export const control: ControlMessages = {
  controls: 'Controls {target}',
  controlledBy: 'Controlled by {controller}',
  hadControlled: 'Controlled {target}',
  hadBeenControlledBy: 'Was controlled by {controller}',
  unknown: 'Unknown participant ({id})',
  reference: 'participant {id}',
  ended: 'ended',
  self: 'controls their own page',
  absent: 'not in this session',
  presumed: 'assumed, because there is only one sharer',
  contested: '{people} people control the same page',
  gained: '{controller} now controls {target}',
  lost: '{controller} no longer controls {target}',
  youGained: 'You now control {target}',
  youLost: 'You no longer control {target}',
  more: 'Show {count} more',
  fewer: 'Show fewer',
};
