'use client';
import type { ReactElement } from 'react';
import { useParticipantContext } from '../../../../internals/context.js';
import { ParticipantDuration } from '../../../../parts/participant-duration.js';
import { ParticipantState } from '../../../../parts/participant-state.js';
import { durationLabel } from '../../../../words/labels.js';

/**
 * How long a participant is or was connected. Empty for a participant who is waiting: {@link
 * StateSince} shows that.
 */
export function ConnectedFor(): ReactElement | null {
  const { facts } = useParticipantContext();
  if (durationLabel(facts) !== 'connectedFor') return null;
  return <ParticipantDuration isLabeled={false} />;
}

/** The state and, if the participant is waiting or parked, for how long. */
export function StateSince(): ReactElement {
  const { facts } = useParticipantContext();
  const label = durationLabel(facts);
  const isWaiting = label === 'waitingFor' || label === 'parkedFor';
  return (
    <>
      <ParticipantState />
      {isWaiting && (
        <>
          {' '}
          <ParticipantDuration />
        </>
      )}
    </>
  );
}
