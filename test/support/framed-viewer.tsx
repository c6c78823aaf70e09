import { act, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, inject } from 'vitest';
import { CobrowseKitProvider, ViewerFrame, type Clock } from '../../src/entries/index.js';
import type { ViewerOrder } from './viewer-server.js';

/** The address of a page of the stand-in viewer, and what it does at once. */
export function viewerUrl(path: string, atStart?: ViewerOrder): string {
  const url = new URL(path, inject('viewerOrigin'));
  if (atStart) url.searchParams.set('run', JSON.stringify(atStart));
  return url.href;
}

const policy = { allowLoopback: true };

/** The component, where the stand-in viewer is allowed. */
export function Framed(props: ViewerFrame.Props & { readonly clock: Clock }): ReactElement {
  const { clock, ...frame } = props;
  return (
    <CobrowseKitProvider clock={clock} locale="en" viewerUrlPolicy={policy} onError={() => {}}>
      <ViewerFrame {...frame} />
    </CobrowseKitProvider>
  );
}

/** The frame that is shown. */
export function frameOf(container: ParentNode = document): HTMLIFrameElement {
  const frame = container.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

/** Waits until a frame has loaded, and asks its page to do something. */
export async function order(what: ViewerOrder, frame = frameOf()): Promise<void> {
  await loaded(frame);
  await act(async () => {
    const echo = nextMessage((data) => isStandIn(data, 'done'));
    frame.contentWindow?.postMessage(what, '*');
    await echo;
  });
}

/** The next message to this page that a test waits for. */
export async function nextMessage(isIt: (data: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<unknown>): void => {
      if (!isIt(data)) return;
      window.removeEventListener('message', listen);
      resolve(data);
    };
    window.addEventListener('message', listen);
  });
}

/** Whether a message comes from the stand-in viewer itself, and is about its work. */
export function isStandIn(data: unknown, about: string): boolean {
  return typeof data === 'object' && data !== null && 'standIn' in data && data.standIn === about;
}

/** Waits until the page in a frame has loaded, and listens. */
async function loaded(frame: HTMLIFrameElement): Promise<void> {
  await waitFor(() => expect(loadedFrames.has(frame)).toBe(true));
}

const loadedFrames = new WeakSet<EventTarget>();
document.addEventListener('load', ({ target }) => target && loadedFrames.add(target), true);
