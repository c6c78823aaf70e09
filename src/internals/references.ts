/**
 * Resolves ids to names. Asks the app once for each reference, in batches of one per frame, and
 * caches the answers.
 */

/** Kinds of references that your app can resolve to names. */
export type ReferenceKind =
  | 'user'
  | 'queue'
  | 'team'
  | 'script'
  | 'externalContact'
  | 'externalOrganization'
  | 'wrapupCode';

const REFERENCE_KINDS: readonly ReferenceKind[] = [
  'user',
  'queue',
  'team',
  'script',
  'externalContact',
  'externalOrganization',
  'wrapupCode',
];

/** Narrows a string to a kind of reference. */
export function isReferenceKind(kind: string): kind is ReferenceKind {
  return REFERENCE_KINDS.some((known) => known === kind);
}

/** A reference to a user, a queue or another entity whose name the kit needs. */
export interface Reference {
  /** The kind of entity that the id belongs to. */
  readonly kind: ReferenceKind;
  /** The id as reported. Wrap-up codes are UUIDs in REST data, and can be names in events. */
  readonly id: string;
}

/** What your app knows about a reference. */
export interface ResolvedReference {
  /** Name to show instead of the id. @default the id is shown */
  readonly name?: string | undefined;
  /**
   * Link to the entity in your app: an http or https URL, or a relative one. Other schemes are
   * ignored. @default no link
   */
  readonly href?: string | undefined;
}

/**
 * The answers, in the order of the references. Null or undefined means that a reference is unknown.
 */
export type ReferenceAnswers = readonly (ResolvedReference | null | undefined)[];

/**
 * Resolves references. Called at most once per frame, with all new references. It is never called
 * twice for the same reference.
 */
export type ResolveReferences = (
  references: readonly Reference[],
) => ReferenceAnswers | Promise<ReferenceAnswers>;

/** Adds a listener, and returns a function that removes it. */
export type Subscribe = (listener: () => void) => () => void;

/** Caches the app's answers. */
export interface ReferenceStore {
  readonly get: (kind: ReferenceKind, id: string) => ResolvedReference | undefined;
  /** Requests a reference, unless it was requested before. */
  readonly request: (kind: ReferenceKind, id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Returns a function that subscribes and requests one reference. It is the same function each
   * time, so that React does not subscribe again.
   */
  readonly subscribeTo: (kind: ReferenceKind, id: string) => Subscribe;
  /** A number that changes with each answer. */
  readonly version: () => number;
  /** Resolves when all requests have been answered. */
  readonly answered: () => Promise<unknown>;
  /** Sets the functions that resolve references and receive errors. */
  readonly connect: (resolve: ResolveReferences, onError: (error: unknown) => void) => void;
}

/** Creates an empty store. Requests wait until `connect` is called. */
export function createReferenceStore(): ReferenceStore {
  const known = new Map<string, ResolvedReference | null>();
  const listeners = new Set<() => void>();
  const subscribers = new Map<string, Subscribe>();
  let waiting: Reference[] = [];
  let version = 0;
  let answered: Promise<unknown> = Promise.resolve();
  let resolve: ResolveReferences = () => [];
  let onError: (error: unknown) => void = () => {};

  const resolveWaiting = async (): Promise<void> => {
    const references = waiting;
    waiting = [];
    try {
      const answers: unknown = await resolve(references);
      references.forEach(({ kind, id }, index) => {
        known.set(`${kind}:${id}`, readResolved(Array.isArray(answers) ? answers[index] : null));
      });
      version += 1;
      for (const listener of listeners) listener();
    } catch (error) {
      onError(error);
    }
  };

  const request = (kind: ReferenceKind, id: string): void => {
    if (known.has(`${kind}:${id}`)) return;
    known.set(`${kind}:${id}`, null);
    waiting.push({ kind, id });
    if (waiting.length > 1) return;
    const frame = new Promise(requestAnimationFrame).then(resolveWaiting);
    answered = Promise.all([answered, frame]);
  };
  const subscribe: Subscribe = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const subscribeTo = (kind: ReferenceKind, id: string): Subscribe => {
    const key = `${kind}:${id}`;
    const subscriber = subscribers.get(key) ?? requestAndSubscribe(kind, id);
    subscribers.set(key, subscriber);
    return subscriber;
  };
  const requestAndSubscribe =
    (kind: ReferenceKind, id: string): Subscribe =>
    (listener) => {
      request(kind, id);
      return subscribe(listener);
    };

  return {
    get: (kind, id) => known.get(`${kind}:${id}`) ?? undefined,
    request,
    version: () => version,
    answered: () => answered,
    subscribe,
    subscribeTo,
    connect: (nextResolve, nextOnError) => {
      resolve = nextResolve;
      onError = nextOnError;
    },
  };
}

function readResolved(answer: unknown): ResolvedReference | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const name = 'name' in answer && typeof answer.name === 'string' ? answer.name.trim() : '';
  const href = 'href' in answer && typeof answer.href === 'string' ? checkHref(answer.href) : null;
  return { ...(name && { name }), ...(href !== null && { href }) };
}

/** Accepts only links to web pages, not `javascript:` or similar URLs. */
function checkHref(href: string): string | null {
  try {
    return /^https?:$/.test(new URL(href, document.baseURI).protocol) ? href : null;
  } catch {
    return null;
  }
}
