/** What the events of a session changed in its legs, without the events: enough for its timeline. */
import { legKey, newestInstant } from '../../../src/entries/model.js';
import type { CobrowseMediaParticipant, ObservedSession } from '../../../src/entries/model.js';
import type { CobrowseEvent } from '../../../src/entries/wire.js';

/** How many changes of one session are stored. People's clicks never cause as many. */
const MOST_RUNS = 10_000;

/** The fields of a leg that a timeline shows. */
const SHOWN_FIELDS: Extract<keyof CobrowseMediaParticipant, string>[] = [
  'id',
  'communicationId',
  'purpose',
  'cobrowseRole',
  'peer',
  'initialState',
  'state',
  'held',
  'controlling',
  'disconnectType',
  'startTime',
  'startAlertingTime',
  'connectedTime',
  'startHoldTime',
  'parkTime',
  'endTime',
  'startAcwTime',
  'endAcwTime',
  'wrapupRequired',
  'wrapupSkipped',
];

/** The changes of a session's legs. */
export interface ChangeHistory {
  /**
   * Calls `again` to read the event again when its time is needed. That is rare, and reading times
   * takes a while.
   */
  readonly add: (event: CobrowseEvent, again: () => CobrowseEvent) => void;
  /**
   * Earlier states of the session with the legs that changed in them, oldest first. Null when there
   * were too many; empty when there is only one event.
   */
  readonly states: () => readonly ObservedSession[] | null;
}

/** An event in which legs were seen. */
interface Sighting {
  /** How many events of the session came before it. */
  readonly position: number;
  readonly again: () => CobrowseEvent;
}

/** A leg that was the same from one event to another. */
interface LegRun {
  /** The shown fields of the leg, as JSON. */
  readonly leg: string;
  readonly first: Sighting;
  last: Sighting;
}

/** An empty history. */
export function createChangeHistory(): ChangeHistory {
  const current = new Map<string, LegRun>();
  const runs: LegRun[] = [];
  let count = 0;
  return {
    add: ({ session }, again) => {
      const sighting: Sighting = { position: count, again };
      count += 1;
      if (runs.length > MOST_RUNS) return;
      for (const [index, participant] of session.participants.entries()) {
        // Legs without an id are identified by their place.
        const key = participant.id ? legKey(participant) : `#${index}`;
        const leg = JSON.stringify(participant, SHOWN_FIELDS);
        const run = current.get(key);
        if (run?.leg === leg) {
          run.last = sighting;
          continue;
        }
        const next: LegRun = { leg, first: sighting, last: sighting };
        current.set(key, next);
        runs.push(next);
      }
    },
    states: () => {
      if (runs.length > MOST_RUNS) return null;
      return count > 1 ? statesOf(runs) : [];
    },
  };
}

function statesOf(runs: readonly LegRun[]): readonly ObservedSession[] {
  const seen = new Map<Sighting, string[]>();
  for (const { leg, first, last } of runs) {
    for (const sighting of new Set([first, last])) {
      const legs = seen.get(sighting);
      if (legs) legs.push(leg);
      else seen.set(sighting, [leg]);
    }
  }
  return [...seen]
    .toSorted(([one], [other]) => one.position - other.position)
    .map(([{ again }, legs]) => ({
      // As `add` wrote them.
      session: { participants: legs.map((leg) => JSON.parse(leg) as CobrowseMediaParticipant) },
      at: newestInstant(again().session),
    }));
}
