'use client';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { ControlGrant } from '../../../../model/index.js';
import { icon, WARNING } from '../../../../internals/ui/icon.js';
import { GrantNotes, PersonName, TargetName } from '../../../../parts/participant-control.js';
import { useRegion } from '../../../../internals/settings.js';
import type { TableMessages } from '../../../../words/en/table.js';
import { fillTemplate } from '../../../../words/message.js';
import { countText } from '../../../../words/plain.js';
import { pluralMessage } from '../../../../words/plural.js';
import type { SessionFinding } from '../../../../model/findings/index.js';
import type { RowContext } from '../row-context.js';

/** Whom the participant controls. */
export function Targets({ context }: { readonly context: RowContext }): ReactElement {
  const isInSession = context.session !== null;
  return (
    <GrantList
      grants={context.controls}
      context={context}
      nameOf={(grant) => <TargetName grant={grant} session={isInSession} />}
    />
  );
}

/** Who controls the participant. */
export function Controllers({ context }: { readonly context: RowContext }): ReactElement {
  return (
    <GrantList
      grants={context.controlledBy}
      context={context}
      nameOf={({ controller }) => <PersonName participant={controller} />}
    />
  );
}

/** Names separated by commas, so that they are not read or copied as one word. */
function GrantList(props: {
  readonly grants: readonly ControlGrant[];
  readonly context: RowContext;
  readonly nameOf: (grant: ControlGrant) => ReactNode;
}): ReactElement {
  const { grants, context, nameOf } = props;
  return (
    <span className="cb-table-people">
      {grants.map((grant, index) => (
        <Fragment key={grant.key}>
          {index > 0 && <span className="cb-table-comma">{', '}</span>}
          {/* A name and its notes form one text, which needs its own direction on a right-to-left page. */}
          <span className="cb-table-person" data-status={grant.status} dir="auto">
            {nameOf(grant)}
            <GrantNotes
              grant={grant}
              contested={context.contested}
              session={context.session !== null}
            />
          </span>
        </Fragment>
      ))}
    </span>
  );
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The number of findings of each severity. */
export function FindingCounts(props: {
  readonly findings: readonly SessionFinding[];
  readonly words: TableMessages;
}): ReactElement {
  const { findings, words } = props;
  const { locale } = useRegion();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding?.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <span className="cb-table-line">
      {counts.map(({ severity, count }, index) => (
        <Fragment key={severity}>
          {index > 0 && <span className="cb-hidden">{', '}</span>}
          <span className="cb-table-finding" data-severity={severity}>
            {severity !== 'info' && icon(WARNING)}
            <bdi>
              {fillTemplate(pluralMessage(words, `finding.${severity}`, count, locale), {
                count: countText(count, locale),
              })}
            </bdi>
          </span>
        </Fragment>
      ))}
    </span>
  );
}
