import type { ReactElement } from 'react';
import { participantName } from '../../../../src/entries/index.js';
import { Select } from '../../select.js';
import { EVERYONE } from './subject.js';
import type { PastedState } from './use-pasted.js';

interface ChoicesProps {
  readonly state: PastedState;
  /** The story is about one participant, so that one can be chosen. */
  readonly takesOne: boolean;
}

/**
 * Chooses a session of a listing, and one of its legs. Renders nothing when there is nothing to
 * choose.
 */
export function Choices({ state, takesOne }: ChoicesProps): ReactElement | null {
  const { sessions, session } = state;
  const choosesLeg = takesOne && session.length > 1;
  if (sessions.length < 2 && !choosesLeg) return null;
  return (
    <div className="json-choices">
      {sessions.length > 1 && (
        <Select
          label="Session"
          value={String(state.sessionIndex)}
          onChange={(value) => state.chooseSession(Number(value))}
          choices={sessions.map((_, index) => ({
            value: String(index),
            label: `${index + 1} of ${sessions.length}`,
          }))}
        />
      )}
      {choosesLeg && (
        <Select
          label="Participant"
          value={String(state.choice)}
          onChange={(value) => state.choose(Number(value))}
          choices={[
            { value: String(EVERYONE), label: 'Everyone' },
            ...session.map((participant, index) => ({
              value: String(index),
              label: `${index + 1}. ${participantName(participant)}`,
            })),
          ]}
        />
      )}
    </div>
  );
}
