import type { Template } from '../message.js';
import type { PluralMessages } from '../plural.js';

/** Texts of the replay of a session. */
export interface ReplayMessages extends PluralMessages<'moreChanges'> {
  /** Name of the controls, for screen readers. */
  readonly title: string;
  /** The session is shown as it was at a certain time, not as it ended. */
  readonly asItStood: Template<'time'>;
  /** The same, if the events have no times. */
  readonly asAfterEvent: Template<'number'>;
  /** Button: shows the session as it ended. */
  readonly backToEnd: string;
  /** The events are being read. */
  readonly preparing: Template<'percent'>;
  /** The events could not be loaded. */
  readonly failed: string;
  /** There are no events of this session. */
  readonly noEvents: string;
  /** Button: loads the events again. */
  readonly tryAgain: string;
  /** Button: the previous change of control. */
  readonly previousControl: string;
  /** Button: the previous event. */
  readonly previousEvent: string;
  /** Button: plays. */
  readonly play: string;
  /** Button: stops playing. */
  readonly pause: string;
  /** Button: the next event. */
  readonly nextEvent: string;
  /** Button: the next change of control. */
  readonly nextControl: string;
  /** Name of the slider. */
  readonly moment: string;
  /** Name of the speeds. */
  readonly speed: string;
  /** A speed. */
  readonly times: Template<'factor'>;
  /** Button: skips times without changes. */
  readonly skipIdle: string;
  /** The value of the slider, for screen readers. */
  readonly value: Template<'time' | 'changes'>;
  /** The value of the slider while playing, for screen readers. */
  readonly playing: string;
  /** Announced: the last event was reached. */
  readonly ended: string;
  /** Which event is shown. */
  readonly eventOf: Template<'number' | 'all'>;
  /** Heading: what the event changed. */
  readonly changes: string;
  /** The event changed nothing. */
  readonly nothing: string;
  /** How many more changes there are. */
  readonly moreChanges: Template<'count'>;
  /** Opens and closes the event as JSON. */
  readonly json: string;
  /** Button: shows names and other personal data in the JSON. */
  readonly showPersonal: string;
  /** Button: hides them again. */
  readonly hidePersonal: string;
  /** The JSON is too long to be shown as a whole. */
  readonly jsonCut: string;
  /** Where the event was found, for logs. */
  readonly line: Template<'line'>;
  /** Change: first seen. */
  readonly joined: Template<'name' | 'state'>;
  /** Change: connected. */
  readonly connected: Template<'name'>;
  /** Change: ended, without a reason. */
  readonly left: Template<'name'>;
  /** Change: ended, with the reason. */
  readonly leftBecause: Template<'name' | 'reason'>;
  /** Change: the session no longer lists the leg. */
  readonly unlisted: Template<'name'>;
  /** Change: put on hold. */
  readonly held: Template<'name'>;
  /** Change: taken off hold. */
  readonly resumed: Template<'name'>;
  /** Change: from one state to another. */
  readonly phase: Template<'name' | 'from' | 'to'>;
  /** Change: was given control. */
  readonly controlGranted: Template<'name' | 'target'>;
  /** Change: lost control. */
  readonly controlRevoked: Template<'name' | 'target'>;
  /** Someone who is not in the session. */
  readonly unknownTarget: string;
  /** Change: the state of the wrap-up. */
  readonly wrapup: Template<'name' | 'status'>;
  /** Change: a wrap-up is no longer expected. */
  readonly noWrapup: Template<'name'>;
  /** Change: an error. */
  readonly error: Template<'name'>;
  /** Change: an error with a code. */
  readonly errorCode: Template<'name' | 'code'>;
  /** Change: other fields of a participant. */
  readonly fields: Template<'name' | 'fields'>;
  /** Change: fields of the session. */
  readonly sessionFields: Template<'fields'>;
}

/** English. */
export const replay: ReplayMessages = {
  title: 'Replay',
  asItStood: 'As it stood at {time}',
  asAfterEvent: 'As it stood after event {number}',
  backToEnd: 'Back to the end',
  preparing: 'Preparing the replay: {percent}',
  failed: 'The events could not be loaded.',
  noEvents: 'The log has no events for this session.',
  tryAgain: 'Try again',
  previousControl: 'Previous change of control',
  previousEvent: 'Previous event',
  play: 'Play',
  pause: 'Pause',
  nextEvent: 'Next event',
  nextControl: 'Next change of control',
  moment: 'Moment',
  speed: 'Speed',
  times: '{factor}×',
  skipIdle: 'Skip idle time',
  value: '{time}: {changes}',
  playing: 'Playing',
  ended: 'End of the replay',
  eventOf: 'Event {number} of {all}',
  changes: 'Changed',
  nothing: 'nothing',
  moreChanges: 'and {count} more changes',
  'moreChanges.one': 'and {count} more change',
  json: 'Event as JSON',
  showPersonal: 'Show personal data',
  hidePersonal: 'Hide personal data',
  jsonCut: 'Only the beginning is shown.',
  line: 'Line {line} of the log',
  joined: '{name} joined ({state})',
  connected: '{name} connected',
  left: '{name} left',
  leftBecause: '{name} left: {reason}',
  unlisted: '{name} is no longer listed',
  held: '{name} was put on hold',
  resumed: '{name} was taken off hold',
  phase: '{name} changed from {from} to {to}',
  controlGranted: '{name} was granted control of {target}',
  controlRevoked: '{name} no longer controls {target}',
  unknownTarget: 'someone outside the session',
  wrapup: '{name}: {status}',
  noWrapup: '{name}: wrap-up no longer expected',
  error: '{name} reported an error',
  errorCode: '{name} reported error {code}',
  fields: '{name}: {fields} changed',
  sessionFields: 'Session: {fields} changed',
};
