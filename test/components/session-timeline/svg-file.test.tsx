import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  fixedClock,
  type CobrowseConversation,
} from '../../../src/entries/index.js';
import { SessionTimeline } from '../../../src/entries/review.js';
import { NOW } from '../../../stories/data/time.js';
import { endedSession, sessionEvents } from '../../../stories/data/timeline.js';
import { eventually } from '../../support/eventually.js';

/** Presses the button, and returns the file. */
async function download(
  settings: CobrowseKitProvider.Props = {},
  session: CobrowseConversation = endedSession,
): Promise<string> {
  const files: Blob[] = [];
  const createUrl = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:timeline';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { unmount } = render(
    <CobrowseKitProvider locale="en-US" timeZone="UTC" clock={fixedClock(NOW)} {...settings}>
      <div style={{ inlineSize: 900 }}>
        <SessionTimeline session={session} events={sessionEvents} now={NOW} />
      </div>
    </CobrowseKitProvider>,
  );
  const user = userEvent.setup();
  const all = screen.getAllByRole('option').length;
  for (let times = 0; times < 8; times += 1) {
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  }
  await user.click(screen.getByRole('button', { name: 'Download SVG' }));
  createUrl.mockRestore();
  click.mockRestore();
  // The page still shows a part.
  expect(screen.getAllByRole('option').length).toBeLessThan(all);
  unmount();
  expect(files).toHaveLength(1);
  return files[0]?.text() ?? '';
}

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

test('the file has the whole timeline, also when the page shows a part of it', async () => {
  const file = parsed(await download());
  expect(file.querySelector('parsererror')).toBeNull();
  const root = file.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(root.querySelector(':scope > title')?.textContent).toBe('Timeline of the session');
  expect(root.querySelector(':scope > desc')?.textContent).toMatch(/^Mar 4, 2026, .* to .*UTC$/);
  const labels = [...root.querySelectorAll('g > title')].map(({ textContent }) => textContent);
  expect(labels.filter((label) => label?.startsWith('Connected: '))).toHaveLength(3);
  expect(labels.filter((label) => label?.startsWith('Controlled by '))).toHaveLength(2);
});

test('it needs no style sheet, and nothing of the page', async () => {
  const svg = await download();
  const file = parsed(svg);
  expect(svg).not.toMatch(/ (class|style|aria-\w+|data-\w+)=|var\(|<script/);
  for (const text of file.querySelectorAll('text')) {
    expect(text.getAttribute('fill')).toMatch(/^rgb/);
    expect(text.getAttribute('font-size')).toMatch(/px$/);
  }
  const fills = [...file.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
  const patterns = fills.filter((fill) => fill?.startsWith('url('));
  expect(patterns.length).toBeGreaterThan(0);
  for (const pattern of patterns) {
    expect(file.querySelector(pattern?.slice('url('.length, -1) ?? 'none')).not.toBeNull();
  }
});

test('it opens as a picture', async () => {
  const url = `data:image/svg+xml,${encodeURIComponent(await download())}`;
  const image = new Image();
  image.src = url;
  await image.decode();
  expect(image.naturalWidth).toBeGreaterThan(800);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
  const colors = new Set<string>();
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    colors.add(`${data[pixel]} ${data[pixel + 1]} ${data[pixel + 2]}`);
  }
  // The green of connections, and the surface.
  expect(colors).toContain('19 108 58');
  expect(colors).toContain('255 255 255');
});

test('it has no value that the page masks, and no id', async () => {
  const [customer] = endedSession.participants ?? [];
  const session = {
    participants: [
      {
        ...customer,
        name: null,
        address: 'masked@example.com',
        ani: '+15550100',
        attributes: { 'context.firstName': 'Hidden', 'context.lastName': 'Person' },
      },
    ],
  };
  const masked = await download({ personalData: 'masked' }, session);
  for (const secret of ['Hidden', 'Person', 'masked@example.com', '+15550100']) {
    expect(masked).not.toContain(secret);
  }
  const shown = await download({ personalData: 'shown' }, session);
  expect(shown).toContain('Hidden Person');
  for (const file of [masked, shown]) {
    expect(file).not.toContain(customer?.id);
    expect(file).not.toContain(customer?.communicationId);
  }
});

test('in print there is the whole timeline, and no controls', async () => {
  render(
    <CobrowseKitProvider locale="en-US" timeZone="UTC" clock={fixedClock(NOW)}>
      <SessionTimeline session={endedSession} events={sessionEvents} now={NOW} />
    </CobrowseKitProvider>,
  );
  const all = screen.getAllByRole('option').length;
  const user = userEvent.setup();
  for (let times = 0; times < 6; times += 1) {
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  }
  expect(screen.getAllByRole('option').length).toBeLessThan(all);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getAllByRole('option')).toHaveLength(all);
  const drawing = document.querySelector('.cb-timeline-chart > svg');
  expect(Number(drawing?.getAttribute('width'))).toBeLessThanOrEqual(700);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  await eventually(() => expect(screen.getAllByRole('option').length).toBeLessThan(all));
});
