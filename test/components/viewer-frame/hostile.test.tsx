import { act, render, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { ViewerFrame } from '../../../src/entries/index.js';
import { frameOf, Framed, nextMessage, order, viewerUrl } from '../../support/framed-viewer.js';
import { testClock } from '../../support/test-clock.js';

const secret = { joinCode: '918273', sessionId: 's1' };
const ended = { action: 'closeScreenShare' };
const forged = [secret, ended];

const onJoinCode = vi.fn<(code: string, session: string | null) => void>();
const onEnded = vi.fn<() => void>();
const onError = vi.fn<(event: ErrorEvent) => void>();
beforeEach(() => {
  vi.clearAllMocks();
  window.addEventListener('error', onError);
});
const strangers: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.remove();
  window.removeEventListener('error', onError);
});

const show = (props?: ViewerFrame.Props): ReturnType<typeof render> =>
  render(
    <Framed
      clock={testClock(0)}
      viewerUrl={viewerUrl('/')}
      onJoinCode={onJoinCode}
      onEnded={onEnded}
      {...props}
    />,
  );

/** A frame beside the component, which is not the viewer. */
function stranger(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  strangers.push(frame);
  return frame;
}

const isEnd = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'action' in data;

/** What the messages led to. */
const effects = (): object => ({
  joinCodes: onJoinCode.mock.calls,
  ends: onEnded.mock.calls.length,
  errors: onError.mock.calls.length,
  state: document.querySelector('.cb-viewer-frame')?.getAttribute('data-viewer'),
});
const NONE = { joinCodes: [], ends: 0, errors: 0, state: 'loading' };

describe('ignored are messages', () => {
  test('of a page from another origin', async () => {
    show();
    await order({ post: forged }, stranger(`${inject('otherOrigin')}/`));
    expect(effects()).toEqual(NONE);
  });

  test('of another window with the origin of the viewer', async () => {
    show();
    await order({ post: forged }, stranger(viewerUrl('/')));
    expect(effects()).toEqual(NONE);
  });

  test('of this page itself', async () => {
    show();
    const arrived = nextMessage(isEnd);
    for (const data of forged) window.postMessage(data, '*');
    await act(async () => arrived);
    expect(effects()).toEqual(NONE);
  });

  test('of the viewer’s frame after it went to another origin', async () => {
    show({
      viewerUrl: viewerUrl('/', {
        navigate: `${inject('otherOrigin')}/?run=${encodeURIComponent(JSON.stringify({ post: forged }))}`,
      }),
    });
    await act(async () => nextMessage(isEnd));
    expect(effects()).toEqual(NONE);
  });

  test('of a frame inside of the viewer', async () => {
    const arrived = nextMessage(isEnd);
    show({ viewerUrl: viewerUrl('/', { nested: ended }) });
    await act(async () => arrived);
    expect(onEnded).not.toHaveBeenCalled();
    expect(frameOf()).toBeVisible();
  });

  test.each([
    ['no window', { source: null }],
    ['another origin', { origin: 'https://apps.mypurecloud.de' }],
    ['an opaque origin', { origin: 'null' }],
    ['an origin that begins alike', { origin: `${inject('viewerOrigin')}0` }],
    ['an origin in another spelling', { origin: `${inject('viewerOrigin')}/` }],
  ])('with %s as their sender', (_name, sender) => {
    show();
    const message = { origin: inject('viewerOrigin'), source: frameOf().contentWindow, ...sender };
    act(() => {
      window.dispatchEvent(new MessageEvent('message', { data: ended, ...message }));
      window.dispatchEvent(new MessageEvent('message', { data: secret, ...message }));
    });
    expect(effects()).toEqual(NONE);
  });
});

test('the data of messages from elsewhere is not even read', () => {
  show();
  const read = vi.fn<() => unknown>(() => ended);
  const sender = { origin: inject('otherOrigin'), source: frameOf().contentWindow };
  const message = Object.defineProperty(new MessageEvent('message', sender), 'data', { get: read });
  act(() => {
    window.dispatchEvent(message);
  });
  expect(read).not.toHaveBeenCalled();
});

describe('from the viewer itself', () => {
  test('what has another shape does nothing', async () => {
    show();
    const junk = [
      null,
      undefined,
      7,
      'closeScreenShare',
      JSON.stringify(secret),
      [],
      [secret],
      [ended],
      {},
      { action: 'CloseScreenShare' },
      { action: ['closeScreenShare'] },
      { action: { closeScreenShare: true } },
      { joinCode: '' },
      { joinCode: ' ' },
      { joinCode: {} },
      { joinCode: ['918273'] },
      { joinCode: true },
      { joinCode: NaN, sessionId: null },
      { joinCode: 'x'.repeat(1001) },
      { sessionId: 's1' },
      new Map([['action', 'closeScreenShare']]),
      new Date(0),
      new Uint8Array(4),
    ];
    await order({ post: junk });
    expect(effects()).toEqual({ ...NONE, state: 'ready' });
  });

  test('data that throws when it is read does nothing', () => {
    show();
    const trap = (): never => {
      throw new Error('trap');
    };
    const traps = [
      Object.defineProperty({}, 'action', { get: trap }),
      Object.defineProperty({ action: 1 }, 'joinCode', { get: trap, enumerable: true }),
      Object.defineProperty({ joinCode: '1' }, 'sessionId', { get: trap }),
      new Proxy({}, { get: trap, has: trap, getPrototypeOf: trap, ownKeys: trap }),
    ];
    const message = { origin: inject('viewerOrigin'), source: frameOf().contentWindow };
    act(() => {
      for (const data of traps) {
        window.dispatchEvent(new MessageEvent('message', { data, ...message }));
      }
    });
    expect(effects()).toEqual({ ...NONE, state: 'ready' });
  });

  test('a session id that is not text is left out', async () => {
    show();
    await order({ post: [{ joinCode: '1', sessionId: { id: 's1' } }] });
    expect(onJoinCode.mock.calls).toEqual([['1', null]]);
  });
});

describe('a flood', () => {
  const count = 20_000;

  test.each([
    ['the viewer', () => frameOf()],
    ['a stranger', () => stranger(viewerUrl('/'))],
  ])('of messages from %s renders at most once', async (_name, sender) => {
    const onRender = vi.fn<() => void>();
    const framed = <Framed clock={testClock(0)} viewerUrl={viewerUrl('/')} onEnded={onEnded} />;
    render(
      <Profiler id="frame" onRender={onRender}>
        {framed}
      </Profiler>,
    );
    onRender.mockClear();
    await order({ post: [{ move: [1, 2] }], times: count }, sender());
    expect(onRender.mock.calls.length).toBeLessThanOrEqual(2);
    expect(onEnded).not.toHaveBeenCalled();
  });

  test('of ends ends once', async () => {
    show();
    await order({ post: [ended], times: count });
    await waitFor(() => expect(document.querySelector('iframe')).toBeNull());
    expect(onEnded).toHaveBeenCalledTimes(1);
  });
});
