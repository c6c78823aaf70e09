import type { ReactElement } from 'react';
import type { ParticipantContextValue } from '../../../../internals/context.js';
import { durationElement } from '../../../../parts/participant-duration.js';
import { stateElement } from '../../../../parts/participant-state.js';
import { durationLabel } from '../../../../words/labels.js';

/**
 * How long a participant is or was connected. Empty for a participant who is waiting: {@link
 * stateSince} shows that.
 */
export function connectedFor(partContext: ParticipantContextValue): ReactElement | null {
  if (durationLabel(partContext.facts) !== 'connectedFor') return null;
  return durationElement(partContext, { isLabeled: false });
}

/** The state and, if the participant is waiting or parked, for how long. */
export function stateSince(partContext: ParticipantContextValue): ReactElement | null {
  const label = durationLabel(partContext.facts);
  const isWaiting = label === 'waitingFor' || label === 'parkedFor';
  if (!isWaiting) return stateElement(partContext);
  return (
    <>
      {stateElement(partContext)} {durationElement(partContext)}
    </>
  );
}
