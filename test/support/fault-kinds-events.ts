/** Faults that only events show. Only for `fault-kinds.ts`. */
import { regrant, type Draft, type FaultKind } from './fault-kind.js';
import { controlEvent } from './generate-events.js';
import type { DraftLeg } from './generate-legs.js';

export const EVENT_FAULT_KINDS: readonly FaultKind[] = [
  regrant('control-overlap', 'two viewers', (viewer, sharer, draft) => {
    const id = sharer.id ?? '';
    controlBoth(draft, [viewer, id], [anotherViewer(viewer, draft), id]);
    return true;
  }),
  regrant('control-overlap', 'two legs of one customer', (viewer, sharer, draft) => {
    const [one, two] = [draft.random.id(), draft.random.id()];
    sharer.communicationId = one;
    draft.legs.push({ ...sharer, communicationId: two });
    controlBoth(draft, [viewer, one], [anotherViewer(viewer, draft), two]);
    return true;
  }),
];

function anotherViewer(viewer: DraftLeg, { legs, random }: Draft): DraftLeg {
  const ids = { id: random.id(), communicationId: random.id(), user: { id: random.id() } };
  const another = { ...viewer, ...ids };
  legs.push(another);
  return another;
}

type Grant = readonly [controller: DraftLeg, target: string];

/** Both had control for half a minute, which is over. */
function controlBoth(draft: Draft, one: Grant, other: Grant): void {
  const { now } = draft;
  draft.events = [
    controlEvent(now - 50_000, [one]),
    controlEvent(now - 40_000, [one, other]),
    controlEvent(now - 10_000, [
      [one[0], null],
      [other[0], null],
    ]),
  ];
}
