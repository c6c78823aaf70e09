import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CobrowseKitProvider, ParticipantCard } from '../../src/entries/index.js';
import {
  COBROWSE_ROLES,
  DIRECTIONS,
  DISCONNECT_TYPES,
  PARTICIPANT_STATES,
  PURPOSES,
  SCREEN_RECORDING_STATES,
  WRAPUP_PROMPTS,
} from '../../src/model/enums.js';

const card = (participant: ParticipantCard.Props['participant']): React.ReactElement => (
  <CobrowseKitProvider locale="en" timeZone="UTC">
    <ParticipantCard participant={participant} defaultDetailsOpen />
  </CobrowseKitProvider>
);

/** The value that stands beside a label. */
const valueOf = (label: string): HTMLElement => {
  const term = screen.getByText(label, { selector: 'dt' });
  return within(term.parentElement ?? document.body).getByRole('definition');
};

test.each([
  ['state', 'Reported state', PARTICIPANT_STATES],
  ['initialState', 'Initial state', PARTICIPANT_STATES],
  ['purpose', 'Purpose', PURPOSES],
  ['cobrowseRole', 'Co-browse role', COBROWSE_ROLES],
  ['direction', 'Direction', DIRECTIONS],
  ['disconnectType', 'Disconnect reason', DISCONNECT_TYPES],
  ['wrapupPrompt', 'Wrap-up prompt', WRAPUP_PROMPTS],
  ['screenRecordingState', 'Screen recording', SCREEN_RECORDING_STATES],
  ['flaggedReason', 'Flagged', ['general']],
])('%s: a word for each value in any spelling, and a mark for new ones', (field, label, values) => {
  const read = (value: string): string => {
    const { unmount } = render(card({ [field]: value }));
    const text = valueOf(label).textContent;
    unmount();
    return text;
  };
  const words = values.map(read);
  expect([...new Set(words)]).toEqual(words);
  // Dots, and capitals within a word, are those of codes.
  for (const word of words) expect(word).not.toMatch(/\w[.]\w|[a-z][A-Z]|unknown value/);
  expect(values.map((value) => read(value.toUpperCase()))).toEqual(words);
  expect(read('brandNew')).toBe('brandNew (unknown value)');
});

test('values inside of fields have words too', () => {
  render(
    card({
      afterCallWork: { state: 'notApplicable' },
      mediaRoles: ['barge', 'hologram'],
      wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' },
      disconnectType: 'none',
    }),
  );
  expect(valueOf('Media roles')).toHaveTextContent('Barging inhologram (unknown value)');
  expect(valueOf('Code')).toHaveTextContent(/^Timed out$/);
  expect(valueOf('Disconnect reason')).toHaveTextContent(/^none$/);
  expect(screen.getByText('Not applicable')).toBeVisible();
});
