import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CobrowseKitProvider, fixedClock } from '../../../src/entries/index.js';
import { SessionTimeline } from '../../../src/entries/review.js';
import { NOW } from '../../../stories/data/time.js';
import { endedSession, sessionEvents } from '../../../stories/data/timeline.js';

const onSelect = vi.fn<(key: string) => void>();

function show(width = 900, dir?: 'rtl'): void {
  onSelect.mockClear();
  render(
    <div style={{ inlineSize: width }} dir={dir}>
      <CobrowseKitProvider locale="en-US" timeZone="UTC" clock={fixedClock(NOW)}>
        <SessionTimeline
          session={endedSession}
          events={sessionEvents}
          now={NOW}
          onSelect={onSelect}
        />
        <input aria-label="Notes" />
      </CobrowseKitProvider>
    </div>,
  );
}

const chart = (): HTMLElement => screen.getByRole('listbox', { name: 'Timeline of the session' });
const bar = (): HTMLElement => screen.getByRole('option', { name: /^Connected: .*Ngozi Adeyemi/ });
const box = (): DOMRect => bar().getBoundingClientRect();
const center = (): { clientX: number; clientY: number } => {
  const { x, y, width, height } = box();
  return { clientX: x + width / 2, clientY: y + height / 2 };
};

/** Turns the wheel over the bar; returns whether the page would scroll or zoom. */
function wheel(init: WheelEventInit): boolean {
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    ...center(),
    ...init,
  });
  act(() => void bar().dispatchEvent(event));
  return !event.defaultPrevented;
}

function point(type: 'down' | 'move' | 'up' | 'cancel', init: PointerEventInit): void {
  const buttons = type === 'up' || type === 'cancel' ? 0 : 1;
  fireEvent(
    chart(),
    new PointerEvent(`pointer${type}`, { bubbles: true, button: 0, buttons, ...init }),
  );
}

test('the wheel alone scrolls the page', () => {
  show();
  const before = box();
  expect(wheel({ deltaY: 100 })).toBe(true);
  expect(wheel({ deltaY: 100, deltaX: 20 })).toBe(true);
  expect(box()).toEqual(before);
});

test('with Ctrl or Command it zooms around the pointer', () => {
  show();
  const before = box();
  const { clientX } = center();
  expect(wheel({ deltaY: -100, ctrlKey: true })).toBe(false);
  expect(box().width).toBeGreaterThan(before.width);
  expect(Math.abs(center().clientX - clientX)).toBeLessThan(2);
  expect(wheel({ deltaY: 100, metaKey: true })).toBe(false);
  expect(Math.abs(box().width - before.width)).toBeLessThan(2);
});

test.each(['ltr', 'rtl'] as const)('sideways, or with Shift, it pans: %s', (dir) => {
  show(900, dir === 'rtl' ? 'rtl' : undefined);
  wheel({ deltaY: -100, ctrlKey: true });
  const before = box();
  expect(wheel({ deltaY: 40, shiftKey: true })).toBe(false);
  expect(before.x - box().x).toBeGreaterThan(20);
  expect(wheel({ deltaX: -40 })).toBe(false);
  expect(Math.abs(box().x - before.x)).toBeLessThan(2);
});

test('dragging pans, and selects nothing', () => {
  show();
  wheel({ deltaY: -100, ctrlKey: true });
  const { clientX, clientY } = center();
  const before = box();
  point('down', { pointerId: 1, clientX, clientY });
  point('move', { pointerId: 1, clientX: clientX + 2, clientY });
  expect(box().x).toBe(before.x);
  point('move', { pointerId: 1, clientX: clientX + 30, clientY });
  expect(box().x - before.x).toBeGreaterThan(20);
  point('up', { pointerId: 1, clientX: clientX + 30, clientY });
  fireEvent.click(bar());
  expect(onSelect).not.toHaveBeenCalled();
  const after = box();
  point('move', { pointerId: 1, clientX: clientX + 60, clientY });
  expect(box().x).toBe(after.x);
});

test('a press that moves a little selects', () => {
  show();
  const { clientX, clientY } = center();
  point('down', { pointerId: 1, clientX, clientY });
  point('move', { pointerId: 1, clientX: clientX + 2, clientY });
  point('up', { pointerId: 1, clientX: clientX + 2, clientY });
  fireEvent.click(bar());
  expect(onSelect).toHaveBeenCalledOnce();
});

test('two fingers zoom, and one of them pans afterwards', () => {
  show();
  const { clientX, clientY } = center();
  const before = box();
  point('down', { pointerId: 1, pointerType: 'touch', clientX: clientX - 20, clientY });
  point('down', { pointerId: 2, pointerType: 'touch', clientX: clientX + 20, clientY });
  point('move', { pointerId: 2, pointerType: 'touch', clientX: clientX + 60, clientY });
  expect(box().width / before.width).toBeGreaterThan(1.8);
  expect(box().width / before.width).toBeLessThan(2.2);
  point('up', { pointerId: 2, pointerType: 'touch' });
  const zoomed = box();
  point('move', { pointerId: 1, pointerType: 'touch', clientX: clientX - 50, clientY });
  expect(zoomed.x - box().x).toBeGreaterThan(20);
  point('cancel', { pointerId: 1, pointerType: 'touch' });
  const after = box();
  point('move', { pointerId: 1, pointerType: 'touch', clientX, clientY });
  expect(box().x).toBe(after.x);
});

test('one finger scrolls the page up and down', () => {
  show();
  expect(getComputedStyle(chart()).touchAction).toBe('pan-y');
});

test('in the vertical form, one finger scrolls the page in every direction', () => {
  show(320);
  expect(getComputedStyle(chart()).touchAction).toBe('pan-x pan-y');
  expect(wheel({ deltaX: 40 })).toBe(true);
});

test('buttons move the view', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  const before = box();
  await user.click(screen.getByRole('button', { name: 'Earlier' }));
  expect(box().x).toBeGreaterThan(before.x);
  await user.click(screen.getByRole('button', { name: 'Later' }));
  expect(Math.abs(box().x - before.x)).toBeLessThan(2);
});

test('keys do nothing while the user types', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  const before = box();
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'f?,.');
  expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('f?,.');
  expect(box()).toEqual(before);
  expect(screen.queryByText('Fit the whole session')).not.toBeInTheDocument();
});

test('marks at one moment are one sign with their number, and are read together', async () => {
  const user = userEvent.setup();
  show();
  const several = screen.getAllByRole('option', { name: /^2 entries\. / });
  expect(several.length).toBeGreaterThan(0);
  const [first] = several;
  if (!first) return;
  expect(first).toHaveTextContent('2');
  await user.hover(first);
  expect(screen.getByText(/^2 entries\. .* · /, { selector: 'p' })).toBeVisible();
});

test('the keyboard reaches each of several marks', async () => {
  const user = userEvent.setup();
  show();
  act(() => chart().focus());
  const seen = new Set<string>();
  for (let step = 0; step < 30; step += 1) {
    const id = chart().getAttribute('aria-activedescendant') ?? '';
    const option = document.querySelector(`#${CSS.escape(id)}`);
    expect(option).not.toBeNull();
    seen.add(id);
    await user.keyboard('.');
  }
  const rows = screen.getByRole('table', { name: 'Timeline' }).querySelectorAll('tbody tr');
  expect(seen.size).toBe(rows.length);
});

test('screen readers have the table without asking, and nothing in it takes the focus', async () => {
  const user = userEvent.setup();
  show();
  const table = await screen.findByRole('table', { name: 'Timeline' });
  expect(table.querySelector('button')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(table.querySelector('button')).not.toBeNull();
});
