import { legKey } from '../../../../src/entries/model.js';
import type { CobrowseMediaParticipant } from '../../../../src/entries/model.js';
import type { StoryArgs } from '../../../load.js';
import type { PastedSession } from './read.js';

/** Shows every leg of the session, one below the other. */
export const EVERYONE = -1;

/** Which of a story's args are participants. */
export interface Subject {
  /** The args as JSON. */
  readonly text: string;
  /** The story is about one participant, not about a session as a whole. */
  readonly takesOne: boolean;
  /** The story’s component takes the session besides the participant. */
  readonly takesSession: boolean;
  /** Key of the participant that the story is about; null when it is about none in particular. */
  readonly key: string | null;
}

/** Finds the participants in a story's args; null when it has none. */
export function subjectOf(args: StoryArgs): Subject | null {
  const takesOne = 'participant' in args;
  const takesSession = 'participants' in args;
  const session = Array.isArray(args['participants']) ? args['participants'] : null;
  if (!takesOne && !session) return null;
  const one = args['participant'] as CobrowseMediaParticipant | undefined;
  return {
    text: JSON.stringify(session ?? one ?? null, null, 2),
    takesOne,
    takesSession,
    key: takesOne && session ? legKey(one) : null,
  };
}

/** Index of the participant to show at first: that of the story, if the session has it. */
export function firstChoice(subject: Subject, session: PastedSession): number {
  if (session.length === 1) return 0;
  if (subject.key === null) return EVERYONE;
  const same = session.findIndex((participant) => legKey(participant) === subject.key);
  return same < 0 ? EVERYONE : same;
}

/** The args that replace the story's own: one set for each time that the story is shown. */
export function argsOf(
  subject: Subject,
  session: PastedSession,
  choice: number,
): readonly StoryArgs[] {
  if (!subject.takesOne) return [{ participants: session }];
  // One participant by itself is not a session: nothing is known about the others.
  const isSession = subject.takesSession && (subject.key !== null || session.length > 1);
  const whole = isSession ? { participants: session } : {};
  const shown = choice === EVERYONE ? session : session.slice(choice, choice + 1);
  return shown.map((participant) => ({ ...whole, participant }));
}
