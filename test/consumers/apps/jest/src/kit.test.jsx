import 'cobrowse-participant-kit/styles.css';
import { act, cleanup, render, screen } from '@testing-library/react';
import { CobrowseKitProvider, fixedClock, ParticipantCard } from 'cobrowse-participant-kit';

import { everything } from '../shared/everything.jsx';
import session from '../shared/session.json';

const [, agent] = session.participants;
const fiveMinutesIn = Date.parse(agent.connectedTime) + 5 * 60_000;

beforeEach(() => {
  for (const method of ['debug', 'log', 'info', 'warn', 'error']) {
    jest.spyOn(console, method).mockImplementation((...message) => {
      throw new Error(`console.${method}: ${message.join(' ')}`);
    });
  }
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('renders without polyfills', () => {
  test.each(everything)('$name', async ({ element, text }) => {
    const { container, unmount } = render(element);
    await act(async () => {});
    expect(container.textContent).toContain(text);
    unmount();
  });
});

test('fixedClock stops the time', () => {
  render(
    <CobrowseKitProvider clock={fixedClock(fiveMinutesIn)}>
      <ParticipantCard participant={agent} />
    </CobrowseKitProvider>,
  );
  expect(screen.getByRole('article').textContent).toContain('05:00');
});

test('fake timers drive the time', () => {
  jest.useFakeTimers({ now: fiveMinutesIn });
  render(<ParticipantCard participant={agent} />);
  expect(screen.getByRole('article').textContent).toContain('05:00');
  act(() => jest.advanceTimersByTime(61_000));
  expect(screen.getByRole('article').textContent).toContain('06:01');
});
