/**
 * Turns the state of a table into a query for `POST /api/v2/analytics/conversations/details/query`.
 */
import { asRecord, readNumber, readText } from '../model/values.js';

/**
 * The page of sessions to load. The state of a `ParticipantsTable` has all of it except the
 * interval.
 */
export interface SessionsRequest {
  /** The time to search, in epoch milliseconds. Finds the sessions that were running during it. */
  readonly interval: { readonly from: number; readonly to: number };
  /** The page, counted from 0. @default 0 */
  readonly page?: number | undefined;
  /** Number of sessions per page, from 1 to 100. @default 25 */
  readonly pageSize?: number | undefined;
  /** Only the first is used, and only columns of {@link GENESYS_SORT_COLUMNS}. @default newest first */
  readonly sorting?:
    | readonly { readonly column: string; readonly direction: 'ascending' | 'descending' }[]
    | undefined;
  /**
   * Filters by column id. Only columns of {@link GENESYS_FILTER_COLUMNS} are used. @default none
   */
  readonly filters?: Readonly<Record<string, SessionsFilter>> | undefined;
  /** Text to search for. The API cannot search, so it is listed as not available. @default none */
  readonly search?: string | undefined;
}

/** A filter of a table. Only choices can be sent to the API. */
export type SessionsFilter =
  | { readonly choices: readonly string[] }
  | { readonly from?: number | null | undefined; readonly to?: number | null | undefined };

/** The fields of the SDK's `ConversationQuery` that are sent. */
export interface GenesysDetailsQuery {
  /** Start and end in ISO 8601, separated by a slash. */
  interval: string;
  /** `asc` or `desc`. */
  order: string;
  /** `conversationStart` or `conversationEnd`. */
  orderBy: string;
  /** Size of the page, and its number, starting at 1. */
  paging: { pageSize: number; pageNumber: number };
  /** Each of them must match a segment of the session. */
  segmentFilters: GenesysSegmentFilter[];
}

/** The fields of the SDK's `SegmentDetailQueryFilter` that are sent. */
export interface GenesysSegmentFilter {
  /** `and` or `or`. */
  type: string;
  /** What a segment must have. */
  predicates: { type: string; dimension: string; operator: string; value?: string }[];
}

const ORDER_BY: ReadonlyMap<string, string> = new Map([
  ['started', 'conversationStart'],
  ['ended', 'conversationEnd'],
]);
const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['purpose', 'purpose'],
  ['direction', 'direction'],
  ['queue', 'queueId'],
  ['provider', 'provider'],
  ['disconnectReason', 'disconnectType'],
]);

/** Ids of the table's columns that the API can sort by. */
export const GENESYS_SORT_COLUMNS: readonly string[] = [...ORDER_BY.keys()];
/** Ids of the table's columns that the API can filter by. Queues are filtered by their ids. */
export const GENESYS_FILTER_COLUMNS: readonly string[] = [...DIMENSIONS.keys()];

const DEFAULT_PAGE_SIZE = 25;
const LARGEST_PAGE = 100;

/** The query for a request. What the API cannot do is left out, see {@link unavailableParts}. */
export function detailsQuery(request: SessionsRequest): GenesysDetailsQuery {
  const [sort] = request.sorting ?? [];
  const orderBy = sort && ORDER_BY.get(sort.column);
  const isAscending = orderBy !== undefined && sort?.direction === 'ascending';
  return {
    interval: intervalText(request.interval),
    order: isAscending ? 'asc' : 'desc',
    orderBy: orderBy ?? 'conversationStart',
    paging: {
      pageSize: wholeNumber(request.pageSize ?? DEFAULT_PAGE_SIZE, 1, LARGEST_PAGE),
      pageNumber: wholeNumber(request.page ?? 0, 0, Number.MAX_SAFE_INTEGER) + 1,
    },
    segmentFilters: [ONLY_COBROWSE, ...filtersOf(request)],
  };
}

/** Parts of a request that the API cannot do: `search`, and the ids of columns. */
export function unavailableParts({ sorting, filters, search }: SessionsRequest): string[] {
  const sorts = (sorting ?? []).filter(({ column }, index) => index > 0 || !ORDER_BY.has(column));
  const columns = [
    ...sorts.map(({ column }) => column),
    ...Object.entries(filters ?? {}).flatMap(([column, filter]) =>
      DIMENSIONS.has(column) && choicesOf(filter) ? [] : [column],
    ),
  ];
  const parts = readText(search) === null ? columns : ['search', ...columns];
  return [...new Set(parts)];
}

const ONLY_COBROWSE: GenesysSegmentFilter = {
  type: 'and',
  predicates: [
    { type: 'dimension', dimension: 'mediaType', operator: 'matches', value: 'cobrowse' },
  ],
};

function filtersOf({ filters }: SessionsRequest): GenesysSegmentFilter[] {
  return Object.entries(filters ?? {}).flatMap(([column, filter]) => {
    const dimension = DIMENSIONS.get(column);
    const choices = choicesOf(filter);
    if (dimension === undefined || !choices) return [];
    const predicates = choices.map((choice) =>
      choice === ''
        ? { type: 'dimension', dimension, operator: 'notExists' }
        : {
            type: 'dimension',
            dimension,
            operator: 'matches',
            value: column === 'disconnectReason' ? camelCased(choice) : choice,
          },
    );
    return predicates.length > 0 ? [{ type: 'or', predicates }] : [];
  });
}

/** The choices of a filter, which can be any value; null if it has none. */
function choicesOf(filter: unknown): readonly string[] | null {
  const { choices } = asRecord(filter);
  return Array.isArray(choices) ? choices.map(String) : null;
}

/** Analytics spells `transport.failure` as `transportFailure`, for example. */
function camelCased(value: string): string {
  const [first = '', ...others] = value.split('.');
  return first + others.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/**
 * An interval in ISO 8601. Values that are not numbers are replaced by the start of 1970, where
 * nothing is found.
 */
function intervalText({ from, to }: SessionsRequest['interval']): string {
  return [from, to].map((instant) => isoText(readNumber(instant) ?? 0)).join('/');
}

const FARTHEST = 8_640_000_000_000_000;

function isoText(instant: number): string {
  return new Date(Math.max(-FARTHEST, Math.min(FARTHEST, instant))).toISOString();
}

function wholeNumber(value: number, least: number, most: number): number {
  const number = readNumber(value);
  return number === null ? least : Math.max(least, Math.min(most, Math.floor(number)));
}
