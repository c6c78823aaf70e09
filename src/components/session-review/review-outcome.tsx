'use client';
import { createElement, useMemo, type ReactElement, type ReactNode } from 'react';
import {
  participantFacts,
  sessionOutcome,
  type CobrowseMediaParticipant,
  type SessionOutcome,
} from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { dataText } from '../../internals/ui/data-text.js';
import { instantElement } from '../../internals/ui/instant.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useControlTargetResolver, useRegion, useSettings } from '../../internals/settings.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { useWords } from '../../internals/use-words.js';
import { people } from '../../words/en/people.js';
import { review as english } from '../../words/en/review.js';
import type { OutcomeMessages } from '../../words/en/review-outcome.js';
import { status } from '../../words/en/status.js';
import { instantText, isSameDay } from '../../words/format.js';
import { enumLabel } from '../../words/labels.js';
import { fillPieces } from '../../words/message.js';
import { timeText } from '../../words/plain.js';
import { outcomeSentences } from './outcome-sentences.js';
import type { OutcomeValue } from './outcome-wording.js';
import type { Review } from './review-model.js';

/** Sums up the session in a few sentences, and says when it took place. */
export function ReviewOutcome(props: {
  readonly review: Review;
  readonly events: readonly ObservedSession[] | undefined;
}): ReactElement {
  const { session, now } = props.review;
  const { events } = props;
  const words = useWords('review', english);
  const statusWords = useWords('status', status);
  const { locale } = useRegion();
  const resolveControlTarget = useControlTargetResolver();
  const outcome = useMemo(
    () => sessionOutcome({ session, events, now: now ?? Number.NaN, resolveControlTarget }),
    [session, events, now, resolveControlTarget],
  );
  const sentences = outcomeSentences(outcome, { words, status: statusWords, locale });
  const pieces = sentences.flatMap(({ text, values }): readonly ReactNode[] => {
    const nodes = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, valueNode(value)]),
    );
    return [...fillPieces<ReactNode>(text, nodes), ' '];
  });
  return (
    <div className="cb-review-outcome">
      <p className="cb-review-sentence">
        {/* Passed as arguments: the pieces of a template never change places, so they need no keys. */}
        {createElement('bdi', null, ...pieces.slice(0, -1))}
      </p>
      <Times outcome={outcome} now={now} />
    </div>
  );
}

function valueNode(value: OutcomeValue): ReactNode {
  if (typeof value === 'string') return value;
  return <Person participant={value.participant} withPurpose={value.withPurpose ?? false} />;
}

/** A name, with the purpose unless the name already contains it. */
function Person(props: {
  readonly participant: CobrowseMediaParticipant;
  readonly withPurpose: boolean;
}): ReactElement {
  const { participant, withPurpose } = props;
  const words = useWords('review', english);
  const peopleWords = useWords('people', people);
  const { text, name } = useParticipantName(participant, useSettings());
  const { purpose } = participantFacts(participant);
  const shown = dataText(text, 'cb-strong');
  if (!withPurpose || name === null || purpose === null) return shown;
  const values = { name: shown, purpose: dataText(enumLabel(purpose, peopleWords)) };
  return <FormattedMessage text={words.outcomePerson} values={values} />;
}

/**
 * When the session started and ended or, if it is running, when it started and as of when it is
 * shown.
 */
function Times(props: {
  readonly outcome: SessionOutcome;
  readonly now: number | null;
}): ReactElement | null {
  const { start, end, isOver } = props.outcome;
  const { now } = props;
  const words = useWords('review', english);
  const region = useRegion();
  const full = (instant: number): ReactNode =>
    instantElement(instant, instantText(instant, region));
  const after = (instant: number): ReactNode =>
    start !== null && isSameDay(start, instant, region)
      ? instantElement(instant, timeText(instant, region))
      : full(instant);
  const last = (isOver ? end : null) ?? now;
  if (last === null) return null;
  return (
    <p className="cb-note cb-small">
      <FormattedMessage
        text={timesText(props.outcome, words)}
        values={{ start: start === null ? null : full(start), end: after(last), asOf: after(last) }}
      />
    </p>
  );
}

function timesText({ start, end, isOver }: SessionOutcome, words: OutcomeMessages): string {
  if (isOver && end !== null) return start === null ? words.outcomeUntil : words.outcomeFromTo;
  return isOver || start === null ? words.outcomeAsOf : words.outcomeSince;
}
