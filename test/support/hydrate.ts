/** Renders on the server and hydrates in the page, as an app with server rendering does. */
import { act } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, vi } from 'vitest';

let root: Root | undefined;
let page: HTMLElement | undefined;
afterEach(() => {
  act(() => root?.unmount());
  page?.remove();
});

/** Renders on the server, then brings it to life; any console message fails the test. */
export async function hydrate(
  element: ReactElement,
  meanwhile: (page: HTMLElement) => void = () => {},
): Promise<{ server: string; page: HTMLElement }> {
  const server = renderToString(element);
  const container = document.createElement('div');
  container.innerHTML = server;
  document.body.append(container);
  page = container;
  meanwhile(container);
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  await act(async () => {
    root = hydrateRoot(container, element, { onRecoverableError });
    await Promise.resolve();
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  return { server, page: container };
}
