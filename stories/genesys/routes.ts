/** The REST paths of the stand-in service. */
import type { StandInConversation } from './conversation.js';
import { answerDetailsQuery } from './analytics.js';
import { EVENTS } from './events.js';
import { ME, QUEUES, USERS, WRAPUP_CODES } from './people.js';
import { toMessage } from './shapes.js';
import type { StandInAnswer, StandInService } from './service.js';

/** A request, from any transport. */
export interface StandInRequest {
  readonly method: string;
  /** Path below `/api/v2`, without a query. */
  readonly path: string;
  readonly body?: unknown;
}

/** Answers a request; 404 for a path that the service does not have. */
export function answerRequest(service: StandInService, request: StandInRequest): StandInAnswer {
  const { method, path, body } = request;
  const failure = path.startsWith('/stand-in/') ? null : service.takeFailure();
  const answer = failure ?? answerRoute(service, method, path, isObject(body) ? body : {});
  return { ...answer, headers: { date: service.date(), ...answer.headers } };
}

function answerRoute(
  service: StandInService,
  method: string,
  path: string,
  body: Body,
): StandInAnswer {
  const route = ROUTES.find((known) => known.method === method && known.path.test(path));
  if (!route) return { status: 404, body: { message: `There is no ${method} ${path}.` } };
  const [, ...ids] = route.path.exec(path) ?? [];
  return route.answer(service, ids, body);
}

type Body = Readonly<Record<string, unknown>>;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (service: StandInService, ids: readonly string[], body: Body) => StandInAnswer;
}

const NOT_FOUND: StandInAnswer = {
  status: 404,
  body: { message: 'There is no such conversation.' },
};

/** A route about one conversation, whose id comes first. */
function about(
  method: string,
  path: RegExp,
  answer: (
    service: StandInService,
    conversation: StandInConversation,
    ids: readonly string[],
    body: Body,
  ) => StandInAnswer,
): Route {
  return {
    method,
    path,
    answer: (service, [id, ...ids], body) => {
      const conversation = service.conversation(id);
      return conversation ? answer(service, conversation, ids, body) : NOT_FOUND;
    },
  };
}

const listing = (entities: readonly unknown[]): StandInAnswer => ({
  status: 200,
  body: { entities },
});

const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/notifications\/channels$/,
    answer: (service) => ({
      status: 200,
      body: { id: service.newId(), expires: service.expiry() },
    }),
  },
  {
    method: 'PUT',
    path: /^\/notifications\/channels\/[^/]+\/subscriptions$/,
    answer: (service, _, body) => ({
      status: 200,
      body: { entities: Object.values(body), expires: service.expiry() },
    }),
  },
  {
    method: 'GET',
    path: /^\/conversations$/,
    answer: (service) => listing(service.all().map((conversation) => service.shown(conversation))),
  },
  {
    method: 'GET',
    path: /^\/conversations\/messages$/,
    answer: (service) => listing(service.all().map((conversation) => toMessage(conversation))),
  },
  about('GET', /^\/conversations\/messages\/([^/]+)\/messages$/, (_, { messages }) =>
    listing(messages),
  ),
  about('GET', /^\/conversations\/messages\/([^/]+)$/, (_, conversation) => ({
    status: 200,
    body: toMessage(conversation),
  })),
  about('GET', /^\/conversations\/([^/]+)$/, (service, conversation) => ({
    status: 200,
    body: service.shown(conversation),
  })),
  about(
    'PATCH',
    /^\/conversations\/messages\/([^/]+)\/participants\/([^/]+)$/,
    (service, conversation, [participantId = ''], body) => {
      if (!conversation.patch(participantId, body)) return NOT_FOUND;
      service.publish(conversation);
      return { status: 202 };
    },
  ),
  about('GET', /^\/conversations\/messages\/([^/]+)\/participants\/[^/]+\/wrapupcodes$/, () => ({
    status: 200,
    body: WRAPUP_CODES,
  })),
  about(
    'POST',
    /^\/conversations\/messages\/([^/]+)\/participants\/([^/]+)\/communications\/[^/]+\/wrapup$/,
    (service, conversation, [participantId = ''], body) => {
      if (!conversation.finishWrapup(participantId, body)) return NOT_FOUND;
      service.publish(conversation);
      return { status: 204 };
    },
  ),
  about('POST', /^\/conversations\/([^/]+)\/cobrowse$/, (service, conversation) => ({
    status: 200,
    body: service.offer(conversation),
  })),
  {
    method: 'DELETE',
    path: /^\/webdeployments\/deployments\/[^/]+\/cobrowse\/([^/]+)$/,
    answer: (service, [sessionId]) => {
      for (const conversation of service.all()) {
        if (sessionId !== conversation.sessionId) continue;
        conversation.withdraw();
        service.publish(conversation);
        return { status: 204 };
      }
      return NOT_FOUND;
    },
  },
  {
    method: 'POST',
    path: /^\/analytics\/conversations\/details\/query$/,
    answer: (service, _, body) => answerDetailsQuery(body, service.now()),
  },
  { method: 'GET', path: /^\/users$/, answer: () => listing(USERS) },
  { method: 'GET', path: /^\/routing\/queues$/, answer: () => listing(QUEUES) },
  { method: 'GET', path: /^\/users\/me$/, answer: () => ({ status: 200, body: ME }) },
  {
    method: 'POST',
    path: /^\/stand-in\/arrive$/,
    answer: (service) => ({ status: 200, body: { id: service.arrive().id } }),
  },
  {
    method: 'POST',
    path: /^\/stand-in\/legs$/,
    answer: (service, _, body) => {
      service.setCobrowseLegs(body['filled'] === true);
      return { status: 204 };
    },
  },
  about('GET', /^\/stand-in\/([^/]+)\/events$/, (_, conversation) =>
    listing(EVENTS.map(({ id, refusal }) => ({ id, refusal: refusal?.(conversation) ?? null }))),
  ),
  about('POST', /^\/stand-in\/([^/]+)\/([^/]+)$/, (service, conversation, [event = '']) =>
    service.perform(event, conversation) ? { status: 204 } : NOT_FOUND,
  ),
];

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null;
}
