import { cleanup, render } from '@testing-library/react';
import '../../support/seed.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CobrowseKitProvider, CobrowseOffer, fixedClock } from '../../../src/entries/index.js';
import { NOW } from '../../../stories/data/time.js';

const nasty = fc.constantFrom<unknown>(
  '<img src=x onerror="globalThis.ran=1">',
  '\u202Eevil',
  '__proto__',
  '{name}',
  'accepted',
  'x'.repeat(100_000),
);
const value = fc.oneof(fc.jsonValue(), nasty);
const event = fc.record({ coBrowse: fc.record({ type: value, sessionId: value }) });
const props = fc.record(
  {
    offer: fc.oneof(value, fc.record({ id: value, dateOfferEnds: value, joinCode: value })),
    conversationMessages: fc.oneof(
      value,
      fc.array(fc.record({ timestamp: value, events: fc.array(event) })),
    ),
    outcome: value,
    participant: fc.oneof(value, fc.record({ name: value, user: value })),
  },
  { requiredKeys: [] },
);

test('any JSON in any prop is shown as text, or not at all', () => {
  fc.assert(
    fc.property(props, (given) => {
      const { container } = render(
        <CobrowseKitProvider clock={fixedClock(NOW)} locale="en">
          <CobrowseOffer {...(given as object)} />
        </CobrowseKitProvider>,
      );
      expect(container.querySelectorAll('img, script')).toHaveLength(0);
      expect((container.textContent ?? '').length).toBeLessThan(1000);
      cleanup();
    }),
    { numRuns: 60 },
  );
});
