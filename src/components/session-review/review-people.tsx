'use client';
import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { PersonName } from '../../parts/participant-control.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { review as english } from '../../words/en/review.js';
import { pluralMessage } from '../../words/plural.js';
import { countText } from '../../words/plain.js';
import { LegRow } from './leg-row.js';
import { legBy, type ReviewLeg, type ReviewPerson } from './group-legs.js';
import { ShowEarlier, ShowMore, ROWS_PER_STEP, useShownRows } from './shown-rows.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';

/** The legs, grouped by person. Unanswered ones are collapsed. */
export function ReviewPeople(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
}): ReactElement {
  const { review, heading: Heading } = props;
  const id = useId();
  const words = useWords('review', english);
  const { people, focusGoal } = review;
  const list = useRef<HTMLUListElement>(null);
  const goalIndex = useMemo(
    () => (focusGoal ? people.findIndex((person) => legBy(person, focusGoal.key)) : -1),
    [people, focusGoal],
  );
  const [{ from, to }, show] = useShownRows(goalIndex);

  useEffect(() => {
    if (!focusGoal) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-leg]') ?? [];
    const goal = [...rows].find((row) => row.dataset.leg === focusGoal.key);
    goal?.focus();
  }, [focusGoal]);

  return (
    <section className="cb-review-part cb-review-people" aria-labelledby={id}>
      <Heading id={id} className="cb-section-heading">
        {words.byPerson}
      </Heading>
      <ShowEarlier first={from} onMore={(first) => show({ from: first })} />
      <ul ref={list} className="cb-rows">
        {people.slice(from, to).map((person) => (
          <PersonItem key={person.key} person={person} review={review} />
        ))}
      </ul>
      <ShowMore
        count={to}
        first={from}
        all={people.length}
        onMore={() => show({ to: to + ROWS_PER_STEP })}
      />
    </section>
  );
}

function PersonItem(props: PersonItem.Props): ReactElement {
  const { person, review } = props;
  const words = useWords('review', english);
  const { locale } = useRegion();
  const { legs, unanswered } = person;
  const [alone] = legs;
  if (alone && legs.length + unanswered.length === 1) {
    return (
      <li className="cb-person">
        <LegRow leg={alone} review={review} />
      </li>
    );
  }
  return (
    <li className="cb-person">
      {alone && legs.length === 1 && <LegRow leg={alone} review={review} />}
      {alone && legs.length > 1 && (
        <>
          <p className="cb-person-name">
            <PersonName participant={alone.participant} />{' '}
            <span className="cb-note cb-small">
              <FormattedMessage
                text={pluralMessage(words, 'legCount', legs.length, locale)}
                values={{ count: countText(legs.length, locale) }}
              />
            </span>
          </p>
          <Legs legs={legs} {...props} />
        </>
      )}
      {unanswered.length > 0 && <UnansweredLegs key={review.focusGoal?.key} {...props} />}
    </li>
  );
}

/** Legs that nobody answered, collapsed because they are normal and can be many. */
function UnansweredLegs({ person, review }: PersonItem.Props): ReactElement | null {
  const words = useWords('review', english);
  const { locale } = useRegion();
  const { unanswered } = person;
  const [open, setOpen] = useState(unanswered.some(({ key }) => key === review.selected?.key));
  const [first] = unanswered;
  if (!first) return null;
  return (
    <details
      className="cb-fold"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="cb-summary">
        <FormattedMessage
          text={pluralMessage(words, 'unanswered', unanswered.length, locale)}
          values={{
            name: <PersonName participant={first.participant} />,
            count: countText(unanswered.length, locale),
          }}
        />
      </summary>
      <Legs legs={unanswered} person={person} review={review} />
    </details>
  );
}

function Legs(props: PersonItem.Props & { readonly legs: readonly ReviewLeg[] }): ReactElement {
  const { legs, review } = props;
  const { focusGoal } = review;
  const goalIndex = useMemo(
    () => legs.findIndex(({ key }) => key === focusGoal?.key),
    [legs, focusGoal],
  );
  const [{ from, to }, show] = useShownRows(goalIndex);
  return (
    <>
      <ShowEarlier first={from} onMore={(first) => show({ from: first })} />
      <ul className="cb-list">
        {legs.slice(from, to).map((leg) => (
          <li key={leg.key}>
            <LegRow leg={leg} review={review} withoutPerson />
          </li>
        ))}
      </ul>
      <ShowMore
        count={to}
        first={from}
        all={legs.length}
        onMore={() => show({ to: to + ROWS_PER_STEP })}
      />
    </>
  );
}

declare namespace PersonItem {
  interface Props {
    readonly person: ReviewPerson;
    readonly review: Review;
  }
}
