/**
 * The card as an application would write it for itself: the same elements and classes, one clock, and
 * none of the kit's defenses, settings or translations. What the benchmark compares the kit with.
 */
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../src/entries/index.js';

type Leg = CobrowseMediaParticipant;

const ICONS = {
  live: 'M8 5a3 3 0 1 0 .1 0',
  held: 'M6 4v8M10 4v8',
  pending: 'M8 2a6 6 0 1 0 .1 0M8 5v3l2 2',
  wrapup: 'M3 13h2l8-8-2-2-8 8Z',
  ended: 'M4 4l8 8M12 4l-8 8',
  control: 'M3 8h10M9 4l4 4-4 4',
  open: 'M6 4H3v9h9v-3M9 3h4v4M13 3 7 9',
};
const STATES = {
  live: 'Connected',
  held: 'On hold',
  pending: 'Alerting',
  wrapup: 'Wrap-up',
  ended: 'Ended',
};
type Phase = keyof typeof STATES;

let now = Date.now();
const listeners = new Set<() => void>();
setInterval(() => {
  now = Date.now();
  for (const listener of listeners) listener();
}, 1000);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}

function Running({ since }: { readonly since: number }): ReactElement {
  const text = useSyncExternalStore(subscribe, () => clockText(now - since));
  return (
    <span data-running="" className="cb-duration">
      {text}
    </span>
  );
}

function Icon({ name }: { readonly name: keyof typeof ICONS }): ReactElement {
  return (
    <svg className="cb-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

function nameOf(leg: Leg | undefined): string {
  return leg?.name ?? leg?.user?.name ?? `Agent ${(leg?.user?.id ?? leg?.id ?? '').slice(0, 6)}`;
}

function phaseOf(leg: Leg): Phase {
  if (leg.state === 'connected') return leg.held ? 'held' : 'live';
  if (leg.state === 'alerting') return 'pending';
  return leg.wrapupRequired && !leg.wrapup ? 'wrapup' : 'ended';
}

function capitalized(text: string | null | undefined): string {
  return text ? text[0]?.toUpperCase() + text.slice(1) : '';
}

function instantOf(value: string | number | null | undefined): number {
  return Date.parse(String(value));
}

export function HandCard(props: {
  readonly leg: Leg;
  readonly legs: readonly Leg[];
}): ReactElement {
  const { leg, legs } = props;
  const phase = phaseOf(leg);
  const name = nameOf(leg);
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2);
  const since = instantOf(leg.connectedTime ?? leg.startTime);
  const isOver = phase === 'ended' || phase === 'wrapup';
  return (
    <article data-phase={phase} aria-label={name} className="cb-root cb-card hand-card">
      <div className="cb-head">
        <span aria-hidden="true" className="cb-avatar">
          <bdi>{initials}</bdi>
        </span>
        <div className="cb-who">
          <div className="cb-title">
            <bdi className="cb-name">{name}</bdi>
          </div>
          <div className="cb-meta">
            <span className="cb-purpose">{capitalized(leg.purpose)}</span>
            <span className="cb-role">{capitalized(leg.cobrowseRole)}</span>
            <span className="cb-direction">{capitalized(leg.direction)}</span>
          </div>
        </div>
        <div className="cb-state-and-time">
          <span data-phase={phase} className="cb-state">
            <Icon name={phase} />
            <bdi>{STATES[phase]}</bdi>
          </span>
          {isOver ? (
            <span className="cb-duration">{clockText(instantOf(leg.endTime) - since)}</span>
          ) : (
            <Running since={since} />
          )}
        </div>
      </div>
      {phase === 'held' && (
        <Line icon="held" className="cb-hold" label="On hold">
          <Running since={instantOf(leg.startHoldTime)} />
        </Line>
      )}
      {phase === 'wrapup' && (
        <Line icon="wrapup" className="cb-wrapup" label="Wrap-up due">
          <Running since={instantOf(leg.startAcwTime)} />
        </Line>
      )}
      {phase === 'pending' && leg.alertingTimeoutMs && (
        <Line icon="pending" className="cb-alerting" label="Time left to answer">
          <Running since={instantOf(leg.startTime) + leg.alertingTimeoutMs} />
        </Line>
      )}
      {isOver && <div className="cb-reason">{`Ended: ${leg.disconnectType}`}</div>}
      <Control leg={leg} legs={legs} />
      {!isOver && leg.viewerUrl && (
        <div className="cb-launcher">
          <a className="cb-launch" href={leg.viewerUrl} target="_blank" rel="noopener noreferrer">
            <span className="cb-strong">Open viewer</span>
            <bdi className="cb-host">{new URL(leg.viewerUrl).host}</bdi>
            <Icon name="open" />
            <span className="cb-hidden">opens in a new tab</span>
          </a>
        </div>
      )}
      <details className="cb-details">
        <summary className="cb-summary">Details</summary>
      </details>
    </article>
  );
}

function Line(props: {
  readonly icon: keyof typeof ICONS;
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={`cb-line ${props.className}`}>
      <Icon name={props.icon} />
      <span className="cb-strong">{props.label}</span>
      <span className="cb-line-end">{props.children}</span>
    </div>
  );
}

function Control(props: { readonly leg: Leg; readonly legs: readonly Leg[] }): ReactElement | null {
  const { leg, legs } = props;
  const controlled = legs.filter(({ id }) => id && leg.controlling?.includes(id));
  const controllers = legs.filter(({ controlling }) => leg.id && controlling?.includes(leg.id));
  if (controlled.length + controllers.length === 0) return null;
  return (
    <ul className="cb-control">
      {controlled.map((other) => (
        <ControlLine key={`to ${other.id}`} text="Controls" other={other} />
      ))}
      {controllers.map((other) => (
        <ControlLine key={`by ${other.id}`} text="Controlled by" other={other} />
      ))}
    </ul>
  );
}

function ControlLine(props: { readonly text: string; readonly other: Leg }): ReactElement {
  return (
    <li className="cb-line">
      <Icon name="control" />
      <span>
        <bdi>
          {props.text} <bdi className="cb-strong">{nameOf(props.other)}</bdi>
        </bdi>
      </span>
    </li>
  );
}
