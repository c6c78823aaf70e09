import { render, screen } from '@testing-library/react';
import '../support/seed.js';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  fixedClock,
  ParticipantCard,
  ViewerUrlLauncher,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { agent } from '../../stories/data/people.js';
import { NOW } from '../../stories/data/time.js';
import { allowConsole } from '../support/console.js';
import { fieldSamples } from '../support/field-samples.js';

const nasty = fc.constantFrom(
  '<img src=x onerror="globalThis.ran=1">',
  '<script>globalThis.ran=1</script>',
  'javascript:globalThis.ran=1',
  '"><svg onload=globalThis.ran=1>',
  '\u202Eevil',
  '__proto__',
  'constructor',
  '2026-99-99T99:99:99Z',
  '{name}',
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  nasty,
  fc.array(nasty),
  fc.dictionary(nasty, nasty),
  fc.constantFrom(-1e300, 1e300, -0, 8.64e15, -8.64e15),
);
const field = fc.constantFrom(...Object.keys(fieldSamples), 'unheardOf', '__proto__', 'toString');
const participant = fc.dictionary(field, value, { noNullPrototype: true });

/** What came over a wire and was not looked at. */
function unchecked(json: unknown): CobrowseMediaParticipant {
  return JSON.parse(JSON.stringify(json)) as CobrowseMediaParticipant;
}

const page = (legs: readonly CobrowseMediaParticipant[]): React.ReactElement => (
  <CobrowseKitProvider clock={fixedClock(NOW)}>
    {legs.map((leg, index) => (
      // The legs of one run never change places.
      <div key={index}>
        <ParticipantCard participant={leg} participants={legs} personalData="shown" />
        <ViewerUrlLauncher participant={leg} />
        <ControllingParticipantsList participants={legs} participant={leg} />
      </div>
    ))}
    <ControllingParticipantsList participants={legs} />
  </CobrowseKitProvider>
);

test('any JSON in any field: nothing throws, nothing is printed, nothing runs', () => {
  fc.assert(
    fc.property(fc.array(participant, { minLength: 1, maxLength: 3 }), (legs) => {
      const { container, unmount } = render(page(legs.map(unchecked)));
      expect(container.querySelectorAll('script, img, iframe, object, [onerror]')).toHaveLength(0);
      for (const link of container.querySelectorAll('a')) expect(link.protocol).toBe('https:');
      expect(container.textContent).not.toContain('[object Object]');
      unmount();
    }),
    { numRuns: 150 },
  );
  expect('ran' in globalThis).toBe(false);
});

test('any JSON in any field of a good leg: the rest of it can be read', () => {
  fc.assert(
    fc.property(participant, (noise) => {
      const leg = { ...unchecked(noise), name: agent.name, purpose: agent.purpose };
      const { unmount } = render(page([leg]));
      expect(screen.getAllByRole('article', { name: 'Tobias Renner' })).toHaveLength(1);
      unmount();
    }),
    { numRuns: 100 },
  );
});

test('any JSON instead of a participant, a list or a setting', () => {
  allowConsole('warn', 'a participant is null or not an object');
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const whole = render(page([unchecked(json)]));
      expect(whole.container).not.toHaveTextContent('[object Object]');
      whole.unmount();

      const participants = JSON.parse(JSON.stringify(json)) as readonly CobrowseMediaParticipant[];
      const list = render(<ControllingParticipantsList participants={participants} />);
      expect(list.container).not.toHaveTextContent('[object Object]');
      list.unmount();

      const card = render(<ParticipantCard participant={agent} participants={participants} />);
      expect(screen.getByRole('article', { name: 'Tobias Renner' })).toBeVisible();
      card.unmount();

      const launcher = render(<ViewerUrlLauncher viewerUrl={json as string} />);
      expect(screen.queryByRole('link')).toBeNull();
      launcher.unmount();
    }),
    { numRuns: 100 },
  );
});

test('the server takes the same', () => {
  fc.assert(
    fc.property(participant, (leg) => {
      expect(renderToString(page([unchecked(leg)]))).not.toMatch(/<(script|img|iframe)/);
    }),
    { numRuns: 50 },
  );
});

test('a value nested deeper than any stack can follow is left out', () => {
  const depth = 20_000;
  const json = `{"name":"Ada","attributes":{"deep":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
  const leg = JSON.parse(json) as CobrowseMediaParticipant;
  render(page([leg]));
  expect(screen.getByRole('article', { name: 'Ada' })).toBeVisible();
});
