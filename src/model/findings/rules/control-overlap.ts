/** Two people in control of one page at the same time, according to earlier events. */
import { groupBy } from '../../group-by.js';
import { unionOf } from '../../outcome/intervals.js';
import { observeSession } from '../../timeline/observe-session.js';
import type { TimelineControl } from '../../timeline/types.js';
import { longestOverlapOf, type Overlap } from '../overlaps.js';
import { defineRule, type RuleOf } from '../rule.js';

/**
 * The pages of one customer's legs count as one page, and the legs of one agent as one person.
 * Reports the longest overlap on each page. Control is assumed to last until the next event, so a
 * handover that arrives in two events overlaps for a moment.
 */
export const controlOverlap: RuleOf<'control-overlap'> = defineRule({
  id: 'control-overlap',
  severity: 'warning',
  help: 'checkControl',
  thresholds: { overlapMs: 5000 },
  find: (context, thresholds) => {
    if (context.events.length === 0) return null;
    const { control, histories } = observeSession(context);
    const ofOthers = control.filter(
      ({ controllerLane, targetLane }) => controllerLane !== targetLane,
    );
    const byPage = groupBy(ofOthers, ({ targetLane }) => targetLane);
    if (byPage.size === 0) return null;
    const factsByKey = new Map(histories.map(({ key, facts }) => [key, facts]));
    return [...byPage.values()].flatMap((ofPage) => {
      const longest = longestOverlapOf(stretchesOf(ofPage));
      const overlapMs = longest ? longest.end - longest.start : 0;
      if (!longest || overlapMs <= thresholds.overlapMs) return [];
      const involved = ofPage.filter((control) => isPartOf(longest, control));
      const keys = [
        ...involved.map(({ controller }) => controller),
        ...involved.map(({ target }) => target ?? ''),
      ];
      const legs = keys.flatMap((key) => factsByKey.get(key) ?? []);
      return [{ legs, params: { overlapStart: longest.start, overlapMs } }];
    });
  },
});

/** When each person controlled the page, through any of their legs. */
function stretchesOf(control: readonly TimelineControl[]) {
  const byPerson = groupBy(control, ({ controllerLane }) => controllerLane);
  return [...byPerson].flatMap(([group, ofPerson]) => {
    const intervals = ofPerson.map(({ start, end }) => ({ start: start.at, end: end.at }));
    return unionOf(intervals).map((interval) => ({ ...interval, group }));
  });
}

function isPartOf(
  { groups, start, end }: Overlap<string>,
  { controllerLane, ...control }: TimelineControl,
): boolean {
  return groups.includes(controllerLane) && control.start.at < end && control.end.at > start;
}
