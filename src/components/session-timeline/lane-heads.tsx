'use client';
import type { ReactElement } from 'react';
import { initials } from '../../words/initials.js';
import type { ItemWords, LegRole } from './describe-item.js';
import type { Layout, PlacedLane } from './layout.js';
import { boxPath } from './shapes.js';
import { fittedText } from './text-width.js';

/**
 * The names of the people in the lanes. They are next to the lanes, above them, or at the top of
 * their columns.
 */
export function LaneHeads(props: {
  readonly layout: Layout;
  readonly lanes: readonly PlacedLane[];
  readonly words: ItemWords;
}): ReactElement {
  const { layout, lanes, words } = props;
  return (
    <g aria-hidden="true">
      {layout.head > 0 && <Cover layout={layout} />}
      {lanes.map((placed) => (
        <LaneHead
          key={placed.lane.key ?? ''}
          placed={placed}
          name={laneName(placed, words)}
          role={laneRole(placed, words)}
          layout={layout}
        />
      ))}
    </g>
  );
}

/** The name of the person, or the label of the session's lane. */
export function laneName({ lane }: PlacedLane, words: ItemWords): string {
  const [leg] = lane.legs;
  return leg ? words.nameOfLeg(leg.key) : words.timeline.session;
}

/** Covers what is before the first instant in view, so that it does not run through the names. */
function Cover({ layout }: { readonly layout: Layout }): ReactElement {
  const { head, across, pathPoint } = layout;
  return (
    <>
      <path
        className="cb-timeline-cover"
        d={boxPath({ from: 0, to: head, start: 0, end: across }, layout)}
      />
      <path className="cb-timeline-lane" d={`M${pathPoint(head, 0)}L${pathPoint(head, across)}`} />
    </>
  );
}

interface LaneHeadProps {
  readonly placed: PlacedLane;
  readonly name: string;
  /** Null for the lane of the session. */
  readonly role: LegRole | null;
  readonly layout: Layout;
}

function LaneHead(props: LaneHeadProps): ReactElement {
  const { layout } = props;
  if (layout.orientation === 'vertical') return <ColumnHead {...props} />;
  return layout.head === 0 ? <HeadAbove {...props} /> : <HeadBeside {...props} />;
}

/** The name at the top of a column. */
function ColumnHead({ placed, name, role, layout }: LaneHeadProps): ReactElement {
  const across = placed.start + 15;
  const room = placed.end - placed.start - COLUMN_INSET;
  return (
    <>
      <Avatar along={14} across={across} size={11} name={name} role={role} layout={layout} />
      {room >= COLUMN_NAME && (
        <text className="cb-timeline-name" {...layout.pointAt(18, placed.start + COLUMN_INSET)}>
          {fittedText(name, room / BOLD)}
        </text>
      )}
    </>
  );
}

/** The name and the role in one line above the lane. */
function HeadAbove({ placed, name, role, layout }: LaneHeadProps): ReactElement {
  const across = placed.start + 10;
  return (
    <>
      <Avatar along={13} across={across} size={9} name={name} role={role} layout={layout} />
      <text className="cb-timeline-name" {...layout.pointAt(role ? 26 : 4, placed.start + 14)}>
        {fittedText(name, layout.along / 2)}
        {role && (
          <tspan className="cb-timeline-role" dx={layout.rtl ? -8 : 8}>
            {role.text}
          </tspan>
        )}
      </text>
    </>
  );
}

/** The name, and the role below it, next to the lane. */
function HeadBeside({ placed, name, role, layout }: LaneHeadProps): ReactElement {
  const middle = (placed.start + placed.end - layout.sizes.gap) / 2;
  const across = Math.min(middle, placed.start + HIGHEST);
  const inset = role ? 40 : 10;
  const room = layout.head - inset - 6;
  const hasRole = role !== null && role.text !== '';
  return (
    <>
      <Avatar along={20} across={across} size={13} name={name} role={role} layout={layout} />
      <text className="cb-timeline-name" {...layout.pointAt(inset, across + (hasRole ? -3 : 4))}>
        {fittedText(name, room / BOLD)}
      </text>
      {hasRole && (
        <text className="cb-timeline-role" {...layout.pointAt(inset, across + 12)}>
          {fittedText(role.text, room)}
        </text>
      )}
    </>
  );
}

/** In tall lanes, names are near the top, at most this many pixels below it. */
const HIGHEST = 28;
/**
 * Where the name in the head of a column starts, and how much room it needs to be shown, in pixels.
 */
const COLUMN_INSET = 31;
const COLUMN_NAME = 42;
/** How much wider bold letters are. */
const BOLD = 1.08;

function Avatar(props: {
  readonly along: number;
  readonly across: number;
  /** Half of its width, in pixels. */
  readonly size: number;
  readonly name: string;
  readonly role: LegRole | null;
  readonly layout: Layout;
}): ReactElement | null {
  const { along, across, size, name, role, layout } = props;
  if (!role) return null;
  const center = layout.pointAt(along, across);
  return (
    <>
      <circle
        className="cb-timeline-avatar"
        data-role={role.role ?? undefined}
        cx={center.x}
        cy={center.y}
        r={size}
      />
      <text
        className="cb-timeline-initials"
        data-role={role.role ?? undefined}
        x={center.x}
        y={center.y + 3.5}
        textAnchor="middle"
      >
        {initials(name)}
      </text>
    </>
  );
}

function laneRole({ lane }: PlacedLane, words: ItemWords): LegRole | null {
  const [leg] = lane.legs;
  return leg ? words.roleOfLeg(leg.key) : null;
}
