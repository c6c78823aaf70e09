import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { isSandboxed } from '../../../src/components/viewer-url-launcher/open-window.js';
import { ViewerUrlLauncher } from '../../../src/entries/index.js';
import { agent } from '../../../stories/data/people.js';

const href = String(agent.viewerUrl);

/** Of any window: each has classes of its own. */
function isLink(target: EventTarget | null): target is HTMLAnchorElement {
  return target !== null && 'referrerPolicy' in target;
}

/** Clicks without following the link; tells whether the page had prevented that itself. */
async function clickOnly(
  link: HTMLElement,
  user: Pick<typeof userEvent, 'click'> = userEvent,
): Promise<boolean | undefined> {
  let prevented: boolean | undefined;
  const watch = (event: MouseEvent): void => {
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', watch);
  await user.click(link);
  window.removeEventListener('click', watch);
  return prevented;
}

describe('a window', () => {
  test('that is blocked has its words and a way on', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const onOutcome = vi.fn<(outcome: string) => void>();
    render(<ViewerUrlLauncher participant={agent} openIn="window" onOutcome={onOutcome} />);
    await userEvent.click(screen.getByRole('link', { name: /opens in a new window$/ }));
    expect(onOutcome.mock.calls).toEqual([['blocked']]);
    expect(screen.getByText(/The browser blocked the window/, { selector: 'bdi' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in a tab instead' })).toHaveAttribute(
      'href',
      href,
    );
    open.mockRestore();
  });

  test('opens without an opener or a referrer, and comes to the front the second time', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const viewer = frame.contentWindow;
    if (!viewer) throw new Error('The frame has no window.');
    const focus = vi.spyOn(viewer, 'focus').mockReturnValue();
    const open = vi.spyOn(window, 'open').mockReturnValue(viewer);
    const clicked: HTMLAnchorElement[] = [];
    viewer.document.addEventListener('click', (event) => {
      event.preventDefault();
      if (isLink(event.target)) clicked.push(event.target);
    });
    const onOutcome = vi.fn<(outcome: string) => void>();
    render(<ViewerUrlLauncher participant={agent} openIn="window" onOutcome={onOutcome} />);

    await userEvent.click(screen.getByRole('link'));
    expect(open.mock.calls).toEqual([['about:blank', '_blank', expect.stringMatching(/^popup/)]]);
    expect(viewer.opener).toBeNull();
    expect(clicked.map((link) => [link.href, link.referrerPolicy])).toEqual([
      [href, 'no-referrer'],
    ]);
    expect(
      screen.getByText(/^The viewer opened in a new window/, { selector: 'bdi' }),
    ).toBeVisible();

    await userEvent.click(screen.getByRole('link', { name: /^Open viewer/ }));
    expect(open).toHaveBeenCalledTimes(1);
    expect(focus).toHaveBeenCalledTimes(1);
    expect(onOutcome.mock.calls).toEqual([['opened'], ['focused']]);
    open.mockRestore();
    frame.remove();
  });

  test('is left to the browser where a key asks for a tab', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    render(<ViewerUrlLauncher participant={agent} openIn="window" />);
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    const prevented = await clickOnly(screen.getByRole('link'), user);
    await user.keyboard('{/Control}');
    expect(open).not.toHaveBeenCalled();
    expect(prevented).toBe(false);
    open.mockRestore();
  });

  test('that cannot be made safe is closed again', async () => {
    const close = vi.fn<() => void>();
    const open = vi.spyOn(window, 'open').mockReturnValue(
      new Proxy(window, {
        get: (_, name) => {
          if (name === 'close') return close;
          throw new DOMException('Blocked a frame with origin "null".', 'SecurityError');
        },
      }),
    );
    const onOutcome = vi.fn<(outcome: string) => void>();
    render(<ViewerUrlLauncher participant={agent} openIn="window" onOutcome={onOutcome} />);
    await userEvent.click(screen.getByRole('link'));
    expect(close).toHaveBeenCalledOnce();
    expect(onOutcome.mock.calls).toEqual([['blocked']]);
    open.mockRestore();
  });

  test('is tried from a page on the disk, which has no origin and is not sandboxed', () => {
    const page = { origin: 'null', frameElement: null };
    expect(isSandboxed({ ...page, location: { protocol: 'file:' } })).toBe(false);
    expect(isSandboxed({ ...page, location: { protocol: 'https:' } })).toBe(true);
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin allow-scripts');
    const framed = { origin: 'https://a.example', location, frameElement: frame };
    expect(isSandboxed(framed)).toBe(true);
    frame.setAttribute('sandbox', 'allow-same-origin allow-scripts allow-popups');
    expect(isSandboxed(framed)).toBe(false);
  });

  test('in a sandboxed frame says what is in the way, and leaves it to the plain link', async () => {
    const origin = vi.spyOn(window, 'origin', 'get').mockReturnValue('null');
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const onOutcome = vi.fn<(outcome: string) => void>();
    render(<ViewerUrlLauncher participant={agent} openIn="window" onOutcome={onOutcome} />);
    const prevented = await clickOnly(screen.getByRole('link'));
    expect(prevented).toBe(false);
    expect(open).not.toHaveBeenCalled();
    expect(onOutcome.mock.calls).toEqual([['blocked']]);
    expect(screen.getByText(/sandboxed frame/, { selector: 'bdi' })).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(1);
    origin.mockRestore();
    open.mockRestore();
  });
});

test('null for `openIn` means a tab, as leaving it out does', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const none: object = { openIn: null };
  render(<ViewerUrlLauncher participant={agent} {...none} />);
  await clickOnly(screen.getByRole('link', { name: /opens in a new tab$/ }));
  expect(open).not.toHaveBeenCalled();
});
