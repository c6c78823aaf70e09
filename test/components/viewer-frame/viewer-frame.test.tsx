import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { ViewerFrame } from '../../../src/entries/index.js';
import { agent, customer } from '../../../stories/data/people.js';
import {
  listenToAnnouncements,
  nothingMoreIsSpoken,
  type HeardAnnouncements,
} from '../../support/announcements.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { conforms } from '../../support/conforms.js';
import { frameOf, Framed, order, viewerUrl } from '../../support/framed-viewer.js';
import { testClock, type TestClock } from '../../support/test-clock.js';

const CODE = '918273';
const joinCode = { joinCode: CODE, sessionId: 's1' };
const ended = { action: 'closeScreenShare' };

let clock: TestClock;
let heard: HeardAnnouncements;
beforeEach(async () => {
  clock = testClock(0);
  await nothingMoreIsSpoken();
  heard = listenToAnnouncements();
});
afterEach(() => heard.stop());

const stateOf = (): string | null =>
  document.querySelector('.cb-viewer-frame')?.getAttribute('data-viewer') ?? null;

describe('the component', () => {
  conforms(<ViewerFrame viewerUrl="https://viewer.example/" />);
});

describe('a viewer', () => {
  test('is loading until it sends a message, and then ready', async () => {
    const { container } = render(<Framed clock={clock} viewerUrl={viewerUrl('/')} />);
    expect(stateOf()).toBe('loading');
    expect(screen.getByText('Loading the viewer…')).toBeVisible();
    expect(screen.getByRole('link', { name: /opens in a new window$/ })).toBeVisible();
    await expectNoAxeViolations(container);

    await order({ post: [joinCode] });
    await waitFor(() => expect(stateOf()).toBe('ready'));
    expect(screen.queryByText('Loading the viewer…')).toBeNull();
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['The viewer is ready.']);
    await expectNoAxeViolations(container);
  });

  test('that sends its first message at once is not missed', async () => {
    const onJoinCode = vi.fn<(code: string, session: string | null) => void>();
    render(
      <Framed
        clock={clock}
        viewerUrl={viewerUrl('/', { post: [joinCode] })}
        onJoinCode={onJoinCode}
      />,
    );
    await waitFor(() => expect(onJoinCode.mock.calls).toEqual([[CODE, 's1']]));
  });

  test('hands its code to the app, and the code is nowhere in the page', async () => {
    const onJoinCode = vi.fn<(code: string, session: string | null) => void>();
    render(<Framed clock={clock} viewerUrl={viewerUrl('/')} onJoinCode={onJoinCode} />);
    await order({ post: [joinCode, { joinCode: 918273 }] });
    await waitFor(() =>
      expect(onJoinCode.mock.calls).toEqual([
        [CODE, 's1'],
        [CODE, null],
      ]),
    );
    expect(document.documentElement.outerHTML).not.toContain(CODE);
    await nothingMoreIsSpoken();
    expect(heard.texts().join()).not.toContain(CODE);
  });

  test('that reports the end is removed, and can be loaded again', async () => {
    const onEnded = vi.fn<() => void>();
    render(<Framed clock={clock} viewerUrl={viewerUrl('/')} onEnded={onEnded} />);
    await order({ post: [ended, ended, joinCode], times: 50 });
    expect(
      await screen.findByText('The co-browse session has ended.', { selector: 'bdi' }),
    ).toBeVisible();
    expect(onEnded).toHaveBeenCalledTimes(1);
    expect(document.querySelector('iframe')).toBeNull();
    expect(screen.getByRole('link', { name: /opens in a new window$/ })).toBeVisible();
    await waitFor(() => expect(heard.texts()).toEqual(['The co-browse session has ended.']));

    const reload = screen.getByRole('button', { name: 'Reload viewer' });
    await userEvent.click(reload);
    expect(reload).toHaveFocus();
    expect(stateOf()).toBe('loading');
    await order({ post: [ended] });
    await waitFor(() => expect(onEnded).toHaveBeenCalledTimes(2));
  });

  test('at another address is loaded from the beginning', async () => {
    const { rerender } = render(<Framed clock={clock} viewerUrl={viewerUrl('/')} />);
    await order({ post: [ended] });
    await waitFor(() => expect(stateOf()).toBe('ended'));
    rerender(<Framed clock={clock} viewerUrl={viewerUrl('/another')} />);
    expect(stateOf()).toBe('loading');
    expect(frameOf().src).toBe(viewerUrl('/another'));
  });

  test('needs no function of the app, and survives one that throws', async () => {
    const { rerender } = render(<Framed clock={clock} viewerUrl={viewerUrl('/')} />);
    await order({ post: [joinCode] });
    await waitFor(() => expect(stateOf()).toBe('ready'));
    const onEnded = (): never => {
      throw new Error('app');
    };
    rerender(<Framed clock={clock} viewerUrl={viewerUrl('/')} onEnded={onEnded} />);
    await order({ post: [ended] });
    await waitFor(() => expect(stateOf()).toBe('ended'));
  });
});

describe('a viewer that is silent', () => {
  test.each(['/refused', '/refused-by-policy', '/never'])(
    '%s: other ways are offered',
    async (path) => {
      const { container } = render(<Framed clock={clock} viewerUrl={viewerUrl(path)} />);
      clock.pass(14_000);
      expect(stateOf()).toBe('loading');
      clock.pass(1000);
      expect(stateOf()).toBe('silent');
      expect(
        screen.getByText(/^The viewer has not responded\./, { selector: 'bdi' }),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: /opens in a new window$/ })).toBeVisible();
      await expectNoAxeViolations(container);
      await waitFor(() => expect(heard.texts()).toHaveLength(1));

      await userEvent.click(screen.getByRole('button', { name: 'Reload viewer' }));
      expect(stateOf()).toBe('loading');
      clock.pass(15_000);
      expect(stateOf()).toBe('silent');
    },
  );

  test('stays in place, and is ready when it answers late', async () => {
    render(<Framed clock={clock} viewerUrl={viewerUrl('/')} timeoutSeconds={5} />);
    clock.pass(5000);
    expect(stateOf()).toBe('silent');
    await order({ post: [{ something: 'else' }] });
    await waitFor(() => expect(stateOf()).toBe('ready'));
  });

  test('and that the user sees nevertheless, gets the focus', async () => {
    render(<Framed clock={clock} viewerUrl={viewerUrl('/')} />);
    clock.pass(15_000);
    await userEvent.click(screen.getByRole('button', { name: 'Hide this message' }));
    expect(stateOf()).toBe('ready');
    expect(frameOf()).toHaveFocus();
    expect(clock.listeners()).toBe(0);
  });
});

describe('what is not framed', () => {
  test.each([
    ['an address that is not allowed', { viewerUrl: 'https://evil.example/' }, /not allowed/],
    ['a script', { viewerUrl: 'javascript:alert(1)' }, /does not use https/],
    ['no address', { viewerUrl: null }, /is missing/],
    ['the page of a sharer', { participant: customer }, /Only viewers/],
    ['a leg that has ended', { participant: { ...agent, state: 'disconnected' } }, /has ended/],
  ])('%s is explained', (_name, props, words) => {
    render(<Framed clock={clock} {...props} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(document.querySelector('iframe')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(clock.listeners()).toBe(0);
  });

  test('a page of the same origin, which could take off its sandbox', () => {
    render(<Framed clock={clock} viewerUrl={`${window.origin}/viewer.html`} />);
    expect(screen.getByText(/the same web address as this page/)).toBeVisible();
    expect(document.querySelector('iframe')).toBeNull();
  });

  test('a viewer whose participant leaves is removed', () => {
    const url = viewerUrl('/');
    const { rerender } = render(<Framed clock={clock} participant={agent} viewerUrl={url} />);
    expect(frameOf().title).toBe('Co-browse viewer for Tobias Renner');
    rerender(
      <Framed clock={clock} participant={{ ...agent, state: 'disconnected' }} viewerUrl={url} />,
    );
    expect(document.querySelector('iframe')).toBeNull();
  });
});

test('unmounting leaves no listener behind', async () => {
  const onJoinCode = vi.fn<(code: string, session: string | null) => void>();
  const { unmount } = render(
    <Framed clock={clock} viewerUrl={viewerUrl('/')} onJoinCode={onJoinCode} />,
  );
  const viewer = frameOf().contentWindow;
  unmount();
  act(() => {
    const origin = inject('viewerOrigin');
    window.dispatchEvent(new MessageEvent('message', { data: joinCode, origin, source: viewer }));
  });
  expect(onJoinCode).not.toHaveBeenCalled();
  expect(clock.listeners()).toBe(0);
});
