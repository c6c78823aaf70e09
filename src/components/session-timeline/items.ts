/** Everything in a timeline that can be selected, and which lane it is in. */
import type {
  Timeline,
  TimelineBound,
  TimelineControl,
  TimelineLane,
  TimelineLeg,
  TimelineMark,
  TimelineSegment,
} from '../../model/timeline/index.js';
import { groupBy } from '../../model/group-by.js';
import { assignRows, countRows } from '../../model/timeline/rows.js';

/** What an item is. */
type ItemContent =
  | { readonly type: 'segment'; readonly segment: TimelineSegment }
  | { readonly type: 'control'; readonly control: TimelineControl }
  | { readonly type: 'mark'; readonly mark: TimelineMark }
  | { readonly type: 'timeless' };

/** Something that can be selected in the table. */
export interface ListedItem {
  /** Unique within the timeline. */
  readonly id: string;
  /** Key of the leg; null for marks of the session. */
  readonly leg: string | null;
  /** Epoch milliseconds; null when the data does not say. */
  readonly start: number | null;
  readonly end: number | null;
  readonly content: ItemContent;
}

/** Something that can be selected in the chart too. */
export interface TimelineItem extends ListedItem {
  /** Index of the lane in which it is drawn. */
  readonly lane: number;
  /** Row of segments, or of control, within the lane. */
  readonly row: number;
}

/** How the start and end of an item are known; null for an item at one moment. */
export function boundsOf(
  content: ItemContent,
): { readonly start: TimelineBound; readonly end: TimelineBound } | null {
  if (content.type === 'segment') return content.segment;
  return content.type === 'control' ? content.control : null;
}

/** A lane and what is in it. */
export interface ItemLane {
  /** Key of the person; null for the lane of the session. */
  readonly key: string | null;
  readonly legs: readonly TimelineLeg[];
  /** Rows of segments. */
  readonly rows: number;
  /** Rows of control by others. */
  readonly controlRows: number;
  /** Sorted by start. */
  readonly items: readonly TimelineItem[];
}

/** All lanes with their items. */
export interface TimelineItems {
  readonly lanes: readonly ItemLane[];
  /** All items of the lanes, sorted by start; legs without a time come last. */
  readonly all: readonly TimelineItem[];
  /** Marks without a time, which are only in the table. */
  readonly untimed: readonly ListedItem[];
}

/** The items of a timeline. Marks of the session have their own lane, which is the last. */
export function itemsOf(timeline: Timeline): TimelineItems {
  const marks = groupBy(
    timeline.marks.filter(({ lane, at }) => lane !== null && at !== null),
    ({ lane }) => lane ?? '',
  );
  const people = timeline.lanes.map((lane, index) =>
    laneItems(lane, index, timeline.control, marks.get(lane.key) ?? []),
  );
  const ofSession = timeline.marks.filter(({ lane, at }) => lane === null && at !== null);
  const lanes = ofSession.length > 0 ? [...people, sessionLane(ofSession, people.length)] : people;
  const untimed = timeline.marks.filter(({ at }) => at === null).map(listedMark);
  return {
    lanes,
    all: lanes.flatMap(({ items }) => items).toSorted(byStart),
    untimed: numbered(untimed, 'untimed'),
  };
}

function sessionLane(marks: readonly TimelineMark[], index: number): ItemLane {
  const items = marks.map((mark) => markItem(mark, index));
  return { key: null, legs: [], rows: 0, controlRows: 0, items: numbered(items, index) };
}

/** Numbers are used as ids, because ids are in the document and must not contain data. */
function numbered<Item extends WithoutId<ListedItem>>(
  items: readonly Item[],
  lane: number | 'untimed',
): readonly (Item & { readonly id: string })[] {
  return items.toSorted(byStart).map((item, number) => ({ ...item, id: `${lane}-${number}` }));
}

type WithoutId<Item extends ListedItem> = Omit<Item, 'id'>;

function laneItems(
  lane: TimelineLane,
  index: number,
  allControl: readonly TimelineControl[],
  marks: readonly TimelineMark[],
): ItemLane {
  const control = allControl.filter((one) => (one.targetLane ?? one.controllerLane) === lane.key);
  const rows = assignRows(control.map(({ start, end }) => ({ start: start.at, end: end.at })));
  const items = [
    ...lane.legs.flatMap((leg) => legItems(leg, index)),
    ...control.map((one, number): WithoutId<TimelineItem> => ({
      lane: index,
      leg: one.target ?? one.controller,
      row: rows[number] ?? 0,
      start: one.start.at,
      end: one.end.at,
      content: { type: 'control', control: one },
    })),
    ...marks.map((mark) => markItem(mark, index)),
  ];
  return {
    key: lane.key,
    legs: lane.legs,
    rows: lane.rows,
    controlRows: countRows(rows),
    items: numbered(items, index),
  };
}

function legItems(leg: TimelineLeg, lane: number): readonly WithoutId<TimelineItem>[] {
  const common = { lane, leg: leg.key, row: leg.row };
  const segments = [...leg.segments, ...leg.holds];
  if (segments.length === 0) {
    return [{ ...common, start: null, end: null, content: { type: 'timeless' } }];
  }
  return segments.map((segment) => ({
    ...common,
    start: segment.start.at,
    end: segment.end.at,
    content: { type: 'segment', segment },
  }));
}

function markItem(mark: TimelineMark, lane: number): WithoutId<TimelineItem> {
  return { ...listedMark(mark), lane, row: 0 };
}

function listedMark(mark: TimelineMark): WithoutId<ListedItem> {
  const { at, leg } = mark;
  return { leg, start: at, end: at, content: { type: 'mark', mark } };
}

function byStart(one: Pick<ListedItem, 'start'>, other: Pick<ListedItem, 'start'>): number {
  return (one.start ?? Number.MAX_VALUE) - (other.start ?? Number.MAX_VALUE);
}
