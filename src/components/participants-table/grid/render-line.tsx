/** Renders the lines of the grid: rows of participants, and rows of groups. */
import type { ReactElement } from 'react';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../model/index.js';
import { clip } from '../../../words/clip.js';
import { fillTemplate } from '../../../words/message.js';
import { GroupRow } from '../rows/groups/group-row.js';
import type { GroupLine } from '../rows/groups/grouped-lines.js';
import { Row } from '../rows/row.js';
import type { RowPropsOf } from '../rows/use-row-props.js';
import type { GridProps } from './grid-props.js';
import type { ActiveCellControls } from './use-active-cell.js';

/** A line that is in the document. */
export interface VisibleLine {
  /** Position in the view, from 0. */
  readonly position: number;
  /** Distance from the first line in pixels. */
  readonly start: number;
  readonly key: string;
  /** Key for React: lines with the same slot reuse an element. */
  readonly slot: string | undefined;
}

/** What rendering a line depends on, apart from the line itself. */
export interface LineContext {
  readonly props: GridProps;
  readonly active: Pick<ActiveCellControls, 'row' | 'column'>;
  readonly currentKey: string | null;
  /** Column whose cells are the headers of rows. */
  readonly headerColumn: string | null;
  readonly rowPropsOf: RowPropsOf;
  /** False in server markup, where rows are not positioned. */
  readonly hydrated: boolean;
  /** Measures rows whose height is not known. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/**
 * Renders a line. It is a function and not a component, because a table renders many lines in every
 * frame of a scroll.
 */
export function renderLine(visible: VisibleLine, context: LineContext): ReactElement {
  const { lines, selection, words, rowContexts, rowOffset, nameOf, model } = context.props;
  const { position, start, key, slot } = visible;
  const line = lines.grouped?.lineAt(position) ?? null;
  if (line?.kind === 'group') return renderGroup(line, visible, context);
  const participant = lines.view.at(position);
  const selected = selection ? selection.keys.has(key) : null;
  const current = key === context.currentKey;
  const name = selection ? clip(nameOf(participant)) : '';
  return (
    <Row
      key={slot}
      participant={participant}
      context={rowContexts.of(participant)}
      rowKey={key}
      position={position}
      rowIndex={ariaRowIndex(position, rowOffset)}
      line={line}
      top={context.hydrated ? start : null}
      placed={model.placed}
      headerColumn={context.headerColumn}
      current={current}
      selected={selected}
      selectLabel={selection ? fillTemplate(words.selectRow, { name }) : ''}
      tabColumn={tabColumnOf(position, context)}
      rowProps={context.rowPropsOf(participant, { selected: selected === true, current })}
      measure={context.measure}
    />
  );
}

function renderGroup(
  line: GroupLine,
  { position, start, key, slot }: VisibleLine,
  context: LineContext,
): ReactElement {
  const { props } = context;
  const { lines, selection, words, rowContexts, rowOffset, nameOf, model } = props;
  const firstLeg = lines.view.at(position);
  const session = rowContexts.sessionOf(firstLeg);
  const legs = legsOf(session) ?? line.group.rows.map((row) => props.rowView.at(row));
  const rowKeys = lines.rowKeysAt(position);
  return (
    <GroupRow
      key={slot}
      line={line}
      legs={legs}
      session={session}
      findings={legs.flatMap((leg) => rowContexts.findingsOf(leg))}
      describeFinding={props.describeFinding}
      nameOf={nameOf}
      rowKey={key}
      current={key === context.currentKey}
      position={position}
      rowIndex={ariaRowIndex(position, rowOffset)}
      top={context.hydrated ? start : null}
      columnCount={model.placed.length}
      groupCount={lines.grouped?.groups.length ?? 0}
      selected={selection ? rowKeys.every((rowKey) => selection.keys.has(rowKey)) : null}
      selectLabel={fillTemplate(words.selectRow, { name: clip(nameOf(firstLeg)) })}
      tabColumn={tabColumnOf(position, context)}
      measure={context.measure}
    />
  );
}

/** The index among the rows of all pages. It is counted from 1, and the header is the first. */
function ariaRowIndex(position: number, rowOffset: number): number {
  return position + rowOffset + 2;
}

/** Column of the tab stop, if it is in this line. */
function tabColumnOf(position: number, { active }: LineContext): string | null {
  return active.row === position ? active.column : null;
}

function legsOf(session: CobrowseConversation | null): readonly CobrowseMediaParticipant[] | null {
  const legs = session?.participants;
  return Array.isArray(legs) ? legs : null;
}
