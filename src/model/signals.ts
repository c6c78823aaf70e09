/** What an app knows about a participant that Genesys Cloud does not report. */
import { readNumber, readText } from './values.js';

/**
 * What your app knows about a participant now, for example from the co-browse plugin on the page.
 * Genesys Cloud reports only `controlling`. Signals that are missing, null or not one of the
 * allowed values are not shown.
 *
 * @example const signals: ParticipantSignals = { control: 'requested', latencyMs: 85 };
 */
export interface ParticipantSignals {
  /**
   * Whether this participant has requested control of the page, is in control now, was declined, or
   * has lost control.
   */
  readonly control?: 'requested' | 'granted' | 'declined' | 'revoked' | null | undefined;
  /** Whether this participant can open other pages. This is granted separately from control. */
  readonly navigation?: 'requested' | 'granted' | 'declined' | null | undefined;
  /** Whether sharing is paused. */
  readonly paused?: boolean | null | undefined;
  /** Name of the tool in use, as users should see it: `Drawing`. */
  readonly tool?: string | null | undefined;
  /** How long a message takes to reach this participant, in milliseconds. */
  readonly latencyMs?: number | null | undefined;
}

/** The meaning of a signal, such as `control.requested`. */
export type SignalCode =
  | `control.${NonNullable<ParticipantSignals['control']>}`
  | `navigation.${NonNullable<ParticipantSignals['navigation']>}`
  | 'paused'
  | 'resumed'
  | 'tool'
  | 'latency'
  | 'slow';

/** One signal of a participant. */
export interface SignalFact {
  /** Which signal it is. */
  readonly kind: keyof ParticipantSignals;
  /** What the signal says. */
  readonly code: SignalCode;
  /** The tool; null for other signals. */
  readonly tool: string | null;
  /** The latency in milliseconds; null for other signals. */
  readonly latencyMs: number | null;
}

/** From this latency on, people notice that the page lags behind. */
const SLOW_MS = 500;

/** The signals to show, the most important first. Bad values are left out. */
export function readSignals(signals: ParticipantSignals | null | undefined): readonly SignalFact[] {
  return allSignals(signals).filter(({ code }) => code !== 'resumed');
}

/**
 * The signals that changed, for announcements. A latency counts as changed only when it becomes
 * slow, or is no longer slow. A signal that disappears is not announced.
 */
export function changedSignals(
  before: ParticipantSignals | null | undefined,
  now: ParticipantSignals | null | undefined,
): readonly SignalFact[] {
  const old = new Map(allSignals(before).map((fact) => [fact.kind, fact]));
  return allSignals(now).filter((fact) => {
    const last = old.get(fact.kind);
    if (last && last.code === fact.code && last.tool === fact.tool) return false;
    if (fact.code === 'resumed') return last?.code === 'paused';
    if (fact.code === 'latency') return last?.code === 'slow';
    return true;
  });
}

const CONTROL = {
  requested: 'control.requested',
  granted: 'control.granted',
  declined: 'control.declined',
  revoked: 'control.revoked',
} as const;

const NAVIGATION = {
  requested: 'navigation.requested',
  granted: 'navigation.granted',
  declined: 'navigation.declined',
} as const;

function allSignals(signals: ParticipantSignals | null | undefined): readonly SignalFact[] {
  if (typeof signals !== 'object' || signals === null) return [];
  const { control, navigation, paused } = signals;
  const tool = readText(signals.tool);
  const latencyMs = readNumber(signals.latencyMs);
  const facts: SignalFact[] = [];
  const add = (kind: SignalFact['kind'], code: SignalCode): void => {
    facts.push({
      kind,
      code,
      tool: kind === 'tool' ? tool : null,
      latencyMs: kind === 'latencyMs' ? latencyMs : null,
    });
  };
  if (isKeyOf(CONTROL, control)) add('control', CONTROL[control]);
  if (isKeyOf(NAVIGATION, navigation)) add('navigation', NAVIGATION[navigation]);
  if (typeof paused === 'boolean') add('paused', paused ? 'paused' : 'resumed');
  if (tool !== null) add('tool', 'tool');
  if (latencyMs !== null && latencyMs >= 0) {
    add('latencyMs', latencyMs < SLOW_MS ? 'latency' : 'slow');
  }
  return facts;
}

function isKeyOf<Codes extends object>(codes: Codes, value: unknown): value is keyof Codes {
  return typeof value === 'string' && Object.hasOwn(codes, value);
}
