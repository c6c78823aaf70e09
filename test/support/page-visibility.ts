/** Pretends that the tab went to the background, or came back. */

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

export function hidePage(): void {
  setHidden(true);
}

export function showPage(): void {
  setHidden(false);
}
