'use client';
import type { ReactElement } from 'react';
import type { ControlGrant } from '../../model/index.js';
import { groupByEach } from '../../model/group-by.js';
import { legOf } from '../../internals/use-grants.js';
import { ARROW_BACK, ARROW_FORTH, icon } from '../../internals/ui/icon.js';
import {
  GrantNotes,
  grantSentence,
  PersonName,
  TargetName,
} from '../../parts/participant-control.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useWords } from '../../internals/use-words.js';
import { control } from '../../words/en/control.js';
import type { ReviewLeg } from './group-legs.js';
import { MAX_PRINTED_ROWS, NotPrinted } from './shown-rows.js';

/** Grants by controller and by target, identified by `legOf`. */
export function grantsByLeg(
  grants: readonly ControlGrant[],
): ReadonlyMap<unknown, readonly ControlGrant[]> {
  return groupByEach(grants, ({ controller, target }) => {
    const legs = new Set([legOf(controller), ...(target ? [legOf(target)] : [])]);
    return [...legs];
  });
}

/** Whom a leg controls, and who controls it, for print. */
export function PrintedGrants(props: {
  readonly leg: ReviewLeg;
  readonly grants: readonly ControlGrant[];
  readonly contested: ReadonlyMap<unknown, number>;
}): ReactElement | null {
  const { leg, grants, contested } = props;
  const words = useWords('control', control);
  if (grants.length === 0) return null;
  const self = legOf(leg.participant);
  return (
    <>
      <ul className="cb-control">
        {grants.slice(0, MAX_PRINTED_ROWS).map((grant) => {
          const isOwn = legOf(grant.controller) === self;
          return (
            <li key={grant.key} className="cb-line" data-status={grant.status}>
              {icon(isOwn ? ARROW_FORTH : ARROW_BACK, true)}
              <span>
                <FormattedMessage
                  text={grantSentence(grant, isOwn, words)}
                  values={{
                    target: <TargetName grant={grant} session />,
                    controller: <PersonName participant={grant.controller} />,
                  }}
                />
                <GrantNotes grant={grant} contested={contested} session />
              </span>
            </li>
          );
        })}
      </ul>
      <NotPrinted all={grants.length} />
    </>
  );
}
