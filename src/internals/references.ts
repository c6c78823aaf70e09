/** Names for ids: asks the app once for each reference, one frame at a time, and remembers the answers. */

/** Kinds of references that an app can name. */
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

/** Whether a text is one of the kinds of references. */
export function isReferenceKind(kind: string): kind is ReferenceKind {
  return REFERENCE_KINDS.some((known) => known === kind);
}

/** A reference to name. */
export interface Reference {
  /** What the id belongs to. */
  readonly kind: ReferenceKind;
  /** Id as reported; a wrap-up code is a UUID in REST. */
  readonly id: string;
}

/** What the app knows about a reference. */
export interface ResolvedReference {
  /** Name to show instead of the id. */
  readonly name?: string | undefined;
  /** Page of the entity in your app: http or https, or relative to the page. */
  readonly href?: string | undefined;
}

/** Answers in the order of the question; null or undefined where nothing is known. */
export type ReferenceAnswers = readonly (ResolvedReference | null | undefined)[];

/** Names references: called once a frame with all that are new, never twice for the same one. */
export type ResolveReferences = (
  references: readonly Reference[],
) => ReferenceAnswers | Promise<ReferenceAnswers>;

/** Adds a listener, and returns how to remove it. */
type Subscribe = (listener: () => void) => () => void;

/** Remembers what the app answered. */
export interface ReferenceStore {
  readonly get: (kind: ReferenceKind, id: string) => ResolvedReference | undefined;
  /** Asks for a reference, unless it was asked for before. */
  readonly request: (kind: ReferenceKind, id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Subscribes, and asks for one reference. The same function each time, so that React keeps it. */
  readonly subscribeTo: (kind: ReferenceKind, id: string) => Subscribe;
  /** Another number after each answer. */
  readonly version: () => number;
  /** Resolves when all that was asked for is answered. */
  readonly answered: () => Promise<unknown>;
  /** Sets whom to ask, and whom to tell about failures. */
  readonly connect: (resolve: ResolveReferences, onError: (error: unknown) => void) => void;
}

/** An empty store; it asks nobody until it is connected. */
export function createReferenceStore(): ReferenceStore {
  const known = new Map<string, ResolvedReference | null>();
  const listeners = new Set<() => void>();
  const subscribers = new Map<string, Subscribe>();
  let waiting: Reference[] = [];
  let version = 0;
  let answered: Promise<unknown> = Promise.resolve();
  let resolve: ResolveReferences = () => [];
  let onError: (error: unknown) => void = () => {};

  const ask = async (): Promise<void> => {
    const references = waiting;
    waiting = [];
    try {
      const answers: unknown = await resolve(references);
      references.forEach(({ kind, id }, index) => {
        known.set(`${kind}:${id}`, readAnswer(Array.isArray(answers) ? answers[index] : null));
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
    const frame = new Promise(requestAnimationFrame).then(ask);
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
    connect: (...given) => {
      [resolve, onError] = given;
    },
  };
}

function readAnswer(answer: unknown): ResolvedReference | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const name = 'name' in answer && typeof answer.name === 'string' ? answer.name.trim() : '';
  const href = 'href' in answer && typeof answer.href === 'string' ? checkHref(answer.href) : null;
  return { ...(name && { name }), ...(href !== null && { href }) };
}

/** Only web pages may become links: `javascript:` and its like never do. */
function checkHref(href: string): string | null {
  try {
    return /^https?:$/.test(new URL(href, document.baseURI).protocol) ? href : null;
  } catch {
    return null;
  }
}
