'use client';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { ControlGrant } from '../../../../model/index.js';
import { icon, WARNING } from '../../../../internals/ui/icon.js';
import { grantNotes, personName, targetName } from '../../../../parts/participant-control.js';
import type { ParticipantContextValue } from '../../../../internals/context.js';
import { useRegion } from '../../../../internals/settings.js';
import type { TableMessages } from '../../../../words/en/table.js';
import { fillTemplate } from '../../../../words/message.js';
import { countText } from '../../../../words/plain.js';
import { pluralMessage } from '../../../../words/plural.js';
import type { SessionFinding } from '../../../../model/findings/index.js';
import type { RowContext } from '../row-context.js';

/** Whom the participant controls. */
export function targets(context: RowContext, partContext: ParticipantContextValue): ReactElement {
  const session = context.session !== null;
  return grantList(context.controls, context, partContext, (grant) =>
    targetName({ grant, session }, partContext.settings),
  );
}

/** Who controls the participant. */
export function controllers(
  context: RowContext,
  partContext: ParticipantContextValue,
): ReactElement {
  return grantList(context.controlledBy, context, partContext, ({ controller }) =>
    personName(controller, partContext.settings),
  );
}

/** Names separated by commas, so that they are not read or copied as one word. */
function grantList(
  grants: readonly ControlGrant[],
  { contested, session }: RowContext,
  partContext: ParticipantContextValue,
  nameOf: (grant: ControlGrant) => ReactNode,
): ReactElement {
  return (
    <span className="cb-table-people">
      {grants.map((grant, index) => (
        <Fragment key={grant.key}>
          {index > 0 && <span className="cb-table-comma">{', '}</span>}
          {/* A name and its notes form one text, which needs its own direction on a right-to-left page. */}
          <span className="cb-table-person" data-status={grant.status} dir="auto">
            {nameOf(grant)}
            {grantNotes({ grant, contested, session: session !== null }, partContext)}
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
