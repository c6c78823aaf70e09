/**
 * Live regions. Screen readers speak the text that is added to one, without moving the focus.
 *
 * There is one region per container, shared by everything in it, so that several cards never talk
 * over each other. The container is the dialog around a component (a modal dialog makes the rest of
 * the page inert, including its regions), otherwise the `<body>` of the component's document, which
 * can belong to a frame or a popup. For a component in a shadow root, the search continues outside
 * of it: the container is the nearest dialog or the body around the shadow host.
 *
 * All regions are polite, because no announcement of the kit is worth interrupting a call.
 */

/** How long a text stays in the region: a screen reader may still be speaking something else. */
const STAYS_MS = 10_000;

/**
 * How long a new region stays empty: screen readers only speak changes of regions that they know.
 */
const SETTLES_MS = 100;

/**
 * The minimum time between two changes of a region. Nobody can follow more, and each change costs
 * the page an extra frame. Texts that arrive in between are spoken together afterwards.
 */
const RESTS_MS = 500;

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/**
 * Hides a region visually. The styles are inline, because a popup may not load the kit's style
 * sheet.
 */
const HIDING = {
  position: 'fixed',
  inset: '0 auto auto 0',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
} as const;

const regions = new WeakMap<Element, LiveRegion>();

/**
 * Adds an empty region to the container of `element`, for a component that may announce something
 * later. Returns a function that removes the region if nothing else uses it.
 */
export function prepareAnnouncer(element: Element): () => void {
  const region = regionAround(element);
  region.addUser();
  return () => region.removeUser();
}

/** A text to announce. */
export interface Announcement {
  /** If several texts with the same key are waiting, only the last one is spoken. */
  readonly key: string;
  readonly text: string;
}

/** An announcement in the language of the component that makes it. */
interface SpokenText extends Announcement {
  readonly lang: string | undefined;
}

/**
 * Announces a text in the region of `element`. Texts from the same frame are spoken together, and
 * so are those that arrive within half a second after others.
 */
export function announce(element: Element, announcement: Announcement): void {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  regionAround(element).announce({ ...announcement, lang });
}

function regionAround(element: Element): LiveRegion {
  const container = containerAround(element);
  const region = regions.get(container) ?? new LiveRegion(container);
  regions.set(container, region);
  return region;
}

function containerAround(element: Element): Element {
  const dialog = element.closest(DIALOG);
  if (dialog) return dialog;
  const root = element.getRootNode();
  return isShadowRoot(root) ? containerAround(root.host) : element.ownerDocument.body;
}

/** Does not use `instanceof`, because each frame has its own classes. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}

/** A region. It exists from when it is first used until its last text has been spoken. */
class LiveRegion {
  readonly #container: Element;
  readonly #element: HTMLElement;
  readonly #waiting = new Map<string, SpokenText>();
  #users = 0;
  #isSettled = false;
  #isScheduled = false;
  #isResting = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(container: Element) {
    this.#container = container;
    this.#element = container.ownerDocument.createElement('div');
    this.#element.className = 'cb-announcer';
    this.#element.role = 'status';
    this.#element.ariaLive = 'polite';
    for (const [property, value] of Object.entries(HIDING)) {
      this.#element.style.setProperty(property, value);
    }
  }

  addUser(): void {
    this.#users += 1;
    this.#attach();
  }

  removeUser(): void {
    this.#users -= 1;
    this.#removeIfDone();
  }

  announce(announcement: SpokenText): void {
    this.#attach();
    this.#waiting.set(announcement.key, announcement);
    this.#speakIfPossible();
  }

  /**
   * Attaches the region, or attaches it again after the app replaced the content of the container.
   */
  #attach(): void {
    if (this.#element.isConnected) return;
    // The waiting texts are about what the container showed before.
    if (this.#isResting) this.#waiting.clear();
    this.#isSettled = false;
    this.#element.replaceChildren();
    this.#container.append(this.#element);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#isSettled = true;
      this.#speakIfPossible();
    }, SETTLES_MS);
  }

  /**
   * Speaks in the next frame. A page in the background gets no frames, so its announcements wait until
   * the user returns.
   */
  #speakIfPossible(): void {
    const isReady = this.#isSettled && !this.#isResting && !this.#isScheduled;
    if (!isReady || this.#waiting.size === 0) return;
    this.#isScheduled = true;
    // Emptied first, so that even the same sentence is a change.
    this.#element.replaceChildren();
    onNextFrame(this.#element, () => {
      this.#isScheduled = false;
      this.#speak();
    });
  }

  #speak(): void {
    this.#element.replaceChildren(
      ...[...this.#waiting.values()].map(({ text, lang }) => {
        const line = this.#element.ownerDocument.createElement('p');
        line.textContent = `${text}\n`;
        if (lang !== undefined) line.lang = lang;
        return line;
      }),
    );
    this.#waiting.clear();
    this.#isResting = true;
    setTimeout(() => {
      this.#isResting = false;
      this.#speakIfPossible();
    }, RESTS_MS);
    clearTimeout(this.#clearing);
    // Otherwise users would find the old text at the end of the page.
    this.#clearing = setTimeout(() => {
      this.#element.replaceChildren();
      this.#removeIfDone();
    }, STAYS_MS);
  }

  #removeIfDone(): void {
    const isSilent = this.#waiting.size === 0 && this.#element.childNodes.length === 0;
    if (this.#users > 0 || !isSilent) return;
    this.#element.remove();
    regions.delete(this.#container);
  }
}

/** Uses the frames of the element's own window: the opener behind a popup may get none. */
function onNextFrame(element: Element, callback: () => void): void {
  const view = element.ownerDocument.defaultView;
  // Some test environments have no `requestAnimationFrame`.
  if (typeof view?.requestAnimationFrame === 'function') view.requestAnimationFrame(callback);
  else setTimeout(callback);
}
