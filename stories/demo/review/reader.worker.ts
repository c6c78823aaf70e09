/** Reads a source piece by piece, off the page's thread, and keeps the sessions. */
import { foldEvents, readEvents } from '../../../src/entries/wire.js';
import type {
  CobrowseEvent,
  CobrowseSession,
  Problem,
  SessionState,
} from '../../../src/entries/wire.js';
import type { Answer, Request } from './messages.js';
import { summaryOf } from './summary.js';

/** Problems beyond these are counted only. */
const MOST_PROBLEMS = 1000;
/** Events beyond these are not kept: a large log must not stay in memory beside its sessions. */
const MOST_EVENTS = 2000;
const REPORT_EVERY = 250;

const send = (answer: Answer): void => self.postMessage(answer);

let sessions: readonly CobrowseSession[] = [];
let events: CobrowseEvent[] = [];

async function read(source: Blob): Promise<void> {
  const states = new Map<string, SessionState>();
  const problems: Problem[] = [];
  let problemCount = 0;
  let keepsEvents = true;
  for await (const batch of readEvents(source)) {
    foldEvents(states, batch.events);
    problemCount += batch.problems.length;
    problems.push(...batch.problems.slice(0, MOST_PROBLEMS - problems.length));
    keepsEvents &&= events.length + batch.events.length <= MOST_EVENTS;
    events = keepsEvents ? events.concat(batch.events) : [];
    send({ type: 'progress', bytesRead: batch.bytesRead, found: states.size, checked: 0 });
  }
  sessions = Array.from(states.values(), ({ session }) => session);
  states.clear();
  await check(source.size);
  send({ type: 'done', problems, problemCount });
}

/** Sends a summary of each session, some at a time; between them the page may ask for one. */
async function check(bytesRead: number): Promise<void> {
  for (let at = 0; at < sessions.length; at += REPORT_EVERY) {
    const some = sessions.slice(at, at + REPORT_EVERY);
    send({ type: 'summaries', sessions: some.map((session, i) => summaryOf(session, at + i)) });
    const checked = at + some.length;
    send({ type: 'progress', bytesRead, found: sessions.length, checked });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function answer(index: number): void {
  const session = sessions[index];
  if (!session) return;
  const own = events.filter((event) => event.session.id === session.id);
  send({ type: 'session', index, opened: { session, events: own } });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'read') void read(data.source);
  else answer(data.index);
});
