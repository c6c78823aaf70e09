import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  ParticipantCard,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { blank, everyField } from '../../stories/data/reported.js';
import { PARTICIPANT_FIELDS } from '../../src/model/participant-fields.js';
import { secretInUrl } from '../../stories/data/hostile.js';
import { fieldSamples } from '../support/field-samples.js';

const card = (
  participant: CobrowseMediaParticipant,
  props: Partial<ParticipantCard.Props> = {},
): React.ReactElement => (
  <CobrowseKitProvider locale="en" timeZone="UTC">
    <ParticipantCard participant={participant} defaultDetailsOpen {...props} />
  </CobrowseKitProvider>
);

/** What can be read on the card of a participant once everything is revealed. */
function readable(participant: CobrowseMediaParticipant): string {
  const { container, unmount } = render(card(participant, { personalData: 'shown' }));
  const text = container.textContent;
  unmount();
  return text;
}

/** The value that stands beside a label; labels may come again inside of a field. */
const valueOf = (label: string): HTMLElement => {
  const [term] = screen.getAllByText(label, { selector: 'dt' });
  return within(term?.parentElement ?? document.body).getByRole('definition');
};

describe('every field', () => {
  test('is in the list of samples', () => {
    const fields = Object.keys(PARTICIPANT_FIELDS);
    expect(Object.keys(fieldSamples).toSorted()).toEqual(fields.toSorted());
  });

  test.each(Object.entries(fieldSamples))('%s changes what can be read', (field, [one, other]) => {
    const texts = [{}, { [field]: one }, { [field]: other }].map(readable);
    expect(new Set(texts).size).toBe(3);
  });

  test.each(Object.entries(fieldSamples))('%s can be read after the end too', (field, [one]) => {
    const ended = { endTime: '2026-05-11T09:00:00Z' };
    expect(readable({ ...ended, [field]: one })).not.toBe(
      readable(field === 'endTime' ? {} : ended),
    );
  });
});

describe('details', () => {
  test('keep the parameters of an error that has no sentence to put them in', () => {
    const errorInfo = { message: 'broken', messageParams: { room: 'nine' } };
    expect(readable({ errorInfo })).toContain('nine');
    const filled = { messageWithParams: 'left room {room}', messageParams: { room: 'nine' } };
    expect(readable({ errorInfo: filled })).toMatch(/Message\s*left room nine/);
  });

  test('show the reported state beside the phase, and hold after the end', () => {
    render(card(everyField));
    expect(valueOf('Reported state')).toHaveTextContent(/^Disconnected$/);
    expect(valueOf('On hold')).toHaveTextContent('Yes');
    expect(valueOf('Held since')).toHaveTextContent('Mar 4, 2026, 3:18:00 PM UTC');
    expect(valueOf('Time for wrap-up')).toHaveTextContent('2 min');
    expect(valueOf('Error code')).toHaveTextContent('error.consult.declined');
    expect(valueOf('HTTP status')).toHaveTextContent('422');
    expect(valueOf('Message')).toHaveTextContent('consult of queue cards was not accepted');
  });

  test('are in groups: the person, times, control, wrap-up, references, ids', () => {
    const participant = {
      id: 'p1',
      user: { id: 'u1', name: 'Ada' },
      wrapupRequired: true,
      controlling: ['c1'],
      connectedTime: '2026-05-11T09:00:00Z',
      name: 'Ada',
    };
    const future: object = { future: 3 };
    render(card({ ...future, ...participant }));
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Name',
      'Connected',
      'Controlling',
      'Wrap-up required',
      'User',
      'Participant ID',
      'Other fields',
    ]);
    const groups = ['Person', 'Status and times', 'Control', 'Wrap-up', 'References'];
    for (const name of [...groups, 'Technical details']) {
      expect(within(screen.getByRole('group', { name })).getAllByRole('term')).toHaveLength(1);
    }
  });

  test('use the words of the header for what it knows, and show new values as reported', () => {
    const { rerender } = render(
      card({ purpose: 'customer', cobrowseRole: 'SHARER', disconnectType: 'transfer.consult' }),
    );
    expect(valueOf('Purpose')).toHaveTextContent(/^Customer$/);
    expect(valueOf('Co-browse role')).toHaveTextContent(/^Sharer$/);
    expect(valueOf('Disconnect reason')).toHaveTextContent(/^consult transfer$/);
    rerender(card({ purpose: 'astronaut' }));
    expect(valueOf('Purpose')).toHaveTextContent(/^astronaut \(unknown value\)$/);
  });

  test('write instants with their zone, and in ISO for machines', () => {
    render(card({ startTime: '2026-05-11T09:00:04.2Z' }));
    const time = within(valueOf('Joined')).getByRole('time');
    expect(time).toHaveTextContent('May 11, 2026, 9:00:04 AM UTC');
    expect(time).toHaveAttribute('datetime', '2026-05-11T09:00:04.200Z');
  });

  test('show the host of a viewer URL and nothing else of it, even where there is no link', () => {
    const { container } = render(card({ ...secretInUrl, endTime: '2026-05-11T09:00:00Z' }));
    expect(screen.queryByRole('link')).toBeNull();
    const { host, search } = new URL(String(secretInUrl.viewerUrl));
    expect(valueOf('Viewer host')).toHaveTextContent(host);
    expect(container.innerHTML).not.toContain(search);
  });

  test('leave no blank row', () => {
    render(
      card({
        ...blank,
        name: 'Ada',
        errorInfo: { messageParams: {} },
        user: { id: '', selfUri: null },
        attributes: { plan: '' },
        mediaRoles: [],
        wrapup: { notes: '', tags: [] },
      }),
    );
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Name']);
  });

  test('do not exist where no field is set', () => {
    render(card(blank));
    expect(screen.queryByText('Details')).toBeNull();
  });

  test('say that no page can be controlled where an empty list was reported', () => {
    render(card({ controlling: [] }));
    expect(valueOf('Controlling')).toHaveTextContent('none');
  });

  test('name a reference that has a blank id', () => {
    render(card({ queue: { id: '', name: 'Sales' } }));
    expect(valueOf('Queue')).toHaveTextContent(/^Sales$/);
  });

  test('keep a field that has the name of the group of other fields', () => {
    const participant: object = { other: 'unheard of' };
    expect(readable(participant)).toContain('unheard of');
  });

  test('keep what the kit does not know, under a mask', async () => {
    const participant: object = { id: 'p1', future: { level: 3 } };
    render(card(participant));
    expect(valueOf('Other fields')).not.toHaveTextContent('level');
    await userEvent.click(screen.getByRole('button', { name: 'Show Other fields' }));
    expect(valueOf('Other fields')).toHaveTextContent('{"level":3}');
  });

  test('name whom the leg controls, and keep the id', () => {
    const sharer = { id: 'p-ada', name: 'Ada Obi', cobrowseRole: 'sharer' };
    const viewer = { id: 'p-ben', cobrowseRole: 'viewer', controlling: ['p-ada', 'p-nobody'] };
    render(card(viewer, { participants: [sharer, viewer] }));
    expect(valueOf('Controlling')).toHaveTextContent(/^Ada Obip-ada\sCopyp-nobody\sCopy$/);
  });

  test('show ids in full, to be copied, and names where there are any', () => {
    render(card(everyField));
    expect(valueOf('Participant ID')).toHaveTextContent(String(everyField.id));
    expect(valueOf('Peer communication ID')).toHaveTextContent(String(everyField.peer));
    expect(valueOf('Session ID')).toHaveTextContent(String(everyField.cobrowseSessionId));
    expect(valueOf('User')).toHaveTextContent(String(everyField.user?.id));
    expect(screen.getByRole('button', { name: 'Copy User' })).toBeVisible();
    expect(valueOf('Team')).toHaveTextContent('Night desk');
  });
});

describe('personal data', () => {
  test('is masked until the user asks for it, and the app is notified', async () => {
    const onReveal = vi.fn<(field: string) => void>();
    render(card(everyField, { onReveal }));
    expect(valueOf('Address')).not.toHaveTextContent('sip:');
    expect(valueOf('Attributes')).not.toHaveTextContent('tobias@agents.example');

    await userEvent.click(screen.getByRole('button', { name: 'Show Address' }));
    expect(valueOf('Address')).toHaveTextContent(String(everyField.address));
    expect(onReveal.mock.calls).toEqual([['address', everyField]]);

    await userEvent.click(screen.getByRole('button', { name: 'Hide Address' }));
    expect(valueOf('Address')).not.toHaveTextContent('sip:');
    expect(onReveal).toHaveBeenCalledTimes(1);
  });

  test('is masked again for the next participant, and stays shown for the same leg', async () => {
    const { rerender } = render(card(everyField));
    await userEvent.click(screen.getByRole('button', { name: 'Show Address' }));
    rerender(card({ ...everyField, address: 'tel:+49' }));
    expect(valueOf('Address')).toHaveTextContent('tel:+49');
    rerender(card({ ...everyField, id: 'another' }));
    expect(valueOf('Address')).not.toHaveTextContent('sip:');
  });

  test('of a leg without ids is masked again for any other object', async () => {
    const { rerender } = render(card({ address: 'tel:+1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show Address' }));
    rerender(card({ address: 'tel:+2' }));
    expect(valueOf('Address')).not.toHaveTextContent('tel');
  });

  test('shows the attributes that the app calls harmless', () => {
    render(card(everyField, { visibleAttributes: ['plan'] }));
    expect(valueOf('Attributes')).toHaveTextContent('gold');
    expect(valueOf('Attributes')).not.toHaveTextContent('tobias@agents.example');
  });

  test('of a wrong type is masked too', () => {
    const json =
      '{"attributes":["a@b.example"],"address":{"tel":"+49170"},"journeyContext":"Lisbon"}';
    render(card(JSON.parse(json) as CobrowseMediaParticipant));
    expect(document.body).not.toHaveTextContent(/a@b|49170|Lisbon/);
  });
});

describe('copying', () => {
  test('puts an id on the clipboard and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(card({ id: 'p1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy Participant ID' }));
    expect(writeText.mock.calls).toEqual([['p1']]);
    expect(await screen.findByText('Copied', { selector: 'button' })).toBeVisible();
    writeText.mockRestore();
  });

  test('says so where the browser refuses', async () => {
    const writeText = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(card({ id: 'p1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy Participant ID' }));
    expect(await screen.findByText('Could not copy', { selector: 'button' })).toBeVisible();
    writeText.mockRestore();
  });
});
