/** Reads a source piece by piece in a worker, and stores the sessions. */
import { findSessionIssues, newestInstant } from '../../../src/entries/model.js';
import { readEvents } from '../../../src/entries/wire.js';
import type { Problem } from '../../../src/entries/wire.js';
import { cutTexts } from './cut.js';
import type { Answer, Request, SessionSummary } from './messages.js';
import { createSessionStore } from './session-store.js';
import { summaryOf } from './summary.js';

/** More problems than these are only counted. */
const MOST_PROBLEMS = 1000;
const REPORT_EVERY = 250;
const LEGS_AT_ONCE = 1000;
const EVENTS_AT_ONCE = 500;

const send = (answer: Answer): void => self.postMessage(answer);

const store = createSessionStore();
let opened: Blob | undefined;

async function read(source: Blob): Promise<void> {
  opened = source;
  const problems: Problem[] = [];
  let problemCount = 0;
  for await (const batch of readEvents(source)) {
    store.add(batch.events);
    problemCount += batch.problems.length;
    problems.push(...batch.problems.slice(0, MOST_PROBLEMS - problems.length));
    send({ type: 'progress', bytesRead: batch.bytesRead, found: store.size(), checked: 0 });
  }
  await check(source.size);
  send({ type: 'done', problems, problemCount });
}

/** Sends a summary of each session, some at a time; between them the page may ask for one. */
async function check(bytesRead: number): Promise<void> {
  const found = store.size();
  for (let at = 0; at < found; at += REPORT_EVERY) {
    const checked = Math.min(found, at + REPORT_EVERY);
    const sessions: SessionSummary[] = [];
    for (let index = at; index < checked; index++) {
      const session = store.get(index);
      if (session) sessions.push(summaryOf(session, index));
    }
    send({ type: 'summaries', sessions });
    send({ type: 'progress', bytesRead, found, checked });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function answer(index: number): void {
  const found = store.get(index);
  if (!found) return;
  const { value: session, cut } = cutTexts(found);
  const { participants, ...rest } = session;
  const events = store.history(index);
  const now = newestInstant(session, events ?? []) ?? Number.NaN;
  const issues = findSessionIssues({ session, events: events ?? undefined, now });
  for (let at = 0; at < participants.length; at += LEGS_AT_ONCE) {
    send({ type: 'legs', legs: participants.slice(at, at + LEGS_AT_ONCE) });
  }
  send({
    type: 'session',
    index,
    opened: {
      session: { ...rest, participants: [] },
      issues,
      events,
      eventCount: store.eventCount(index),
      cut,
    },
  });
}

/**
 * Sends the events of a session. Reads the source again, because storing all events would take as
 * much memory as the source.
 */
async function sendEvents(index: number): Promise<void> {
  if (opened && store.eventCount(index) > 1) {
    for await (const batch of readEvents(opened)) {
      const events = batch.events.filter((event) => store.placeOf(event) === index);
      for (let at = 0; at < events.length; at += EVENTS_AT_ONCE) {
        const some = events.slice(at, at + EVENTS_AT_ONCE).map((event) => cutTexts(event).value);
        send({ type: 'events', index, events: some });
      }
    }
  }
  send({ type: 'events', index, events: [] });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  // Unexpected errors reach the page as errors of the worker.
  if (data.type === 'read') void read(data.source).catch(self.reportError);
  else if (data.type === 'events') void sendEvents(data.index).catch(self.reportError);
  else answer(data.index);
});
