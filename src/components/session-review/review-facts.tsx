'use client';
import { useId, useMemo, type ReactElement } from 'react';
import { parseInstant, type ParticipantPhase } from '../../model/index.js';
import { normalizeRecordingState } from '../../model/enums.js';
import { enumFact } from '../../model/read-enum.js';
import { sessionSpan } from '../../model/session-span.js';
import { readText } from '../../model/values.js';
import { instantElement } from '../../internals/ui/instant.js';
import { icon, PHASE_ICONS } from '../../internals/ui/icon.js';
import { useRegion } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { details, type DetailsMessages } from '../../words/en/details.js';
import { review as english } from '../../words/en/review.js';
import { states } from '../../words/en/states.js';
import { instantText, wholeLengthText } from '../../words/format.js';
import { fillTemplate } from '../../words/message.js';
import { pluralMessage } from '../../words/plural.js';
import { countText } from '../../words/plain.js';
import { Fact } from './fact.js';
import type { ReviewLeg } from './group-legs.js';
import type { HeadingTag } from '../../internals/ui/heading.js';
import type { Review } from './review-model.js';

/** Facts about the session as a whole. */
export function ReviewFacts(props: {
  readonly review: Review;
  readonly heading: HeadingTag;
}): ReactElement {
  const { review, heading: Heading } = props;
  const id = useId();
  const words = useWords('review', english);
  const detailWords = useWords('details', details);
  const { locale } = useRegion();
  const { session, legs, people, unreadable, now } = review;
  const span = useMemo(() => {
    const facts = legs.map((leg) => leg.facts);
    return sessionSpan(session, facts, now);
  }, [session, legs, now]);
  const inactivity = parseInstant(session?.inactivityTimeout);
  return (
    <section className="cb-review-part" aria-labelledby={id}>
      <Heading id={id} className="cb-section-heading">
        {words.facts}
      </Heading>
      <dl className="cb-facts">
        <Fact label={words.name} texts={[readText(session?.name)]} />
        <Fact label={words.start}>
          {span.start !== null && <InstantText instant={span.start} />}
        </Fact>
        <Fact label={words.end}>{span.end !== null && <InstantText instant={span.end} />}</Fact>
        <Fact label={words.length}>
          {span.lengthMs !== null && wholeLengthText(span.lengthMs, locale)}
        </Fact>
        <Fact label={words.asOf}>
          {now !== null && span.end === null && <InstantText instant={now} />}
        </Fact>
        <Fact label={words.people}>{countText(people.length, locale)}</Fact>
        <Fact label={words.legs}>{countText(legs.length, locale)}</Fact>
        <Fact label={words.states}>{legs.length > 0 && <Phases legs={legs} />}</Fact>
        <Fact label={words.inactivity}>
          {inactivity !== null && <InstantText instant={inactivity} />}
        </Fact>
        <Fact label={words.recording} texts={[recordingText(session, detailWords)]} />
      </dl>
      {unreadable > 0 && (
        <p className="cb-note">
          {fillTemplate(pluralMessage(words, 'unreadable', unreadable, locale), {
            count: countText(unreadable, locale),
          })}
        </p>
      )}
    </section>
  );
}

/**
 * The word for the state of the recording. A value that the kit does not know is shown as reported.
 */
function recordingText(session: Review['session'], words: DetailsMessages): string | null {
  const recording = enumFact(session?.recordingState, normalizeRecordingState);
  if (recording === null) return null;
  if (recording.value !== null) return words[`recording.${recording.value}`];
  return fillTemplate(words.unknownValue, { value: recording.reported });
}

function InstantText({ instant }: { readonly instant: number }): ReactElement {
  return instantElement(instant, instantText(instant, useRegion()));
}

/** How many legs are in which phase. */
function Phases({ legs }: { readonly legs: readonly ReviewLeg[] }): ReactElement {
  const words = useWords('states', states);
  const { locale } = useRegion();
  const counts = useMemo(() => {
    const found = new Map<ParticipantPhase, number>();
    for (const { facts } of legs) found.set(facts.phase, (found.get(facts.phase) ?? 0) + 1);
    return [...found];
  }, [legs]);
  return (
    <span className="cb-phases">
      {counts.map(([phase, count]) => (
        <span key={phase} className="cb-state" data-phase={phase}>
          {icon(PHASE_ICONS[phase])}
          {`${words[phase]} ${countText(count, locale)}`}
        </span>
      ))}
    </span>
  );
}
