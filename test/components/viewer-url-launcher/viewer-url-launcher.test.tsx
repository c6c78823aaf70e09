import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { isSandboxed } from '../../../src/components/viewer-url-launcher/open-window.js';
import { CobrowseKitProvider, ViewerUrlLauncher } from '../../../src/entries/index.js';
import { endedCustomer } from '../../../stories/data/legs.js';
import { agent, customer } from '../../../stories/data/people.js';
import { refusedUrls } from '../../../stories/data/viewer-urls.js';
import { expectNoAxeViolations } from '../../support/axe.js';

const href = String(agent.viewerUrl);

test('is accessible, with a link and without', async () => {
  const { container, rerender } = render(<ViewerUrlLauncher participant={agent} allowCopy />);
  await expectNoAxeViolations(container);
  rerender(<ViewerUrlLauncher participant={customer} />);
  expect(screen.queryByRole('link')).toBeNull();
  await expectNoAxeViolations(container);
});

describe('a link', () => {
  test('is real, opens a tab, and tells the viewer nothing of this page', () => {
    render(<ViewerUrlLauncher participant={agent} />);
    const link = screen.getByRole('link', {
      name: 'Open viewer apps.mypurecloud.de opens in a new tab',
    });
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(link).not.toHaveAttribute('title');
  });

  test('may lead to an address of the host’s own, by its own policy', () => {
    const viewerUrl = 'https://viewer.bank.example/x';
    const { rerender } = render(<ViewerUrlLauncher viewerUrl={viewerUrl} />);
    expect(screen.getByText('Viewer link refused: host not allowed.')).toBeVisible();
    const viewerUrlPolicy = { allowedHosts: ['bank.example'] };
    rerender(<ViewerUrlLauncher viewerUrl={viewerUrl} viewerUrlPolicy={viewerUrlPolicy} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', viewerUrl);
    rerender(
      <CobrowseKitProvider viewerUrlPolicy={viewerUrlPolicy}>
        <ViewerUrlLauncher viewerUrl={viewerUrl} />
      </CobrowseKitProvider>,
    );
    expect(screen.getByRole('link')).toHaveAttribute('href', viewerUrl);
  });

  test('tells the host before it opens, and stays shut when the host says so', async () => {
    const onLaunch = vi.fn<NonNullable<ViewerUrlLauncher.Props['onLaunch']>>((event) =>
      event.preventDefault(),
    );
    const onOutcome = vi.fn<(outcome: string) => void>();
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    render(
      <ViewerUrlLauncher
        participant={agent}
        openIn="window"
        onLaunch={onLaunch}
        onOutcome={onOutcome}
      />,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(onLaunch).toHaveBeenCalledTimes(1);
    expect(onOutcome).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });
});

describe('a middle click', () => {
  const press = (link: HTMLElement, button: number): MouseEvent => {
    const event = new MouseEvent('auxclick', { bubbles: true, cancelable: true, button });
    link.dispatchEvent(event);
    return event;
  };

  test('is told to the host too, which may keep the viewer shut', () => {
    const onLaunch = vi.fn<NonNullable<ViewerUrlLauncher.Props['onLaunch']>>((event) =>
      event.preventDefault(),
    );
    render(<ViewerUrlLauncher participant={agent} openIn="window" onLaunch={onLaunch} />);
    expect(press(screen.getByRole('link'), 1).defaultPrevented).toBe(true);
    expect(press(screen.getByRole('link'), 2).defaultPrevented).toBe(false);
    expect(onLaunch).toHaveBeenCalledTimes(1);
  });

  test('on the way on after a blocked window is told as well', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const onLaunch = vi.fn<NonNullable<ViewerUrlLauncher.Props['onLaunch']>>();
    render(<ViewerUrlLauncher participant={agent} openIn="window" onLaunch={onLaunch} />);
    await userEvent.click(screen.getByRole('link'));
    onLaunch.mockImplementation((event) => event.preventDefault());
    const wayOn = screen.getByRole('link', { name: 'Open in a tab instead' });
    await userEvent.click(wayOn);
    expect(press(wayOn, 1).defaultPrevented).toBe(true);
    expect(onLaunch).toHaveBeenCalledTimes(3);
    open.mockRestore();
  });

  test('opens a tab, never a window', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    render(<ViewerUrlLauncher participant={agent} openIn="window" />);
    expect(press(screen.getByRole('link'), 1).defaultPrevented).toBe(false);
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });
});

describe('without a link', () => {
  test.each([
    ['an ended leg', { ...agent, endTime: endedCustomer.endTime }, /^This leg is over/],
    ['a sharer', customer, /^The sharer shows the page/],
    ['no URL', { ...agent, viewerUrl: null }, /^No viewer link was reported/],
    ['a blank URL', { ...agent, viewerUrl: ' ' }, /^No viewer link was reported/],
    ['no participant', null, /^No viewer link was reported/],
  ])('%s is explained', (_name, participant, words) => {
    render(<ViewerUrlLauncher participant={participant} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('someone else’s leg is explained', () => {
    render(
      <CobrowseKitProvider currentUserId="me">
        <ViewerUrlLauncher participant={agent} />
      </CobrowseKitProvider>,
    );
    expect(screen.getByText('This viewer is someone else’s.')).toBeVisible();
  });

  test.each(Object.entries(refusedUrls))('%s is refused with a reason', (_name, viewerUrl) => {
    const { container } = render(<ViewerUrlLauncher viewerUrl={viewerUrl} />);
    expect(screen.getByText(/^Viewer link refused: /)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(container.innerHTML).not.toContain(viewerUrl);
  });
});

describe('copying', () => {
  test('is offered only when asked for', () => {
    const { rerender } = render(<ViewerUrlLauncher participant={agent} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<ViewerUrlLauncher participant={agent} allowCopy />);
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });

  test('that the browser refuses has its words and a way on', async () => {
    const refuse = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(<ViewerUrlLauncher participant={agent} allowCopy />);
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('button')).toHaveTextContent(/refused to copy.*own menu/);
    refuse.mockRestore();
  });
});

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
    await userEvent.click(screen.getByRole('link', { name: /opens in a window$/ }));
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
    expect(screen.getByText(/was opened/, { selector: 'bdi' })).toBeVisible();

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

  test('is tried from a page on the disk, which has no origin and stands in no sandbox', () => {
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
