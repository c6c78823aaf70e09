import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { Choices } from './choices.js';
import { Remarks } from './remarks.js';
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
      <Remarks problems={state.problems} />
    </section>
  );
}

function resultText({ fault, session }: PastedState): string {
  if (fault) {
    return `Line ${fault.line}, column ${fault.column}: ${fault.message}. The story keeps the last valid JSON.`;
  }
  return session.length === 1 ? 'Valid: 1 participant.' : `Valid: ${session.length} participants.`;
}
