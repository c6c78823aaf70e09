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

/** What the page knows of its source. */
export interface ReaderState extends ReadProblems {
  readonly source: Source | null;
  readonly status: 'idle' | 'reading' | 'done' | 'failed';
  readonly progress: Progress;
  readonly sessions: readonly SessionSummary[];
  /** The session that was asked for last. */
  readonly opened: (OpenedSession & { readonly index: number }) | null;
}

/** Reads sources one after the other, each in a new worker: ending it frees all that it holds. */
export interface Reader {
  /** Reads something; what was read before is let go. */
  readonly read: (source: Blob, name: string) => void;
  /** Ends the reading, whatever it is at. */
  readonly cancel: () => void;
  /** Asks for a session of the source. */
  readonly open: (index: number) => void;
  /** Lets everything go. */
  readonly stop: () => void;
}

/** Nothing was opened yet. */
export const IDLE: ReaderState = {
  source: null,
  status: 'idle',
  progress: { bytesRead: 0, found: 0, checked: 0 },
  sessions: [],
  opened: null,
  problems: [],
  problemCount: 0,
};

/** A reader that tells each change of its state. */
export function createReader(update: (change: (old: ReaderState) => ReaderState) => void): Reader {
  let worker: Worker | undefined;
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = (request: Request): void => worker?.postMessage(request);
  return {
    stop,
    read: (source, name) => {
      stop();
      const next = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
      worker = next;
      // What a worker sent before it was ended can still arrive.
      next.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (next === worker) update((old) => answered(old, data));
      });
      next.addEventListener('error', () => {
        if (next === worker) update((old) => ({ ...old, status: 'failed' }));
      });
      update(() => ({ ...IDLE, source: { name, size: source.size }, status: 'reading' }));
      ask({ type: 'read', source });
    },
    cancel: () => {
      stop();
      update(() => IDLE);
    },
    open: (index) => ask({ type: 'session', index }),
  };
}

function answered(state: ReaderState, answer: Answer): ReaderState {
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
      return { ...state, opened: { ...answer.opened, index: answer.index } };
    default:
      return state;
  }
}
