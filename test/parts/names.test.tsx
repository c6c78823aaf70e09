import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  ControllingParticipantsList,
  Participant,
  ParticipantCard,
  participantName,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';

const nameless: CobrowseMediaParticipant = {
  id: '7f3a9c00',
  purpose: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  attributes: { 'context.firstName': 'Blanche', 'context.lastName': ' Stokes ' },
};
const viewer: CobrowseMediaParticipant = {
  id: 'viewer',
  name: 'Ada Obi',
  cobrowseRole: 'viewer',
  state: 'connected',
  controlling: ['7f3a9c00'],
};
const session = [viewer, nameless];

describe('a name that is only in attributes', () => {
  test('is used wherever personal data may be seen: card, avatar, control, list', () => {
    const { container } = render(
      <CobrowseKitProvider personalData="shown">
        <ParticipantCard participant={nameless} participants={session} />
        <ParticipantCard participant={viewer} participants={session} />
        <ControllingParticipantsList participants={session} />
      </CobrowseKitProvider>,
    );
    const name = participantName(nameless, { fromAttributes: true });
    expect(name).toBe('Blanche Stokes');
    expect(screen.getByRole('article', { name })).toBeVisible();
    expect(container.querySelector('.cb-avatar')).toHaveTextContent('BS');
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toContain('Controls Blanche Stokes');
    expect(lines).toContain('Ada Obi controls Blanche StokesActive');
  });

  test('is used on the one card that shows personal data', () => {
    render(<ParticipantCard participant={nameless} personalData="shown" />);
    expect(screen.getByRole('article', { name: 'Blanche Stokes' })).toBeVisible();
  });

  test('stays hidden where personal data is masked, as it is by default', () => {
    const { container } = render(
      <>
        <ParticipantCard participant={nameless} participants={session} />
        <ControllingParticipantsList participants={session} />
      </>,
    );
    expect(screen.getByRole('article', { name: 'Customer 7f3a9c' })).toBeVisible();
    expect(container).not.toHaveTextContent(/Blanche|Stokes/);
  });
});

describe('a text of any length', () => {
  const long = 'x'.repeat(1_000_000);
  const inRoot = (leg: CobrowseMediaParticipant, part: ReactElement): ReactElement => (
    <Participant.Root participant={leg}>{part}</Participant.Root>
  );

  test.each([
    ['name', <Participant.Name key="" />, { name: long }],
    ['state', <Participant.State key="" />, { state: long }],
    ['role', <Participant.Role key="" />, { cobrowseRole: long }],
    ['disconnect reason', <Participant.DisconnectReason key="" />, { disconnectType: long }],
    ['error', <Participant.Error key="" />, { errorInfo: { message: long } }],
    ['unnamed purpose', <Participant.Name key="" />, { purpose: long, id: long }],
    ['target', <Participant.Control key="" />, { controlling: [long] }],
  ])('%s: is cut, and says so', (_, part, leg) => {
    const { container } = render(inRoot(leg, part));
    expect(container.innerHTML.length).toBeLessThan(2000);
    if (!('controlling' in leg)) expect(container).toHaveTextContent(/x{200}.* \[…\]/);
  });

  test('is cut in a whole card with its details open, while an id is copied whole', async () => {
    const written: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const leg = { id: `id-${long}`, name: long, provider: long, mediaRoles: [long], address: long };
    const { container } = render(
      <ParticipantCard participant={leg} personalData="shown" defaultDetailsOpen />,
    );
    expect(container.innerHTML.length).toBeLessThan(20_000);
    const provider = screen.getByText('Provider').nextElementSibling;
    expect(provider?.textContent).toBe(`${'x'.repeat(500)} […]`);
    screen.getByRole('button', { name: 'Copy Participant ID' }).click();
    await screen.findByText('Copied', { selector: 'button' });
    expect(written).toEqual([leg.id]);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  test('is cut between characters, never within one', () => {
    render(inRoot({ name: '😀'.repeat(600) }, <Participant.Name />));
    expect(screen.getByText(/^(😀){500} \[…\]$/u)).toBeVisible();
  });
});
