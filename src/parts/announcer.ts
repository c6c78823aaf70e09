/** One live region for the whole document, so that several cards never talk over each other. */

const waiting = new Map<string, string>();
let region: HTMLElement | undefined;
let frame: number | undefined;

/** Puts the region into the document: screen readers speak only what changes in one that is there. */
export function prepareAnnouncer(): void {
  if (region?.isConnected) return;
  region = document.createElement('div');
  region.className = 'cb-announcer';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
}

/** Says a text politely. The same key within one frame is said once; texts of one frame together. */
export function announce(key: string, text: string): void {
  waiting.set(key, text);
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    prepareAnnouncer();
    if (region) region.textContent = [...waiting.values()].join('\n');
    waiting.clear();
  });
}
