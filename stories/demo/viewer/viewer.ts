/**
 * A stand-in for the viewer of Genesys Cloud in its frame. It posts a message when it is ready, and
 * `closeScreenShare` when the agent closes it. The messages are not secret, so any page may receive
 * them.
 */
function post(message: object): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

document.querySelector('#end')?.addEventListener('click', () => {
  document.querySelector('#page')?.setAttribute('hidden', '');
  document.querySelector('#end')?.setAttribute('hidden', '');
  document.querySelector('#ended')?.removeAttribute('hidden');
  post({ action: 'closeScreenShare' });
});

post({ action: 'ready' });
