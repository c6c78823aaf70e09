'use client';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { systemClock } from '../../internals/clock.js';
import { useParticipantContext, type ParticipantContextValue } from '../../internals/context.js';
import { nameOf } from '../../internals/name-of.js';
import { useSettings, type KitSettings } from '../../internals/settings.js';
import { useUrgency } from '../../internals/ui/countdown.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { useControlAnnouncements } from '../../internals/use-control-announcements.js';
import { contestedPages, grantsOf, legOf } from '../../internals/use-grants.js';
import { wordsOf } from '../../internals/use-words.js';
import type { ParticipantFacts } from '../../model/index.js';
import { clip } from '../../words/clip.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { lengthText, readRegion } from '../../words/format.js';
import { stateLabel } from '../../words/labels.js';
import { fillTemplate } from '../../words/message.js';

/**
 * Announces what changes on a card: the state, who gained or lost control, ten seconds left, and
 * overdue. Each is spoken once, and nothing of what the card shows at first.
 */
export function CardAnnouncer(props: {
  readonly context: ParticipantContextValue;
  readonly place: RefObject<Element | null>;
}): ReactNode {
  const { context, place } = props;
  const { facts, participants, settings } = context;
  const announce = useAnnouncer(place);
  const announceChange: AnnounceChange = (topic, state) => {
    if (settings.announce === false || !facts.participant) return;
    const { changed } = wordsOf(settings, 'status', status);
    const name = nameOf(facts.participant, settings);
    const text = clip(fillTemplate(changed, { name, state }));
    announce({ key: `${topic} ${facts.key}`, text });
  };

  useStateAnnouncement(facts, settings, announceChange);
  const leg = legOf(facts.participant);
  const grants = grantsOf(settings, participants, facts.participant);
  useControlAnnouncements(settings, {
    scope: leg,
    grants: grants.filter(
      ({ controller, target }) => legOf(controller) === leg || legOf(target) === leg,
    ),
    contested: contestedPages(grants),
    participants,
    participant: facts.participant,
    announce,
  });
  const { alertingDeadline, wrapup } = facts;
  return (
    <>
      {alertingDeadline !== null && (
        <DeadlineAnnouncer
          topic="alerting"
          deadline={alertingDeadline}
          announceChange={announceChange}
        />
      )}
      {wrapup.deadline !== null && (
        <DeadlineAnnouncer
          topic="wrapup"
          deadline={wrapup.deadline}
          announceChange={announceChange}
        />
      )}
    </>
  );
}

type AnnounceChange = (topic: string, state: string) => void;

function useStateAnnouncement(
  facts: ParticipantFacts,
  settings: KitSettings,
  announceChange: AnnounceChange,
): void {
  const { key } = facts;
  // Compared in English, since another language is no change.
  const state = stateLabel(facts, states);
  const last = useRef({ key, state });
  useEffect(() => {
    const before = last.current;
    last.current = { key, state };
    if (before.key !== key || before.state === state) return;
    announceChange('state', stateLabel(facts, wordsOf(settings, 'states', states)));
  });
}

/** Follows the clock, so it is there only while there is a deadline. */
function DeadlineAnnouncer(props: {
  readonly topic: 'alerting' | 'wrapup';
  readonly deadline: number;
  readonly announceChange: AnnounceChange;
}): null {
  const { topic, deadline, announceChange } = props;
  const settings = useSettings();
  const { key } = useParticipantContext().facts;
  const urgency = useUrgency(deadline);
  const last = useRef<{ readonly key: string; readonly urgency: string } | null>(null);
  useEffect(() => {
    if (urgency === null) return; // unknown in the first rendering of server markup
    const before = last.current;
    last.current = { key, urgency };
    if (before === null || before.key !== key || before.urgency === urgency) return;
    const words = wordsOf(settings, 'status', status);
    if (urgency === 'over') {
      announceChange(topic, topic === 'alerting' ? words.alertingOver : words.wrapupOver);
    }
    if (urgency === 'urgent') {
      const { clock = systemClock } = settings;
      const { locale } = readRegion(settings.locale, settings.timeZone, true);
      const left = Math.ceil((deadline - clock.now()) / 1000) * 1000;
      const text = topic === 'alerting' ? words.alertingSoonOver : words.wrapupSoonOver;
      const duration = lengthText(left, locale, 'long');
      announceChange(topic, fillTemplate(text, { duration }));
    }
  });
  return null;
}
