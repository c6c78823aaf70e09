import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { CobrowseKitProvider, fixedClock } from '../../../src/entries/index.js';
import { NOW } from '../../../stories/data/time.js';

/** Shows a timeline at the time of the stories. */
export function show(timeline: ReactElement, width = 900, dir?: 'rtl'): void {
  render(
    <div style={{ inlineSize: width }} dir={dir}>
      <CobrowseKitProvider locale="en-US" timeZone="UTC" clock={fixedClock(NOW)}>
        {timeline}
      </CobrowseKitProvider>
    </div>,
  );
}

/** The drawing. */
export const chart = (): HTMLElement =>
  screen.getByRole('listbox', { name: 'Timeline of the session' });
