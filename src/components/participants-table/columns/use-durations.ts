'use client';
import { useCallback, useMemo } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { readFacts } from '../../../model/facts.js';
import { systemClock } from '../../../internals/clock.js';
import { useRegion, useSettings } from '../../../internals/settings.js';
import { clockText } from '../../../words/format.js';
import { durationLabel } from '../../../words/labels.js';
import type { TableSort } from '../types.js';
import { createDurationReader } from './built-in/read-values.js';

/** How long participants have been connected: as a number for sorting, and as text for exports. */
export function useDurations(sorting: readonly TableSort[]): {
  readonly durationOf: (participant: CobrowseMediaParticipant) => number | null;
  readonly durationText: (participant: CobrowseMediaParticipant) => string;
} {
  const { clock = systemClock } = useSettings();
  const { locale } = useRegion();
  const direction = sorting.find(({ column }) => column === 'duration')?.direction;
  const durationOf = useMemo(
    () => createDurationReader(() => clock.now()),
    // oxlint-disable-next-line react/exhaustive-deps -- measured again when the user sorts by it
    [clock, direction],
  );
  const durationText = useCallback(
    (participant: CobrowseMediaParticipant): string => {
      const facts = readFacts(participant);
      const { duration, unanswered } = facts;
      if (!duration || unanswered || durationLabel(facts) !== 'connectedFor') return '';
      return clockText((duration.end ?? clock.now()) - duration.start, locale);
    },
    [clock, locale],
  );
  return { durationOf, durationText };
}
