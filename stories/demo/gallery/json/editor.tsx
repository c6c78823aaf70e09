import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { participantName } from '../../../../src/entries/index.js';
import { Select } from '../../select.js';
import { EVERYONE } from './subject.js';
import type { PastedState } from './use-pasted.js';

interface EditorProps {
  readonly state: PastedState;
  /** The story is about one participant, so that one can be chosen. */
  readonly takesOne: boolean;
}

/** The story's participants as JSON: edit them, or paste a payload, and see the result at once. */
export function JsonEditor({ state, takesOne }: EditorProps): ReactElement {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);

  function goToFault(): void {
    const offset = state.fault?.offset ?? 0;
    area.current?.focus();
    area.current?.setSelectionRange(offset, offset + 1);
  }

  return (
    <section className="json" aria-labelledby={`${id}-title`}>
      <div className="json-bar">
        <h2 id={`${id}-title`}>Participant JSON</h2>
        <button type="button" onClick={state.reset} disabled={!state.changed}>
          Reset
        </button>
      </div>
      <p id={`${id}-hint`} className="json-hint">
        Edit it, or paste a participant, an array, a conversation or a listing. It stays on this
        page.
      </p>
      <Choices state={state} takesOne={takesOne} />
      <textarea
        ref={area}
        className="json-text"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint ${id}-result`}
        aria-invalid={state.fault ? true : undefined}
        rows={22}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        dir="ltr"
        wrap="off"
        value={state.text}
        onChange={(event) => state.edit(event.target.value)}
      />
      <div className="json-result" data-state={state.fault ? 'invalid' : 'valid'}>
        <p id={`${id}-result`} role="status">
          {resultText(state)}
        </p>
        {state.fault && (
          <button type="button" onClick={goToFault}>
            Go to line {state.fault.line}
          </button>
        )}
      </div>
    </section>
  );
}

function resultText({ fault, session, problems }: PastedState): string {
  if (fault) {
    return `Line ${fault.line}, column ${fault.column}: ${fault.message}. The story keeps the last valid JSON.`;
  }
  const found = session.length === 1 ? '1 participant' : `${session.length} participants`;
  const doubts = problems.length === 1 ? ', 1 remark' : `, ${problems.length} remarks`;
  return `Valid: ${found}${problems.length > 0 ? doubts : ''}.`;
}

/** Which session of a listing, and which leg of it. Nothing when there is nothing to choose. */
function Choices({ state, takesOne }: EditorProps): ReactElement | null {
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
