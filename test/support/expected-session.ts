/**
 * What a merged session may show, worked out from the reports that were delivered of a simulated
 * session and from what is true in it. What the delivered reports decide has to be shown exactly.
 * Only where two legs cannot be told apart by what was delivered, each of them may be meant.
 */
import { participantFacts, type CobrowseMediaParticipant } from '../../src/model/index.js';
import type { CobrowseEvent, WireShape } from '../../src/wire/index.js';
import { isOver, NESTED_SHAPES, type TrueLeg } from './simulate-session.js';

/** One event as it is delivered, and the legs in it as they were at its moment. */
export interface Delivery {
  readonly moment: number;
  readonly shape: WireShape;
  readonly reported: readonly TrueLeg[];
  readonly events: readonly CobrowseEvent[];
}

/** How reports arrive, and what they carry. */
export interface DeliveryOptions {
  /** Whether reports arrive in the order in which they were made. */
  readonly ordered: boolean;
  /** Whether legs carry the instants at which they were offered and connected. */
  readonly instants: boolean;
  /** Seconds by which the clock that tells ends is ahead of that which tells connections. */
  readonly providerAhead?: number;
  /** Seconds by which the times of nested reports are ahead of those of flat ones. */
  readonly nestedAhead?: number;
}

/** A delivered report of one leg. */
interface Report {
  readonly index: number;
  readonly shape: WireShape;
  readonly leg: TrueLeg;
}

type Status = 'pending' | 'live' | 'over';

const HOLD_SHAPES: readonly WireShape[] = ['rest', 'topic', 'participant', 'analytics'];
const ALERT_SHAPES: readonly WireShape[] = ['rest', 'participant', 'genericRest', 'analytics'];
/** Connections this far apart are of two legs: by less the clocks of cloud and provider differ. */
const CLOCKS_MS = 5000;
/** Instants this far apart are not the same one. */
const ROUNDING_MS = 1000;

/** What is wrong with the legs shown of a participant; empty when nothing is. */
export class Expectation {
  readonly #deliveries: readonly Delivery[];
  readonly #options: DeliveryOptions;

  constructor(deliveries: readonly Delivery[], options: DeliveryOptions) {
    this.#deliveries = deliveries;
    this.#options = options;
  }

  mistakesIn(shown: readonly CobrowseMediaParticipant[], participantId: string): readonly string[] {
    const reports = this.#reportsOf(participantId);
    const mistakes = shown.flatMap((row) => this.#mistakesInRow(row, reports));
    return [...mistakes, ...(this.#options.ordered ? this.#countMistakes(shown, reports) : [])];
  }

  #reportsOf(participantId: string): readonly Report[] {
    return this.#deliveries.flatMap(({ reported, shape }, index) =>
      reported
        .filter((leg) => leg.participantId === participantId)
        .map((leg) => ({ index, shape, leg })),
    );
  }

  #mistakesInRow(row: CobrowseMediaParticipant, reports: readonly Report[]): readonly string[] {
    const newest = reports.at(-1);
    const communicationId = row.communicationId ?? newest?.leg.communicationId;
    const own = reports.filter(({ leg }) => leg.communicationId === communicationId);
    if (row.communicationId == null && !this.#options.ordered) return [];
    const mistakes: string[] = [];
    if (row.communicationId == null && own.some(isNested)) mistakes.push('shown twice');
    const others = this.#othersMeant(own, reports);
    const status = statusShown(row);
    if (status !== 'unknown' && !this.#statuses(own, others).includes(status)) {
      mistakes.push(`${status} instead of ${this.#statuses(own, others).join(' or ')}`);
    }
    const current = own.at(-1);
    if (!this.#options.ordered || status !== 'live' || !current || isOver(current.leg)) {
      return mistakes;
    }
    const holds = valuesOf(own, others, HOLD_SHAPES, ({ held }) => held);
    if (!holds.includes(row.held ?? false)) mistakes.push(`held ${row.held}`);
    const grants = valuesOf(
      own,
      others,
      CONTROL_SHAPES,
      ({ controlling }) => controlling.length > 0,
    );
    const hasControl = (row.controlling ?? []).length > 0;
    if (!grants.includes(hasControl)) mistakes.push(`in control: ${hasControl}`);
    return mistakes;
  }

  /** The statuses that a leg may be shown in. An end counts more than all else, once it is known. */
  #statuses(own: readonly Report[], others: readonly Report[]): readonly Status[] {
    if (own.some((report) => isOver(report.leg) && isNested(report))) return ['over'];
    const latest = this.#options.ordered ? own.slice(-1) : own;
    return [...latest, ...others].map(({ leg }) => statusOf(leg));
  }

  /**
   * Flat reports of other legs that may be taken for this one: the end of the earlier leg was not
   * reported, or the later one was not, and no instant in them tells the two apart.
   */
  #othersMeant(own: readonly Report[], reports: readonly Report[]): readonly Report[] {
    const leg = own.at(-1)?.leg;
    const isListed = own.some(isNested);
    return reports.filter((report) => {
      if (!leg || isNested(report) || report.leg.communicationId === leg.communicationId)
        return false;
      const isLater = report.leg.communicationId > leg.communicationId;
      if (isListed && !isLater && this.#options.ordered) {
        // An earlier leg is listed with this one, and has ended.
        return false;
      }
      const wasLive = own.some(
        ({ index, leg: before }) => index < report.index && !isPending(before),
      );
      if (this.#options.ordered && isLater && wasLive && isPending(report.leg)) return false;
      return !this.#areToldApart(own, report);
    });
  }

  #areToldApart(reports: readonly Report[], other: Report): boolean {
    if (!this.#options.instants) return false;
    const own = reportsCertainlyOf(reports, this.#options.nestedAhead ?? 0);
    const alert = own.some(({ shape }) => ALERT_SHAPES.includes(shape))
      ? instantOf(own, ({ startAlertingTime }) => startAlertingTime)
      : null;
    const connection = instantOf(own, ({ connectedTime }) => connectedTime);
    const otherAlert = ALERT_SHAPES.includes(other.shape)
      ? Date.parse(other.leg.startAlertingTime)
      : null;
    const otherConnection = other.leg.connectedTime ? Date.parse(other.leg.connectedTime) : null;
    const end = instantOf(own, ({ endTime }) => endTime);
    const endReported = end === null ? null : end + (this.#options.providerAhead ?? 0) * 1000;
    const difference = connection === null ? CLOCKS_MS : ROUNDING_MS;
    return (
      isAfter(otherAlert, endReported, ROUNDING_MS) ||
      isAfter(otherConnection, endReported, difference) ||
      areApart(connection, otherConnection, CLOCKS_MS) ||
      areApart(alert, otherAlert, CLOCKS_MS) ||
      isAfter(otherAlert, connection, ROUNDING_MS) ||
      isAfter(alert, otherConnection, ROUNDING_MS)
    );
  }

  /** Whether as many legs are shown as going on as there are. */
  #countMistakes(
    shown: readonly CobrowseMediaParticipant[],
    reports: readonly Report[],
  ): readonly string[] {
    const newest = reports.at(-1);
    if (!newest) return [];
    const goingOn = shown.filter((row) => statusShown(row) !== 'over').length;
    const ids = new Set(reports.map(({ leg }) => leg.communicationId));
    const open = [...ids].filter(
      (id) => !reports.some(({ leg }) => leg.communicationId === id && isOver(leg)),
    );
    if (goingOn > open.length) return [`${goingOn} legs go on instead of ${open.length}`];
    const isCertain =
      isNested(newest) ||
      isPending(newest.leg) ||
      [...ids].every((id) => {
        const own = reports.filter(({ leg }) => leg.communicationId === id);
        return id === newest.leg.communicationId || this.#areToldApart(own, newest);
      });
    if (!isOver(newest.leg) && isCertain && goingOn === 0) return ['no leg goes on'];
    return [];
  }
}

/**
 * The reports of a leg that nothing delivered can give to another one. A flat report from before the
 * leg was listed, by its place or its time, is among them only if it has the connection that nested
 * reports have.
 */
function reportsCertainlyOf(own: readonly Report[], nestedAhead: number): readonly Report[] {
  const listed = own.find(isNested);
  if (!listed) return own;
  const listedAt = Date.parse(listed.leg.changedAt) + nestedAhead * 1000;
  const isConnectionListed = own.some((report) => isNested(report) && report.leg.connectedTime);
  return own.filter((report) => {
    if (isNested(report) || (isConnectionListed && report.leg.connectedTime)) return true;
    const isTimeBefore = nestedAhead > 0 && Date.parse(report.leg.changedAt) < listedAt;
    return report.index > listed.index && !isTimeBefore;
  });
}

const CONTROL_SHAPES: readonly WireShape[] = [
  'rest',
  'topic',
  'participant',
  'genericRest',
  'genericTopic',
];

/**
 * The values that a leg may be shown with: that of the newest report of it that carries the field, and
 * those of reports that may be meant. Before it was listed a flat report may not have been of it.
 */
function valuesOf(
  own: readonly Report[],
  others: readonly Report[],
  shapes: readonly WireShape[],
  valueOf: (leg: TrueLeg) => boolean,
): readonly boolean[] {
  const carry = own.filter(({ shape }) => shapes.includes(shape));
  const listedAt = own.find(isNested)?.index ?? 0;
  const newest = carry.at(-1);
  const certain = newest && newest.index >= listedAt ? [] : [false];
  return [
    ...(newest ? [valueOf(newest.leg)] : []),
    ...certain,
    ...others.map(({ leg }) => valueOf(leg)),
  ];
}

function isNested({ shape }: Report): boolean {
  return NESTED_SHAPES.includes(shape);
}

function isPending({ state }: TrueLeg): boolean {
  return state === 'alerting';
}

function statusOf(leg: TrueLeg): Status {
  if (isOver(leg)) return 'over';
  return isPending(leg) ? 'pending' : 'live';
}

function statusShown(shown: CobrowseMediaParticipant): Status | 'unknown' {
  const { phase, hasEnded } = participantFacts(shown);
  if (hasEnded) return 'over';
  return phase === 'pending' || phase === 'unknown' ? phase : 'live';
}

function instantOf(
  own: readonly Report[],
  valueOf: (leg: TrueLeg) => string | undefined,
): number | null {
  const value = own.map(({ leg }) => valueOf(leg)).find((one) => one !== undefined);
  return value === undefined ? null : Date.parse(value);
}

function isAfter(one: number | null, other: number | null, difference: number): boolean {
  return one !== null && other !== null && one > other + difference;
}

function areApart(one: number | null, other: number | null, difference: number): boolean {
  return one !== null && other !== null && Math.abs(one - other) > difference;
}
