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
  readonly subscribe: Subscribe;
  /**
   * Returns a function that requests one reference when React subscribes. It is the same function
   * each time, so that React does not subscribe again.
   */
  readonly requestOnSubscribe: (kind: ReferenceKind, id: string) => Subscribe;
  /** A number that changes with each answer. */
  readonly version: () => number;
  /** Resolves when all requests have been answered. */
  readonly answered: () => Promise<unknown>;
  /** Sets the functions that resolve references and receive errors. */
  readonly connect: (resolve: ResolveReferences, onError: (error: unknown) => void) => void;
}

/** Creates an empty store. Requests wait until `connect` is called. */
export function createReferenceStore(): ReferenceStore {
  return new CachedReferences();
}

/** Its functions are passed on without the object, so they are properties and not methods. */
class CachedReferences implements ReferenceStore {
  /** By kind and id; null until the app answers, and if it does not know the reference. */
  private readonly known = new Map<string, ResolvedReference | null>();
  private readonly listeners = new Set<() => void>();
  private readonly subscribers = new Map<string, Subscribe>();
  /** References that are passed to the app in the next frame. */
  private waiting: Reference[] = [];
  private currentVersion = 0;
  private allAnswered: Promise<unknown> = Promise.resolve();
  private resolve: ResolveReferences = () => [];
  private onError: (error: unknown) => void = () => {};

  readonly get: ReferenceStore['get'] = (kind, id) => this.known.get(keyOf(kind, id)) ?? undefined;
  readonly version: ReferenceStore['version'] = () => this.currentVersion;
  readonly answered: ReferenceStore['answered'] = () => this.allAnswered;

  readonly request: ReferenceStore['request'] = (kind, id) => {
    const key = keyOf(kind, id);
    if (this.known.has(key)) return;
    this.known.set(key, null);
    this.waiting.push({ kind, id });
    if (this.waiting.length > 1) return;
    const frame = new Promise(requestAnimationFrame).then(() => this.resolveWaiting());
    this.allAnswered = Promise.all([this.allAnswered, frame]);
  };

  readonly subscribe: Subscribe = (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly requestOnSubscribe: ReferenceStore['requestOnSubscribe'] = (kind, id) => {
    const key = keyOf(kind, id);
    const existing = this.subscribers.get(key);
    if (existing) return existing;
    const subscriber: Subscribe = (listener) => {
      this.request(kind, id);
      return this.subscribe(listener);
    };
    this.subscribers.set(key, subscriber);
    return subscriber;
  };

  readonly connect: ReferenceStore['connect'] = (resolve, onError) => {
    this.resolve = resolve;
    this.onError = onError;
  };

  private async resolveWaiting(): Promise<void> {
    const references = this.waiting;
    this.waiting = [];
    try {
      const { resolve } = this;
      const answers: unknown = await resolve(references);
      references.forEach(({ kind, id }, index) => {
        const answer: unknown = Array.isArray(answers) ? answers[index] : null;
        this.known.set(keyOf(kind, id), readResolved(answer));
      });
      this.currentVersion += 1;
      for (const listener of this.listeners) listener();
    } catch (error) {
      const { onError } = this;
      onError(error);
    }
  }
}

function keyOf(kind: ReferenceKind, id: string): string {
  return `${kind}:${id}`;
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
