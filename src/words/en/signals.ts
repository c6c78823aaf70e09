import type { SignalCode } from '../../model/index.js';
import type { Template } from '../message.js';

/** Texts of the signals from your app, such as who is in control now. */
export interface SignalMessages extends Readonly<
  Record<Exclude<SignalCode, 'tool' | 'latency' | 'slow'>, string>
> {
  /** The signed-in user controls the page. */
  readonly youControl: string;
  /** The tool in use. */
  readonly tool: Template<'tool'>;
  /** Time that a message takes. */
  readonly latency: Template<'milliseconds'>;
  /** The same, if it is so long that the page lags behind. */
  readonly slow: Template<'milliseconds'>;
  /** Names the list of signals of all participants, for screen readers. */
  readonly list: string;
}

/** English. */
export const signals: SignalMessages = {
  youControl: 'You are in control now',
  'control.requested': 'Requesting control',
  'control.granted': 'In control now',
  'control.declined': 'Control declined',
  'control.revoked': 'Control revoked',
  'navigation.requested': 'Asking to open other pages',
  'navigation.granted': 'Can open other pages',
  'navigation.declined': 'Request to open other pages declined',
  paused: 'Sharing paused',
  resumed: 'Sharing resumed',
  tool: 'Using {tool}',
  latency: 'Latency {milliseconds} ms',
  slow: 'Slow connection: {milliseconds} ms',
  list: 'Happening now',
};
