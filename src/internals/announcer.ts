/**
 * Live regions: what stands in one is spoken by screen readers without moving the focus.
 *
 * Everything rendered into one place shares one region, so that several cards never talk over each
 * other. That place is the dialog around a component (a modal dialog makes the rest of the page
 * inert, regions included), otherwise the `<body>` of the document that the component is rendered
 * into, which can be that of a frame or a popup. A shadow root is left upwards: its region stands in
 * the dialog or body around its host, or in the dialog inside of the shadow root.
 *
 * Everything is polite, because nothing that the kit announces is worth interrupting a call for.
 */

/** Long enough for a screen reader that has something else to say first. */
const STAYS_MS = 10_000;

/** Screen readers speak only what changes in a region that they already know. */
const SETTLES_MS = 100;

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Hides a region from sight only. Set by script, since a popup may not load the kit's styles. */
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
 * Puts an empty region where `place` stands, for a component that may announce something later.
 * Returns a function that takes it away again with its last user.
 */
export function prepareAnnouncer(place: Element): () => void {
  const region = regionAround(place);
  region.addUser();
  return () => region.removeUser();
}

/** A text to announce. */
export interface Announcement {
  /** Several texts with one key, within one frame, are spoken once: the last of them. */
  readonly key: string;
  readonly text: string;
}

/** An announcement in the language of the component that makes it. */
interface SpokenText extends Announcement {
  readonly lang: string | undefined;
}

/** Announces a text to people who are at `place`. Texts of one frame are spoken together. */
export function announce(place: Element, announcement: Announcement): void {
  const lang = place.closest('[lang]')?.getAttribute('lang') ?? undefined;
  regionAround(place).announce({ ...announcement, lang });
}

function regionAround(place: Element): LiveRegion {
  const container = containerAround(place);
  const region = regions.get(container) ?? new LiveRegion(container);
  regions.set(container, region);
  return region;
}

function containerAround(place: Element): Element {
  const dialog = place.closest(DIALOG);
  if (dialog) return dialog;
  const root = place.getRootNode();
  return isShadowRoot(root) ? containerAround(root.host) : place.ownerDocument.body;
}

/** Not by `instanceof`: each frame has classes of its own. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}

/** A region, from its first user until its last text was spoken. */
class LiveRegion {
  readonly #container: Element;
  readonly #element: HTMLElement;
  readonly #waiting = new Map<string, SpokenText>();
  #users = 0;
  #isSettled = false;
  #isScheduled = false;
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
    // Emptied before it is filled, so that the same sentence is a change again.
    this.#element.replaceChildren();
    this.#waiting.set(announcement.key, announcement);
    if (this.#isSettled) this.#speakNextFrame();
  }

  /** Again, where the app has replaced the content of the page around it. */
  #attach(): void {
    if (this.#element.isConnected) return;
    this.#isSettled = false;
    this.#element.replaceChildren();
    this.#container.append(this.#element);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#isSettled = true;
      if (this.#waiting.size > 0) this.#speakNextFrame();
    }, SETTLES_MS);
  }

  /** Frames stop while a page is in the background, so nobody misses what happens meanwhile. */
  #speakNextFrame(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
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
    clearTimeout(this.#clearing);
    // Nobody who reads on to the end of the page should meet an old text.
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

/** Frames of the window that shows the element: those of an opener behind a popup stand still. */
function onNextFrame(element: Element, callback: () => void): void {
  const view = element.ownerDocument.defaultView;
  // Not every environment of tests has frames.
  if (typeof view?.requestAnimationFrame === 'function') view.requestAnimationFrame(callback);
  else setTimeout(callback);
}
