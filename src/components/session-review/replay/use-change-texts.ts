'use client';
import { useMemo } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { sessionLegs } from '../../../model/session-legs.js';
import { nameOf } from '../../../internals/name-of.js';
import { useRegion, useSettings } from '../../../internals/settings.js';
import { useWords } from '../../../internals/use-words.js';
import { describeChange } from '../../../words/describe-change.js';
import { fields } from '../../../words/en/fields.js';
import { replay } from '../../../words/en/replay.js';
import { states } from '../../../words/en/states.js';
import { status } from '../../../words/en/status.js';
import { fillTemplate } from '../../../words/message.js';
import { countText } from '../../../words/plain.js';
import { pluralMessage } from '../../../words/plural.js';
import type { ReplayFrame } from '../replay-frame.js';

/** How many changes are listed. The first event of a large session has thousands. */
const MAX_LISTED = 5;

/** Sentences about what an event changed, and how many more changes there are. */
export function useChangeTexts(frame: ReplayFrame): readonly string[] {
  const settings = useSettings();
  const { locale } = useRegion();
  const words = {
    replay: useWords('replay', replay),
    fields: useWords('fields', fields),
    states: useWords('states', states),
    status: useWords('status', status),
  };
  const { changes, before, session } = frame;
  const legs = useMemo(() => {
    const byKey = new Map<string, CobrowseMediaParticipant>();
    for (const { key, participant } of [
      ...sessionLegs(before).legs,
      ...sessionLegs(session).legs,
    ]) {
      byKey.set(key, participant);
    }
    return byKey;
  }, [before, session]);
  const texts = changes
    .slice(0, MAX_LISTED)
    .map((change) => describeChange(change, words, (key) => nameOf(legs.get(key) ?? {}, settings)));
  const more = changes.length - texts.length;
  if (more <= 0) return texts;
  const count = countText(more, locale);
  return [
    ...texts,
    fillTemplate(pluralMessage(words.replay, 'moreChanges', more, locale), { count }),
  ];
}
