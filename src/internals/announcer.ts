/** One live region for the whole document, so that several cards never talk over each other. */

const waiting = new Map<string, string>();
let region: HTMLElement | undefined;
let frame: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Long enough for a screen reader that has something else to say first. */
const STAYS_MS = 10_000;

/** Puts the region into the document: screen readers speak only what changes in one that is there. */
export function prepareAnnouncer(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.className = 'cb-announcer';
  region.role = 'status';
  region.ariaLive = 'polite';
  document.body.append(region);
  return region;
}

/**
 * Says a text politely. The same key within one frame is said once; texts of one frame together.
 * What was said is taken away first, so that the same sentence is a change again, and in the end,
 * so that nobody who reads on meets it there.
 */
export function announce(key: string, text: string): void {
  say('');
  waiting.set(key, text);
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    say([...waiting.values()].join('\n'));
    waiting.clear();
    clearTimeout(timer);
    timer = setTimeout(say, STAYS_MS, '');
  });
}

function say(text: string): void {
  prepareAnnouncer().textContent = text;
}
