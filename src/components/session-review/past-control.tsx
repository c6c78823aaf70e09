'use client';
import { useId, useMemo, type ReactNode } from 'react';
import type { CobrowseMediaParticipant } from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { instantElement } from '../../internals/ui/instant.js';
import { useGrants } from '../../internals/use-grants.js';
import { PersonName, TargetName } from '../../parts/participant-control.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useControlTargetResolver, useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { controlList } from '../../words/en/control-list.js';
import { review as english } from '../../words/en/review.js';
import { timeText } from '../../words/plain.js';
import { pastGrants } from './past-grants.js';
import { MAX_PRINTED_ROWS, NotPrinted, ShowMore, useShownCount } from './shown-rows.js';
import type { Review } from './review-model.js';

/**
 * Who controlled whom earlier, and when that was observed. Renders nothing if there are no earlier
 * events.
 */
export function PastControl(props: {
  readonly session: Review['session'];
  readonly events: readonly ObservedSession[];
  readonly printing: boolean;
  readonly onSelect: (participant: CobrowseMediaParticipant) => void;
}): ReactNode {
  const { session, events, printing, onSelect } = props;
  const id = useId();
  const words = useWords('review', english);
  const listWords = useWords('controlList', controlList);
  const [count, showMore] = useShownCount();
  const own = useGrants(session?.participants);
  const resolveControlTarget = useControlTargetResolver();
  const past = useMemo(
    () => pastGrants(events, session, own, { resolveControlTarget }),
    [events, session, own, resolveControlTarget],
  );
  if (past.length === 0) return null;
  return (
    <>
      <p id={id} className="cb-heading">
        {words.earlier}
      </p>
      <ul className="cb-rows" aria-labelledby={id}>
        {past.slice(0, printing ? MAX_PRINTED_ROWS : count).map(({ grant, from, to }) => (
          <li key={grant.key} className="cb-row">
            <span className="cb-row-main">
              <FormattedMessage
                text={listWords.endedGrant}
                values={{
                  controller: (
                    <Person participant={grant.controller} onSelect={onSelect}>
                      <PersonName participant={grant.controller} />
                    </Person>
                  ),
                  target: (
                    <Person participant={grant.target} onSelect={onSelect}>
                      <TargetName grant={grant} session />
                    </Person>
                  ),
                }}
              />
            </span>
            {from !== null && to !== null && (
              <span className="cb-note cb-small">
                <FormattedMessage
                  text={from === to ? words.seenOnce : words.seen}
                  values={{ from: <Time instant={from} />, to: <Time instant={to} /> }}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      <ShowMore count={count} all={past.length} onMore={showMore} />
      {printing && <NotPrinted all={past.length} />}
    </>
  );
}

function Person(props: {
  readonly participant: CobrowseMediaParticipant | undefined;
  readonly onSelect: (participant: CobrowseMediaParticipant) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { participant, onSelect, children } = props;
  if (!participant) return children;
  return (
    <button type="button" className="cb-select" onClick={() => onSelect(participant)}>
      {children}
    </button>
  );
}

function Time({ instant }: { readonly instant: number }): ReactNode {
  return instantElement(instant, timeText(instant, useRegion()));
}
