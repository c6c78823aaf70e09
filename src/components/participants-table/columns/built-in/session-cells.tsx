'use client';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { CobrowseMediaParticipant, ControlGrant } from '../../../../model/index.js';
import { shortId } from '../../../../model/names.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import { icon, WARNING } from '../../../../internals/ui/icon.js';
import { useRegion } from '../../../../internals/settings.js';
import { useParticipantName } from '../../../../internals/use-participant-name.js';
import { useWords } from '../../../../internals/use-words.js';
import { control } from '../../../../words/en/control.js';
import type { TableMessages } from '../../../../words/en/table.js';
import { fillTemplate } from '../../../../words/message.js';
import { countText } from '../../../../words/plain.js';
import { pluralMessage } from '../../../../words/plural.js';
import type { FindingLike } from '../row-context.js';

/** Whom the participant controls. */
export function Targets({ grants }: { readonly grants: readonly ControlGrant[] }): ReactElement {
  return (
    <GrantList
      grants={grants}
      nameOf={({ target, targetId }) =>
        target ? <PersonName participant={target} /> : dataText(shortId(targetId))
      }
    />
  );
}

/** Who controls the participant. */
export function Controllers(props: { readonly grants: readonly ControlGrant[] }): ReactElement {
  return (
    <GrantList
      grants={props.grants}
      nameOf={({ controller }) => <PersonName participant={controller} />}
    />
  );
}

/** Names with a comma between them, so that they are neither read nor copied as one word. */
function GrantList(props: {
  readonly grants: readonly ControlGrant[];
  readonly nameOf: (grant: ControlGrant) => ReactNode;
}): ReactElement {
  const words = useWords('control', control);
  return (
    <span className="cb-table-people">
      {props.grants.map((grant, index) => (
        <Fragment key={grant.key}>
          {index > 0 && ', '}
          <span className="cb-table-person" data-status={grant.status}>
            {props.nameOf(grant)}
            {/* Sighted users see the muted color. */}
            {grant.status === 'ended' && <span className="cb-hidden">{` (${words.ended})`}</span>}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

function PersonName(props: { readonly participant: CobrowseMediaParticipant }): ReactElement {
  return <bdi>{useParticipantName(props.participant).text}</bdi>;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The number of findings of each severity. */
export function FindingCounts(props: {
  readonly findings: readonly FindingLike[];
  readonly words: TableMessages;
}): ReactElement {
  const { findings, words } = props;
  const { locale } = useRegion();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <span className="cb-table-line">
      {counts.map(({ severity, count }, index) => (
        <Fragment key={severity}>
          {index > 0 && <span className="cb-hidden">{', '}</span>}
          <span className="cb-table-finding" data-severity={severity}>
            {severity !== 'info' && icon(WARNING)}
            {fillTemplate(pluralMessage(words, `finding.${severity}`, count, locale), {
              count: countText(count, locale),
            })}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
