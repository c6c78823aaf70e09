import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  ControllingParticipantsList,
  ParticipantCard,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import { listenDuringTests, nothingMoreIsSpoken } from '../support/announcements.js';

const heard = listenDuringTests();

const marta = { id: 'm', name: 'Marta', state: 'connected', cobrowseRole: 'sharer' };
const ada = { id: 'a', name: 'Ada', state: 'connected', cobrowseRole: 'viewer', controlling: [] };
const adaInControl = { ...ada, controlling: ['m'] };

interface SignalProps {
  readonly viewer: CobrowseMediaParticipant;
  readonly control: 'requested' | 'granted' | 'revoked' | null;
}

function SignalList({ viewer, control }: SignalProps): ReactElement {
  return (
    <ControllingParticipantsList
      participants={[marta, viewer]}
      getSignals={({ id }) => (id === viewer.id ? { control } : undefined)}
    />
  );
}

function SignalCard({ viewer, control }: SignalProps): ReactElement {
  return (
    <ParticipantCard participant={viewer} participants={[marta, viewer]} signals={{ control }} />
  );
}

function SignalListAndCard(props: SignalProps): ReactElement {
  return (
    <>
      <SignalList {...props} />
      <SignalCard {...props} />
    </>
  );
}

describe.each([
  ['a list', SignalList],
  ['a card', SignalCard],
  ['a list next to a card', SignalListAndCard],
])('control that the app and the data report, on %s,', (_name, Shown) => {
  test('is announced once', async () => {
    const { rerender } = render(<Shown viewer={ada} control={null} />);
    rerender(<Shown viewer={adaInControl} control="granted" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={{ ...ada }} control="granted" />);
    rerender(<Shown viewer={{ ...ada }} control="revoked" />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Ada now controls Marta', 'Ada no longer controls Marta']);
  });

  test('is announced once when both report a revoke together', async () => {
    const { rerender } = render(<Shown viewer={adaInControl} control="granted" />);
    rerender(<Shown viewer={{ ...ada }} control="revoked" />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Ada no longer controls Marta']);
  });

  test('is announced once when the app is first', async () => {
    const { rerender } = render(<Shown viewer={ada} control="requested" />);
    rerender(<Shown viewer={ada} control="granted" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={adaInControl} control="granted" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={adaInControl} control="revoked" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={{ ...ada }} control="revoked" />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Ada: In control now', 'Ada no longer controls Marta']);
  });

  test('is announced when only the app reports it the next time', async () => {
    const { rerender } = render(<Shown viewer={adaInControl} control="granted" />);
    rerender(<Shown viewer={ada} control="revoked" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={ada} control="granted" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={ada} control="revoked" />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([
      'Ada no longer controls Marta',
      'Ada: In control now',
      'Ada: Control revoked',
    ]);
  });

  test('is announced when the data reports it again, while the signal stays', async () => {
    const { rerender } = render(<Shown viewer={adaInControl} control="granted" />);
    rerender(<Shown viewer={ada} control="granted" />);
    await nothingMoreIsSpoken();
    rerender(<Shown viewer={{ ...adaInControl }} control="granted" />);
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Ada no longer controls Marta', 'Ada now controls Marta']);
  });
});
