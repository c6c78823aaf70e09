/** Loads saved sessions page by page from Genesys Cloud analytics. */
import type { CobrowseMediaParticipant } from '../model/index.js';
import { parseSessions, type CobrowseSession, type Problem } from '../wire/index.js';
import { asRecord, readNumber } from '../model/values.js';
import { detailsQuery, unavailableParts } from './details-query.js';
import type { GenesysDetailsQuery, SessionsRequest } from './details-query.js';
import { addListener, notifyAll, throwLater, type Listener } from './listeners.js';

/**
 * The method of `AnalyticsApi` that {@link genesysSessions} calls; `ConversationsApi` has it, too.
 * The kit does not depend on the SDK: any object with this method will do.
 */
export interface GenesysAnalyticsApi {
  /** `POST /api/v2/analytics/conversations/details/query` */
  postAnalyticsConversationsDetailsQuery(body: GenesysDetailsQuery): PromiseLike<unknown>;
}

/** The page that is loaded, and the state of loading. */
export interface SessionsPage {
  /** `failed` after an error, `canceled` after {@link GenesysSessions.cancel}. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed' | 'canceled';
  /** Sessions of the last page that was loaded. */
  readonly sessions: readonly CobrowseSession[];
  /** The legs of these sessions, for the `participants` of a table. */
  readonly participants: readonly CobrowseMediaParticipant[];
  /** Number of sessions on all pages. */
  readonly total: number;
  /** What the SDK rejected with; null unless the status is `failed`. */
  readonly error: unknown;
  /** What could not be read in the response. */
  readonly problems: readonly Problem[];
  /** Parts of the request that the API cannot do: `search`, or column ids. They had no effect. */
  readonly unavailable: readonly string[];
}

/** A source of saved sessions. */
export interface GenesysSessions {
  /** The page now; the same object until something changes. */
  readonly getSnapshot: () => SessionsPage;
  /** Calls the listener after each change. Returns a function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads a page. Responses to earlier requests are ignored. */
  readonly load: (request: SessionsRequest) => Promise<void>;
  /** Sends the last request again. */
  readonly retry: () => Promise<void>;
  /** Cancels the request. What was loaded before stays. */
  readonly cancel: () => void;
  /** The session of one of the loaded legs. */
  readonly getSession: (participant: CobrowseMediaParticipant) => CobrowseSession | undefined;
}

/**
 * Loads saved co-browse sessions from Genesys Cloud analytics, which can filter, sort and page
 * through more of them than a browser can hold. Nothing is loaded before the first {@link
 * GenesysSessions.load}, which never rejects: after a failed request, the status is `failed`, and
 * `error` is the error from the SDK.
 *
 * @param api - an instance of the SDK's `AnalyticsApi`
 *
 * @example
 * import { AnalyticsApi } from 'purecloud-platform-client-v2';
 *
 * const source = genesysSessions(new AnalyticsApi());
 * await source.load({ interval: { from: Date.now() - 86_400_000, to: Date.now() } });
 * source.getSnapshot().sessions // the newest 25 of the last day
 */
export function genesysSessions(api: GenesysAnalyticsApi): GenesysSessions {
  const listeners = new Set<Listener>();
  let page: SessionsPage = EMPTY;
  let sessionOf = new Map<CobrowseMediaParticipant, CobrowseSession>();
  let lastRequest: SessionsRequest | null = null;
  /** The number of the latest request. Responses to others are ignored. */
  let current = 0;

  const update = (change: Partial<SessionsPage>): void => {
    page = { ...page, ...change };
    notifyAll(listeners, throwLater);
  };
  const show = (answer: unknown): void => {
    const { sessions, problems } = parseSessions(answer);
    const legs = sessions.flatMap((session) =>
      session.participants.map((leg) => [leg, session] as const),
    );
    sessionOf = new Map(legs);
    update({
      status: 'ready',
      sessions,
      participants: legs.map(([leg]) => leg),
      total: totalOf(answer) ?? sessions.length,
      problems,
    });
  };
  const load = async (request: SessionsRequest): Promise<void> => {
    lastRequest = request;
    current += 1;
    const own = current;
    update({ status: 'loading', error: null, unavailable: unavailableParts(request) });
    try {
      const answer = await api.postAnalyticsConversationsDetailsQuery(detailsQuery(request));
      if (own === current) show(answer);
    } catch (error) {
      if (own === current) update({ status: 'failed', error });
    }
  };
  return {
    getSnapshot: () => page,
    subscribe: (listener) => addListener(listeners, listener),
    load,
    retry: async () => {
      if (lastRequest) await load(lastRequest);
    },
    cancel: () => {
      if (page.status !== 'loading') return;
      current += 1;
      update({ status: 'canceled' });
    },
    getSession: (participant) => sessionOf.get(participant),
  };
}

const EMPTY: SessionsPage = {
  status: 'idle',
  sessions: [],
  participants: [],
  total: 0,
  error: null,
  problems: [],
  unavailable: [],
};

function totalOf(answer: unknown): number | null {
  return readNumber(asRecord(answer)['totalHits']);
}
