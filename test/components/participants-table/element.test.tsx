import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { liveSession } from '../../../stories/data/sessions.js';

test('takes class, style, ref and attributes of its element', () => {
  const ref = createRef<HTMLDivElement>();
  render(
    <ParticipantsTable
      participants={liveSession}
      className="mine"
      style={{ maxWidth: 900 }}
      ref={ref}
      id="legs"
    />,
  );
  const table = ref.current;
  expect(table).toContainElement(screen.getByRole('grid'));
  expect(table).toHaveClass('cb-root', 'cb-table', 'mine');
  expect(table).toHaveStyle({ maxWidth: '900px' });
  expect(table).toHaveAttribute('id', 'legs');
  expect(table).toHaveAttribute('data-density', 'standard');
});

test('renders another element', () => {
  render(<ParticipantsTable participants={liveSession} render={<section aria-label="Legs" />} />);
  expect(screen.getByRole('region', { name: 'Legs' })).toContainElement(screen.getByRole('grid'));
});
