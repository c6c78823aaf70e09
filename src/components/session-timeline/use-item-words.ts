'use client';
import { useMemo } from 'react';
import type { ObservedSession, SessionFinding } from '../../model/findings/index.js';
import {
  participantFacts,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
} from '../../model/index.js';
import type { Timeline } from '../../model/timeline/index.js';
import { sessionLegs } from '../../model/session-legs.js';
import { nameOf } from '../../internals/name-of.js';
import { useRegion, useSettings } from '../../internals/settings.js';
import { useWords } from '../../internals/use-words.js';
import { fields } from '../../words/en/fields.js';
import { findings as findingWords } from '../../words/en/findings.js';
import { people, type PeopleMessages } from '../../words/en/people.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { timeline as english } from '../../words/en/timeline.js';
import { instantText, lengthText } from '../../words/format.js';
import { enumLabel } from '../../words/labels.js';
import { timeText } from '../../words/plain.js';
import type { ItemWords, LegRole } from './describe-item.js';

const DAY = 24 * 60 * 60_000;

/** Everything that is needed to describe a timeline. The same object until something changes. */
export function useItemWords(
  timeline: Timeline,
  session: CobrowseConversation | null | undefined,
  events: readonly ObservedSession[] | undefined,
  findings: readonly SessionFinding[] | undefined,
): ItemWords {
  const settings = useSettings();
  const region = useRegion();
  const words = {
    timeline: useWords('timeline', english),
    fields: useWords('fields', fields),
    findings: useWords('findings', findingWords),
    states: useWords('states', states),
    status: useWords('status', status),
    people: useWords('people', people),
  };
  const legs = useMemo(() => legsByKey(timeline, session, events), [timeline, session, events]);
  const { start, end } = timeline;
  const withDates = start !== null && end !== null && end - start >= DAY;
  return useMemo(
    () => ({
      ...words,
      region,
      momentOf: remembered((at) => (withDates ? instantText(at, region) : timeText(at, region))),
      lengthOf: remembered((milliseconds) => lengthText(milliseconds, region.locale)),
      findingOf: (index) => findings?.[index],
      nameOfLeg: (key) => {
        const leg = key === null ? undefined : legs.get(key);
        return nameOf(leg ?? {}, settings);
      },
      roleOfLeg: (key) => roleOf(legs.get(key), words.people),
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- `words` is a new object each time, its sections are not
    [...Object.values(words), region, withDates, findings, legs, settings],
  );
}

/** Many items begin and end at the same moments, and formatting takes longer than drawing. */
function remembered(format: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const text = known.get(value) ?? format(value);
    known.set(value, text);
    return text;
  };
}

/** The purpose and the role of a leg, as far as they are known. */
function roleOf(leg: CobrowseMediaParticipant | undefined, words: PeopleMessages): LegRole {
  if (!leg) return { role: null, text: '' };
  const { purpose, role } = participantFacts(leg);
  const texts = [
    purpose === null ? null : enumLabel(purpose, words),
    role === null ? null : enumLabel(role, words),
  ];
  return {
    role: role?.value ?? null,
    text: texts.filter((text) => text !== null).join(' · '),
  };
}

/** The legs of the session, and those that only events have. */
function legsByKey(
  timeline: Timeline,
  session: CobrowseConversation | null | undefined,
  events: readonly ObservedSession[] | undefined,
): ReadonlyMap<string, CobrowseMediaParticipant> {
  const legs = new Map<string, CobrowseMediaParticipant>();
  const add = (from: CobrowseConversation | null | undefined): void => {
    for (const { key, participant } of sessionLegs(from).legs) {
      if (!legs.has(key)) legs.set(key, participant);
    }
  };
  add(session);
  const isMissing = timeline.lanes.some((lane) => lane.legs.some(({ key }) => !legs.has(key)));
  if (isMissing) for (const event of events ?? []) add(event?.session);
  return legs;
}
