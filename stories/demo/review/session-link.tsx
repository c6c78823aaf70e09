import type { ReactElement } from 'react';
import { useRegion } from '../../../src/internals/settings.js';
import { instantText } from '../../../src/words/format.js';
import type { SessionSummary } from './messages.js';

interface SessionLinkProps {
  readonly session: SessionSummary;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** A session of the list: when, who, and how many findings. */
export function SessionLink({ session, href, isCurrent }: SessionLinkProps): ReactElement {
  const region = useRegion();
  const { start, names, people, findings, id, index } = session;
  const others = people - names.length;
  return (
    <a href={href} className="review-session" aria-current={isCurrent ? 'page' : undefined}>
      <span className="review-when">
        {start === null ? 'Start unknown' : instantText(start, region)}
      </span>
      <span className="review-names">
        {names.length === 0 && 'No participants'}
        {names.map((name, place) => (
          // Names of one session may be the same.
          <span key={place}>
            {place > 0 && ', '}
            <bdi>{name}</bdi>
          </span>
        ))}
        {others > 0 && ` and ${others.toLocaleString('en')} more`}
      </span>
      <span className="review-counts">
        <Count severity="error" count={findings.error} label="errors" />
        <Count severity="warning" count={findings.warning} label="warnings" />
        <bdi className="review-id">{id === null ? `Number ${index + 1}` : id.slice(0, 13)}</bdi>
      </span>
    </a>
  );
}

function Count(props: {
  readonly severity: string;
  readonly count: number;
  readonly label: string;
}): ReactElement | null {
  const { severity, count, label } = props;
  if (count === 0) return null;
  return (
    <span className="review-count" data-severity={severity}>
      {`${count.toLocaleString('en')} ${count === 1 ? label.slice(0, -1) : label}`}
    </span>
  );
}
