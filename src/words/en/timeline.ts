import type { TimelineSegmentKind } from '../../model/timeline/index.js';
import type { Template } from '../message.js';
import type { PluralMessages } from '../plural.js';

/** Texts of the timeline of a session. */
export interface TimelineMessages
  extends Readonly<Record<TimelineSegmentKind, string>>, PluralMessages<'untimed'> {
  /** The heading. */
  readonly title: string;
  /** Name of the drawing, for screen readers. */
  readonly chart: string;
  /** How to use the drawing, while nothing is selected. */
  readonly hint: string;
  /** Nothing in the session has a time. */
  readonly noTimes: string;
  /** A leg without any time. */
  readonly empty: string;
  /** Button: a shorter time. */
  readonly zoomIn: string;
  /** Button: a longer time. */
  readonly zoomOut: string;
  /** Button: the whole session. */
  readonly fit: string;
  /** Button: saves the drawing as a file. */
  readonly download: string;
  /** When the session started and ended. */
  readonly period: Template<'from' | 'to'>;
  /** Button: move toward the start. */
  readonly earlier: string;
  /** Button: move toward the end. */
  readonly later: string;
  /** Button: show long times without changes as gaps. */
  readonly fold: string;
  /** Button: show the same as a table. */
  readonly table: string;
  /** Button: list the keys. */
  readonly keys: string;
  /** A time without changes that is not drawn. */
  readonly gap: Template<'duration'>;
  /** Label of the line at the current time. */
  readonly now: string;
  /** Label of the line at the moment that the app marks. */
  readonly moment: string;
  /** How many marks have no time, and are only in the table. */
  readonly untimed: Template<'count'>;
  /** For screen readers: how many rows of the table are missing while it is not shown. */
  readonly moreInTable: Template<'count'>;
  /** A segment in one line. */
  readonly line: Template<'what' | 'who' | 'from' | 'to' | 'duration' | 'how'>;
  /** A mark in one line. */
  readonly markLine: Template<'what' | 'who' | 'from'>;
  /** Several marks that are drawn as one. */
  readonly several: Template<'count' | 'lines'>;
  /** How both ends are known. */
  readonly how: Template<'start' | 'end'>;
  /** A start or end that a field reports. */
  readonly known: Template<'source'>;
  /** A start or end that is inferred from something else. */
  readonly inferred: Template<'source'>;
  /** A start that may be earlier. */
  readonly openStart: Template<'source'>;
  /** An end that may be later. */
  readonly openEnd: Template<'source'>;
  /** The end of something that is still running. */
  readonly running: string;
  /** An event, by its number. */
  readonly event: Template<'number'>;
  /** Control of someone who is not in the session. */
  readonly controls: Template<'name'>;
  /** Control, from the side of the page that is controlled. */
  readonly controlledBy: Template<'name'>;
  /** Someone who is not in the session. */
  readonly unknownTarget: string;
  /** Shown instead of a name, for changes of the session itself. */
  readonly session: string;
  /** Mark: joined the conversation. */
  readonly joined: string;
  /** Mark: the leg ended. */
  readonly disconnected: string;
  /** Mark: the leg ended, with the reason. */
  readonly disconnectedBy: Template<'reason'>;
  /** Mark: an error. */
  readonly error: string;
  /** Mark: an error with a code. */
  readonly errorCode: Template<'code'>;
  /** Mark: times in the wrong order. */
  readonly reversed: Template<'earlier' | 'later' | 'duration'>;
  /** Mark: segments overlap. */
  readonly overlap: Template<'first' | 'second' | 'duration'>;
  /** Mark: a segment without length. */
  readonly zeroLength: Template<'segment'>;
  /** Change: first seen. */
  readonly added: string;
  /** Change: from one state to another. */
  readonly phase: Template<'from' | 'to'>;
  /** Change: control was granted. */
  readonly controlGranted: Template<'name'>;
  /** Change: control was taken away. */
  readonly controlRevoked: Template<'name'>;
  /** Change: a wrap-up is no longer expected. */
  readonly noWrapup: string;
  /** Change: a field. */
  readonly changed: Template<'field'>;
  /** Column: the person. */
  readonly person: string;
  /** Column: what happened. */
  readonly what: string;
  /** Column: the start. */
  readonly from: string;
  /** Column: the end. */
  readonly to: string;
  /** Column: how long. */
  readonly duration: string;
  /** Column: how both ends are known. */
  readonly source: string;
  /** Legend: the sign of who joined. */
  readonly legendJoined: string;
  /** Legend: the sign of who left. */
  readonly legendLeft: string;
  /** Legend: the sign of a wrap-up. */
  readonly legendWrapup: string;
  /** Legend: the sign of an error or a finding. */
  readonly legendProblem: string;
  /** Legend: the sign of times that contradict each other. */
  readonly legendConflict: string;
  /** Legend: the sign of any other change. */
  readonly legendChange: string;
  /** Legend: a slanted end. */
  readonly legendInferred: string;
  /** Legend: a ragged end. */
  readonly legendOpen: string;
  /** Keys: previous and next in the lane. */
  readonly keyArrows: string;
  /** Keys: other lane. */
  readonly keyLanes: string;
  /** Keys: first and last of the lane. */
  readonly keyEnds: string;
  /** Keys: previous and next of all lanes. */
  readonly keyNeighbors: string;
  /** Keys: choose. */
  readonly keyChoose: string;
  /** Keys: zoom. */
  readonly keyZoom: string;
  /** Keys: move. */
  readonly keyMove: string;
  /** Keys: everything. */
  readonly keyFit: string;
  /** Keys: this list. */
  readonly keyHelp: string;
}

/** English. */
export const timeline: TimelineMessages = {
  title: 'Timeline',
  chart: 'Timeline of the session',
  hint: 'Point at a bar or use the arrow keys.',
  noTimes: 'The data has no times.',
  empty: 'No times reported',
  alerting: 'Alerting',
  connected: 'Connected',
  parked: 'Parked',
  acw: 'After-call work',
  hold: 'On hold',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  download: 'Download SVG',
  period: '{from} to {to}',
  earlier: 'Earlier',
  later: 'Later',
  fold: 'Collapse gaps',
  table: 'Show as table',
  keys: 'Keyboard shortcuts',
  gap: '{duration} without changes',
  now: 'Now',
  moment: 'Time shown',
  'untimed.one': '{count} entry has no time. It is in the table.',
  untimed: '{count} entries have no time. They are in the table.',
  moreInTable: '{count} more entries. Press “Show as table” to list all of them.',
  line: '{what}: {who}, {from} to {to}, {duration}. {how}',
  markLine: '{what}: {who}, {from}',
  several: '{count} entries. {lines}',
  how: 'Start: {start}. End: {end}.',
  known: 'reported ({source})',
  inferred: 'inferred from {source}',
  openStart: 'possibly earlier ({source})',
  openEnd: 'possibly later ({source})',
  running: 'still running',
  event: 'event {number}',
  controls: 'Controls {name}',
  controlledBy: 'Controlled by {name}',
  unknownTarget: 'someone outside the session',
  session: 'Session',
  joined: 'Joined the conversation',
  disconnected: 'Left',
  disconnectedBy: 'Left: {reason}',
  error: 'Error',
  errorCode: 'Error {code}',
  reversed: 'Times contradict each other: {later} is {duration} before {earlier}',
  overlap: '{first} and {second} overlap by {duration}',
  zeroLength: '{segment} starts and ends at the same time',
  added: 'Joined the session',
  phase: 'Changed from {from} to {to}',
  controlGranted: 'Was granted control of {name}',
  controlRevoked: 'No longer controls {name}',
  noWrapup: 'Wrap-up no longer expected',
  changed: '{field} changed',
  person: 'Person',
  what: 'What',
  from: 'From',
  to: 'To',
  duration: 'Duration',
  source: 'Source',
  legendJoined: 'Joined',
  legendLeft: 'Left',
  legendWrapup: 'Wrap-up',
  legendProblem: 'Problem',
  legendConflict: 'Contradictory times',
  legendChange: 'Change',
  legendInferred: 'Approximate end',
  legendOpen: 'May be longer',
  keyArrows: 'Previous and next item in the lane',
  keyLanes: 'Lane above and below',
  keyEnds: 'First and last item in the lane',
  keyNeighbors: 'Previous and next item in any lane',
  keyChoose: 'Select the participant',
  keyZoom: 'Zoom in and out',
  keyMove: 'Move earlier or later',
  keyFit: 'Fit the whole session',
  keyHelp: 'Show or hide this list',
};
