/** Items in words: what, who, when, and how we know. */
import type { CobrowseRole } from '../../model/index.js';
import type { SessionFinding } from '../../model/findings/index.js';
import type {
  Timeline,
  TimelineBound,
  TimelineChange,
  TimelineControl,
  TimelineMark,
  TimelineSource,
} from '../../model/timeline/index.js';
import {
  findingSentence,
  isKitFinding,
  sentenceText,
  type FindingWords,
} from '../../words/describe-finding.js';
import type { FieldMessages } from '../../words/en/fields.js';
import type { TimelineMessages } from '../../words/en/timeline.js';
import { instantText, type Region } from '../../words/format.js';
import { fillTemplate } from '../../words/message.js';
import { countText, isolated } from '../../words/plain.js';
import { boundsOf, type ListedItem } from './items.js';

/** What is needed to describe items. */
export interface ItemWords extends FindingWords {
  readonly timeline: TimelineMessages;
  readonly region: Region;
  /** A moment as text: the time of day, with the date if the day would otherwise be unclear. */
  readonly momentOf: (instant: number) => string;
  /** A length in words. The parameter is in milliseconds. */
  readonly lengthOf: (milliseconds: number) => string;
  readonly findingOf: (index: number) => SessionFinding | undefined;
  /** The name of the person behind a leg. */
  readonly nameOfLeg: (key: string | null) => string;
  /** Purpose and role of the person behind a leg. */
  readonly roleOfLeg: (key: string) => LegRole;
}

/** Purpose and role of a leg. */
export interface LegRole {
  readonly role: CobrowseRole | null;
  /** Both in words; empty when neither is known. */
  readonly text: string;
}

/** The texts of an item, as the table shows them. */
export interface ItemTexts {
  readonly what: string;
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly duration: string;
  readonly how: string;
}

/** The texts of an item. Texts that do not apply are empty. */
export function itemTexts(item: ListedItem, words: ItemWords): ItemTexts {
  const who = item.leg === null ? words.timeline.session : isolated(words.nameOfLeg(item.leg));
  const from = item.start === null ? '' : words.momentOf(item.start);
  const what = whatText(item, words);
  const bounds = boundsOf(item.content);
  if (!bounds || item.start === null || item.end === null) {
    return { what, who, from, to: '', duration: '', how: '' };
  }
  return {
    what,
    who,
    from,
    to: words.momentOf(item.end),
    duration: words.lengthOf(Math.round((item.end - item.start) / 1000) * 1000),
    how: fillTemplate(words.timeline.how, {
      start: boundText(bounds.start, 'openStart', words),
      end: boundText(bounds.end, 'openEnd', words),
    }),
  };
}

/** An item as one line. */
export function itemLine(item: ListedItem, words: ItemWords): string {
  const texts = itemTexts(item, words);
  return texts.to === ''
    ? fillTemplate(words.timeline.markLine, { ...texts, from: texts.from || words.timeline.empty })
    : fillTemplate(words.timeline.line, texts);
}

/** The start and end of the timeline as text; empty when nothing has a time. */
export function periodText({ start, end }: Timeline, words: ItemWords): string {
  if (start === null || end === null) return '';
  const { region } = words;
  return fillTemplate(words.timeline.period, {
    from: instantText(start, region),
    to: instantText(end, region),
  });
}

/** What an item is, without saying who and when. */
export function whatText({ content }: ListedItem, words: ItemWords): string {
  switch (content.type) {
    case 'segment':
      return words.timeline[content.segment.kind];
    case 'control':
      return controlText(content.control, words);
    case 'timeless':
      return words.timeline.empty;
    case 'mark':
      return markText(content.mark, words);
  }
}

/** Control, described from the side of the page that is controlled, because it is in that lane. */
function controlText({ controller, target }: TimelineControl, words: ItemWords): string {
  const { controls, controlledBy, unknownTarget } = words.timeline;
  return target === null
    ? fillTemplate(controls, { name: unknownTarget })
    : fillTemplate(controlledBy, { name: isolated(words.nameOfLeg(controller)) });
}

function boundText(
  { certainty, source }: TimelineBound,
  open: 'openStart' | 'openEnd',
  words: ItemWords,
): string {
  const { timeline } = words;
  if (source.kind === 'now') return open === 'openEnd' ? timeline.running : timeline.now;
  const template = certainty === 'open' ? timeline[open] : timeline[certainty];
  return fillTemplate(template, { source: sourceText(source, words) });
}

function sourceText(source: Exclude<TimelineSource, { kind: 'now' }>, words: ItemWords): string {
  if (source.kind === 'field') return fieldText(source.field, words);
  const number = countText(source.index + 1, words.region.locale);
  return fillTemplate(words.timeline.event, { number });
}

/** The label of a field. A part of a field, such as `wrapup.endTime`, has the label of `wrapup`. */
function fieldText(field: string, { fields }: ItemWords): string {
  const [name = field] = field.split('.');
  return isField(name, fields) ? fields[name] : isolated(name);
}

function isField(name: string, fields: FieldMessages): name is keyof FieldMessages {
  return Object.hasOwn(fields, name);
}

function markText(mark: TimelineMark, words: ItemWords): string {
  const { timeline, status } = words;
  switch (mark.code) {
    case 'joined':
      return timeline.joined;
    case 'disconnected':
      return mark.params.type === null
        ? timeline.disconnected
        : fillTemplate(timeline.disconnectedBy, { reason: status[mark.params.type] });
    case 'error':
      return mark.params.code === null
        ? timeline.error
        : fillTemplate(timeline.errorCode, { code: isolated(mark.params.code) });
    case 'finding':
      return findingText(mark.params.index, mark.params.rule, words);
    case 'change':
      return mark.params.changes.map((change) => changeText(change, words)).join(' · ');
    case 'wrapup':
      return mark.params.status === 'none' ? timeline.acw : status[`wrapup.${mark.params.status}`];
    case 'reversed':
      return fillTemplate(timeline.reversed, {
        earlier: fieldText(mark.params.earlier, words),
        later: fieldText(mark.params.later, words),
        duration: words.lengthOf(mark.params.byMs),
      });
    case 'overlap':
      return fillTemplate(timeline.overlap, {
        first: timeline[mark.params.first],
        second: timeline[mark.params.second],
        duration: words.lengthOf(mark.params.byMs),
      });
    case 'zeroLength':
      return fillTemplate(timeline.zeroLength, { segment: timeline[mark.params.segment] });
  }
}

function findingText(index: number, rule: string, words: ItemWords): string {
  const finding = words.findingOf(index);
  if (!finding || !isKitFinding(finding)) return isolated(rule);
  return sentenceText(findingSentence(finding, words, words.region.locale));
}

function changeText(change: TimelineChange, words: ItemWords): string {
  const { timeline, states, status } = words;
  switch (change.code) {
    case 'added':
      return timeline.added;
    case 'phase':
      return change.from === 'unknown'
        ? states[change.to]
        : fillTemplate(timeline.phase, { from: states[change.from], to: states[change.to] });
    case 'wrapup':
      return change.to === 'none' ? timeline.noWrapup : status[`wrapup.${change.to}`];
    case 'controlGranted':
    case 'controlRevoked':
      return fillTemplate(timeline[change.code], { name: targetName(change.target, words) });
    case 'field':
      return fillTemplate(timeline.changed, { field: fieldText(change.field, words) });
  }
}

function targetName(target: string | null, words: ItemWords): string {
  return target === null ? words.timeline.unknownTarget : isolated(words.nameOfLeg(target));
}
