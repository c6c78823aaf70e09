import { render, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  frameOf,
  Framed,
  isStandIn,
  nextMessage,
  order,
  viewerUrl,
} from '../../support/framed-viewer.js';
import { testClock } from '../../support/test-clock.js';

const popups: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const popup of popups.splice(0)) popup.remove();
});

/** A page of the app itself in another window, with a place to render into. */
function popupOfApp(): HTMLElement {
  const popup = document.createElement('iframe');
  document.body.append(popup);
  popups.push(popup);
  const page = popup.contentDocument;
  if (!page) throw new Error('The frame has no document.');
  return page.body.appendChild(page.createElement('div'));
}

test('the viewer cannot lead this page away', async () => {
  render(<Framed clock={testClock(0)} viewerUrl={viewerUrl('/')} />);
  const outcome = nextMessage((data) => isStandIn(data, 'refused') || isStandIn(data, 'allowed'));
  await order({ navigateParent: 'about:blank' });
  expect(await outcome).toEqual({ standIn: 'refused' });
});

test('the viewer learns nothing about this page, and may not use camera, microphone or clipboard', async () => {
  render(<Framed clock={testClock(0)} viewerUrl={viewerUrl('/')} />);
  const reported = nextMessage((data) => isStandIn(data, 'report'));
  await order({ report: true });
  const report = (await reported) as Record<string, unknown>;
  expect(report).toMatchObject({ referrer: null, documentReferrer: '' });
  for (const feature of [
    'camera',
    'microphone',
    'display-capture',
    'geolocation',
    'clipboard-read',
    'clipboard-write',
    'fullscreen',
    'payment',
    'usb',
  ]) {
    expect(report['features']).not.toContain(feature);
  }
});

test('the viewer may do more where the app says so, and nothing that leads out of the frame', async () => {
  const given: object = {
    sandbox: ['allow-popups', 'allow-top-navigation', null, 'allow-modals allow-top-navigation'],
    permissions: ['fullscreen', 'camera; microphone', null, 'geolocation *'],
  };
  render(<Framed clock={testClock(0)} viewerUrl={viewerUrl('/')} {...given} />);
  expect(frameOf().getAttribute('sandbox')).toBe(
    'allow-scripts allow-same-origin allow-forms allow-popups',
  );
  const reported = nextMessage((data) => isStandIn(data, 'report'));
  await order({ report: true });
  const { features } = (await reported) as { features: string[] };
  expect(features).toContain('fullscreen');
  expect(features).not.toContain('camera');
  expect(features).not.toContain('microphone');
  expect(features).not.toContain('geolocation');
});

test('a frame that the page’s own content security policy forbids is explained at once', async () => {
  const container = popupOfApp();
  const page = container.ownerDocument;
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "frame-src 'none'";
  page.head.append(policy);
  const { unmount } = render(<Framed clock={testClock(0)} viewerUrl={viewerUrl('/')} />, {
    container,
  });
  await waitFor(() =>
    expect(page.querySelector('.cb-viewer-frame')).toHaveAttribute('data-viewer', 'blocked'),
  );
  expect(page.body).toHaveTextContent(
    /The security settings of this page block the viewer from 127\.0\.0\.1/,
  );
  unmount();
});

test('a frame works in another window, such as a popup of the app', async () => {
  const container = popupOfApp();
  const onJoinCode = vi.fn<(code: string, session: string | null) => void>();
  const url = viewerUrl('/', { post: [{ joinCode: '918273' }] });
  const { unmount } = render(
    <Framed clock={testClock(0)} viewerUrl={url} onJoinCode={onJoinCode} />,
    { container },
  );
  await waitFor(() => expect(onJoinCode).toHaveBeenCalledTimes(1));
  unmount();
});
