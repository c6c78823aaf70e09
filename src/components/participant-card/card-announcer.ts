'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { systemClock } from '../../internals/clock.js';
import { useParticipantContext } from '../../internals/context.js';
import { useRegion, useSettings } from '../../internals/settings.js';
import { useUrgency } from '../../internals/ui/countdown.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { useControlAnnouncements } from '../../internals/use-control-announcements.js';
import { contestedPages, legOf, useGrants } from '../../internals/use-grants.js';
import { useParticipantName } from '../../internals/use-participant-name.js';
import { useWords } from '../../internals/use-words.js';
import { clip } from '../../words/clip.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { lengthText } from '../../words/format.js';
import { stateLabel } from '../../words/labels.js';
import { fillTemplate } from '../../words/message.js';

/**
 * Announces what changes on a card: the state, who gained or lost control, ten seconds left, and
 * overdue. Each is spoken once, and nothing of what the card shows at first.
 */
export function CardAnnouncer({ place }: { readonly place: RefObject<Element | null> }): null {
  const announce = useAnnouncer(place);
  const { announce: isOn = true } = useSettings();
  const { changed } = useWords('status', status);
  const { facts, participants } = useParticipantContext();
  const { text: name } = useParticipantName(facts.participant);
  const { key } = facts;
  const announceChange = (topic: string, state: string): void => {
    if (!isOn) return;
    const text = clip(fillTemplate(changed, { name, state }));
    announce({ key: `${topic} ${key}`, text });
  };

  useStateAnnouncement(announceChange);
  const words = useWords('status', status);
  useDeadlineAnnouncement(facts.alertingDeadline, announceChange, {
    topic: 'alerting',
    soonOver: words.alertingSoonOver,
    over: words.alertingOver,
  });
  useDeadlineAnnouncement(facts.wrapup.deadline, announceChange, {
    topic: 'wrapup',
    soonOver: words.wrapupSoonOver,
    over: words.wrapupOver,
  });
  const leg = legOf(facts.participant);
  const grants = useGrants(participants, facts.participant);
  useControlAnnouncements({
    scope: leg,
    grants: grants.filter(
      ({ controller, target }) => legOf(controller) === leg || legOf(target) === leg,
    ),
    contested: contestedPages(grants),
    participants,
    participant: facts.participant,
    announce,
  });
  return null;
}

type AnnounceChange = (topic: string, state: string) => void;

function useStateAnnouncement(announceChange: AnnounceChange): void {
  const { facts } = useParticipantContext();
  const { key } = facts;
  const label = stateLabel(facts, useWords('states', states));
  // Compared in English, since another language is no change.
  const state = stateLabel(facts, states);
  const last = useRef({ key, state });
  useEffect(() => {
    const before = last.current;
    last.current = { key, state };
    if (before.key === key && before.state !== state) announceChange('state', label);
  });
}

function useDeadlineAnnouncement(
  deadline: number | null,
  announceChange: AnnounceChange,
  words: { readonly topic: string; readonly soonOver: string; readonly over: string },
): void {
  const { key } = useParticipantContext().facts;
  const { clock = systemClock } = useSettings();
  const { locale } = useRegion();
  const urgency = useUrgency(deadline);
  const last = useRef<{ readonly key: string; readonly urgency: string | null } | null>(null);
  useEffect(() => {
    // Unknown in the first rendering of server markup.
    if (deadline !== null && urgency === null) return;
    const before = last.current;
    last.current = { key, urgency };
    if (before === null || before.key !== key || before.urgency === urgency) return;
    if (urgency === 'over') announceChange(words.topic, words.over);
    if (urgency === 'urgent' && deadline !== null) {
      const left = Math.ceil((deadline - clock.now()) / 1000) * 1000;
      const duration = lengthText(left, locale, 'long');
      announceChange(words.topic, fillTemplate(words.soonOver, { duration }));
    }
  });
}
