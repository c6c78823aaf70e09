import { useMemo, useState } from 'react';
import type { StoryArgs } from '../../../load.js';
import { readPasted } from './read.js';
import type { PastedData, PastedSession } from './read.js';
import type { JsonFault } from './fault.js';
import { argsOf, firstChoice } from './subject.js';
import type { Subject } from './subject.js';

/** What the editor shows, and the resulting args. */
export interface PastedState {
  readonly text: string;
  readonly changed: boolean;
  /** Why the text is not used. The last valid text is used instead. */
  readonly fault: JsonFault | null;
  readonly sessions: PastedData['sessions'];
  readonly problems: PastedData['problems'];
  readonly sessionIndex: number;
  /** The legs that can be chosen. */
  readonly session: PastedSession;
  readonly choice: number;
  /** Args for the story: one set for each time that it is shown. */
  readonly args: readonly StoryArgs[];
  readonly edit: (text: string) => void;
  readonly chooseSession: (index: number) => void;
  readonly choose: (index: number) => void;
  readonly reset: () => void;
}

interface Draft extends PastedData {
  readonly text: string;
  readonly fault: JsonFault | null;
  readonly sessionIndex: number;
  /** Null until the visitor chooses. */
  readonly choice: number | null;
}

const empty: Draft = {
  text: '',
  fault: null,
  sessions: [],
  problems: [],
  sessionIndex: 0,
  choice: null,
};

function edited(draft: Draft, text: string): Draft {
  const pasted = readPasted(text);
  if (!pasted.ok) return { ...draft, text, fault: pasted.fault };
  const { sessions, problems } = pasted;
  const sessionIndex = draft.sessionIndex < sessions.length ? draft.sessionIndex : 0;
  return { ...draft, text, fault: null, sessions, problems, sessionIndex };
}

const none: PastedSession = [];

/** The participants of a story as text that can be edited, replaced and reset. */
export function usePasted(subject: Subject): PastedState {
  const [draft, setDraft] = useState(() => edited(empty, subject.text));
  const { text, fault, sessions, problems, sessionIndex } = draft;
  const changed = text !== subject.text;
  const session = sessions[sessionIndex] ?? none;
  const wished = draft.choice ?? firstChoice(subject, session);
  const choice = wished < session.length ? wished : firstChoice(subject, session);

  // Until it is edited, a story gets its original args, because they may contain what JSON cannot.
  const args = useMemo(
    () => (changed || draft.choice !== null ? argsOf(subject, session, choice) : [{}]),
    [changed, draft.choice, subject, session, choice],
  );

  return {
    text,
    changed,
    fault,
    sessions,
    problems,
    sessionIndex,
    session,
    choice,
    args,
    edit: (value) => setDraft((old) => edited(old, value)),
    chooseSession: (index) => setDraft((old) => ({ ...old, sessionIndex: index, choice: null })),
    choose: (index) => setDraft((old) => ({ ...old, choice: index })),
    reset: () => setDraft(edited(empty, subject.text)),
  };
}
