/** Past conversations of the stand-in service, and the query that finds them. */
import { CUSTOMERS, ME, QUEUES, COLLEAGUE } from './people.js';
import type { StandInAnswer } from './service.js';

const MINUTE = 60_000;
/** One conversation ended every 20 minutes, for a week. */
const COUNT = 504;
const LARGEST_PAGE = 100;
const REASONS = ['client', 'endpoint', 'peer', 'transportFailure', 'timeout'];

type Fields = Readonly<Record<string, unknown>>;

interface Conversation {
  readonly conversationId: string;
  readonly conversationStart: string;
  readonly conversationEnd: string;
  readonly participants: readonly Fields[];
}

/** Answers `POST /analytics/conversations/details/query`. */
export function answerDetailsQuery(body: Fields, now: number): StandInAnswer {
  const [from = Number.NaN, to = Number.NaN] = String(body['interval']).split('/').map(Date.parse);
  const { pageSize, pageNumber } = asFields(body['paging']);
  const size = Number(pageSize ?? 25);
  const page = Number(pageNumber ?? 1);
  if (!(from < to)) return refusal('The interval is not valid.');
  if (!(size >= 1 && size <= LARGEST_PAGE && page >= 1)) return refusal('The paging is not valid.');
  const filters = asList(body['segmentFilters']);
  const found = Array.from({ length: COUNT }, (_, index) => pastConversation(index, now))
    .filter(
      (item) => Date.parse(item.conversationStart) < to && Date.parse(item.conversationEnd) >= from,
    )
    .filter((item) =>
      filters.every((filter) => segmentsOf(item).some((it) => matches(it, filter))),
    );
  const key = body['orderBy'] === 'conversationEnd' ? 'conversationEnd' : 'conversationStart';
  const sign = body['order'] === 'asc' ? 1 : -1;
  found.sort((one, other) => sign * one[key].localeCompare(other[key]));
  const conversations = found.slice((page - 1) * size, page * size);
  return {
    status: 200,
    // The API leaves the list out if there is nothing.
    body: { ...(conversations.length > 0 && { conversations }), totalHits: found.length },
  };
}

function pastConversation(index: number, now: number): Conversation {
  const end = now - (index + 1) * 20 * MINUTE;
  const start = end - (2 + (index % 9)) * MINUTE;
  const at = (instant: number): string => new Date(instant).toISOString();
  const { name } = CUSTOMERS[index % CUSTOMERS.length] ?? { name: 'A customer' };
  const queue = QUEUES[index % QUEUES.length] ?? ME;
  const agent = index % 4 === 0 ? COLLEAGUE : ME;
  const reason = REASONS[index % REASONS.length];
  const segment = (fields: Fields): Fields => ({
    segmentType: 'interact',
    segmentStart: at(start + 10_000),
    segmentEnd: at(end),
    disconnectType: reason,
    ...fields,
  });
  const session = (id: string, cobrowseRole: string, segments: readonly Fields[]): Fields => ({
    sessionId: `${id}-session-${index}`,
    mediaType: 'cobrowse',
    direction: 'inbound',
    provider: 'PureCloud Cobrowse',
    cobrowseRole,
    cobrowseRoomId: `room-${index}`,
    segments,
  });
  return {
    conversationId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    conversationStart: at(start),
    conversationEnd: at(end),
    participants: [
      {
        participantId: `customer-${index}`,
        participantName: name,
        purpose: 'customer',
        sessions: [session('customer', 'sharer', [segment({})])],
      },
      {
        participantId: `agent-${index}`,
        participantName: agent.name,
        userId: agent.id,
        purpose: 'agent',
        sessions: [
          session('agent', 'viewer', [
            {
              segmentType: 'alert',
              segmentStart: at(start),
              segmentEnd: at(start + 10_000),
              queueId: queue.id,
            },
            segment({ queueId: queue.id }),
          ]),
        ],
      },
    ],
  };
}

/** Each segment, with what its session and its participant say. */
function segmentsOf({ participants }: Conversation): readonly Fields[] {
  return participants.flatMap((participant) =>
    asList(participant['sessions']).flatMap((session) =>
      asList(session['segments']).map((segment) => ({ ...participant, ...session, ...segment })),
    ),
  );
}

function matches(segment: Fields, { type, predicates }: Fields): boolean {
  const tests = asList(predicates).map(({ dimension, operator, value }) => {
    const known = segment[String(dimension)];
    return operator === 'notExists' ? known === undefined : known === value;
  });
  return type === 'or' ? tests.some(Boolean) : tests.every(Boolean);
}

function refusal(message: string): StandInAnswer {
  return { status: 400, body: { message, code: 'bad.request', status: 400 } };
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function asList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(asFields) : [];
}
