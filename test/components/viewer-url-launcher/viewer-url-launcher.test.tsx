import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
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

test('a blocked address looks like a warning, a missing one does not', () => {
  const { container, rerender } = render(<ViewerUrlLauncher viewerUrl="http://bank.example/x" />);
  const warning = screen.getByText('Blocked: the viewer link does not use https.');
  expect(container.querySelector('svg')).toBeVisible();
  const colorOfWarning = getComputedStyle(warning).color;
  rerender(<ViewerUrlLauncher viewerUrl="" />);
  const note = screen.getByText('The viewer link is missing.');
  expect(container.querySelector('svg')).toBeNull();
  expect(getComputedStyle(note).color).not.toBe(colorOfWarning);
});

describe('a link', () => {
  test('is real, opens a tab, and tells the viewer nothing of this page', () => {
    render(<ViewerUrlLauncher participant={agent} />);
    const link = screen.getByRole('link', {
      name: 'Open viewer apps.mypurecloud.de for Tobias Renner, opens in a new tab',
    });
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(link).not.toHaveAttribute('title');
  });

  test('may lead to one of the app’s own hosts, if its policy allows it', () => {
    const viewerUrl = 'https://viewer.bank.example/x';
    const { rerender } = render(<ViewerUrlLauncher viewerUrl={viewerUrl} />);
    expect(
      screen.getByText('Blocked: the viewer link leads to a host that is not allowed.'),
    ).toBeVisible();
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

  test('calls the app before it opens, and does not open if the app prevents it', async () => {
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

  test('is also reported to the app, which may prevent it', () => {
    const onLaunch = vi.fn<NonNullable<ViewerUrlLauncher.Props['onLaunch']>>((event) =>
      event.preventDefault(),
    );
    render(<ViewerUrlLauncher participant={agent} openIn="window" onLaunch={onLaunch} />);
    expect(press(screen.getByRole('link'), 1).defaultPrevented).toBe(true);
    expect(press(screen.getByRole('link'), 2).defaultPrevented).toBe(false);
    expect(onLaunch).toHaveBeenCalledTimes(1);
  });

  test('the way on after a blocked window is also reported', async () => {
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
    ['an ended leg', { ...agent, endTime: endedCustomer.endTime }, /^The connection has ended/],
    ['a sharer', customer, /^Only viewers can open the viewer/],
    ['no URL', { ...agent, viewerUrl: null }, /^The viewer link is missing/],
    ['a blank URL', { ...agent, viewerUrl: ' ' }, /^The viewer link is missing/],
    ['no participant', null, /^The viewer link is missing/],
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
    expect(screen.getByText('This viewer belongs to somebody else.')).toBeVisible();
  });

  test.each(Object.entries(refusedUrls))('%s is refused with a reason', (_name, viewerUrl) => {
    const { container } = render(<ViewerUrlLauncher viewerUrl={viewerUrl} />);
    expect(screen.getByText(/^Blocked: the viewer link /)).toBeVisible();
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
    expect(await screen.findByRole('button')).toHaveTextContent(
      /did not allow copying.*context menu/,
    );
    refuse.mockRestore();
  });
});

describe.each([
  ['null', null],
  ['undefined', undefined],
])('a participant that is %s', (_name, participant) => {
  test('may be anybody, so its viewer is not opened by a signed-in user', () => {
    render(
      <CobrowseKitProvider currentUserId="u1">
        <ViewerUrlLauncher participant={participant} viewerUrl={href} />
      </CobrowseKitProvider>,
    );
    expect(screen.queryByRole('link')).toBeNull();
  });
});

test('a URL alone, without the prop for a participant, is opened by any user', () => {
  render(
    <CobrowseKitProvider currentUserId="u1">
      <ViewerUrlLauncher viewerUrl={href} />
    </CobrowseKitProvider>,
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', href);
});
