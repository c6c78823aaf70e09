import type { SignalCode } from '../../model/index.js';
import type { Template } from '../message.js';

/** Signals of the app: who is in control now, and how the session goes. */
export interface SignalMessages extends Readonly<
  Record<Exclude<SignalCode, 'tool' | 'latency' | 'slow'>, string>
> {
  /** The signed-in user controls the page. */
  readonly youControl: string;
  /** The tool in use. */
  readonly tool: Template<'tool'>;
  /** Time that a message takes. */
  readonly latency: Template<'milliseconds'>;
  /** The same, where it is so long that the page lags behind. */
  readonly slow: Template<'milliseconds'>;
  /** Names the list of signals of all participants, for screen readers. */
  readonly list: string;
}

/** English. */
export const signals: SignalMessages = {
  youControl: 'You control the page now',
  'control.requested': 'Asks for control',
  'control.granted': 'Controls the page now',
  'control.declined': 'Control was declined',
  'control.revoked': 'Control was taken back',
  'navigation.requested': 'Asks to open other pages',
  'navigation.granted': 'May open other pages',
  'navigation.declined': 'Opening other pages was declined',
  paused: 'Sharing is paused',
  resumed: 'Sharing continues',
  tool: 'Uses {tool}',
  latency: 'Latency {milliseconds} ms',
  slow: 'Slow connection, {milliseconds} ms',
  list: 'Now',
};
