import type { CobrowseMediaParticipant } from '../../../src/entries/model.js';
import type { CobrowseEvent } from '../../../src/entries/wire.js';
import type {
  Answer,
  OpenedSession,
  Progress,
  ReadProblems,
  Request,
  SessionSummary,
} from './messages.js';

/** A source that is being read, or was. */
interface Source {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What the page knows about its source. */
export interface ReaderState extends ReadProblems {
  readonly source: Source | null;
  readonly status: 'idle' | 'reading' | 'done' | 'failed';
  readonly progress: Progress;
  readonly sessions: readonly SessionSummary[];
  /** The last selection in the URL. */
  readonly item: string;
  /** The session that was requested last. */
  readonly opened: (OpenedSession & { readonly index: number }) | null;
}

/**
 * Reads sources one after the other, each in a new worker. Terminating the worker frees its memory.
 */
export interface Reader {
  /** Reads a source, and closes the previous one. */
  readonly read: (source: Blob, name: string) => void;
  /** Stops reading and closes the source. */
  readonly close: () => void;
  /** Requests a session of the source. */
  readonly open: (index: number) => void;
  /** Requests the events of a session. */
  readonly loadEvents: (index: number) => Promise<readonly CobrowseEvent[]>;
  /** Stores what the URL selects in the source, for when the visitor comes back without it. */
  readonly select: (item: string) => void;
}

/** Nothing was opened yet. */
export const IDLE: ReaderState = {
  source: null,
  status: 'idle',
  progress: { bytesRead: 0, found: 0, checked: 0 },
  sessions: [],
  item: '',
  opened: null,
  problems: [],
  problemCount: 0,
};

/** Creates a reader that reports each change of its state. */
export function createReader(update: (change: (old: ReaderState) => ReaderState) => void): Reader {
  let worker: Worker | undefined;
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = (request: Request): void => worker?.postMessage(request);
  return {
    read: (source, name) => {
      stop();
      let legs: CobrowseMediaParticipant[] = [];
      const next = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
      worker = next;
      // What a worker sent before it was ended can still arrive.
      next.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (next !== worker || data.type === 'events') return;
        if (data.type === 'legs') {
          legs.push(...data.legs);
          return;
        }
        const participants = legs;
        if (data.type === 'session') legs = [];
        update((old) => answered(old, data, participants));
      });
      next.addEventListener('error', () => {
        if (next === worker) update((old) => ({ ...old, status: 'failed' }));
      });
      update(() => ({ ...IDLE, source: { name, size: source.size }, status: 'reading' }));
      ask({ type: 'read', source });
    },
    close: () => {
      stop();
      update(() => IDLE);
    },
    open: (index) => ask({ type: 'session', index }),
    loadEvents: (index) =>
      new Promise((resolve, reject) => {
        const asked = worker;
        if (!asked) {
          reject(new Error('the source was closed'));
          return;
        }
        const events: CobrowseEvent[] = [];
        const take = ({ data }: MessageEvent<Answer>): void => {
          if (data.type !== 'events' || data.index !== index) return;
          events.push(...data.events);
          if (data.events.length > 0) return;
          asked.removeEventListener('message', take);
          resolve(events);
        };
        asked.addEventListener('message', take);
        ask({ type: 'events', index });
      }),
    select: (item) => update((old) => (old.source && old.item !== item ? { ...old, item } : old)),
  };
}

function answered(
  state: ReaderState,
  answer: Exclude<Answer, { readonly type: 'legs' | 'events' }>,
  participants: readonly CobrowseMediaParticipant[],
): ReaderState {
  switch (answer.type) {
    case 'progress':
      return { ...state, progress: answer };
    case 'summaries':
      return { ...state, sessions: [...state.sessions, ...answer.sessions] };
    case 'done':
      return {
        ...state,
        status: 'done',
        problems: answer.problems,
        problemCount: answer.problemCount,
      };
    case 'session':
      return {
        ...state,
        opened: {
          ...answer.opened,
          session: { ...answer.opened.session, participants },
          index: answer.index,
        },
      };
    default:
      return state;
  }
}
