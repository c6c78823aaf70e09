import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  ParticipantCard,
  type CobrowseMediaParticipant,
  type ReferenceAnswers,
  type ResolveReferences,
} from '../../src/entries/index.js';

const ada: CobrowseMediaParticipant = {
  id: 'leg-a',
  purpose: 'agent',
  user: { id: 'user-a' },
  queue: { id: 'queue-a' },
};
const bob: CobrowseMediaParticipant = {
  id: 'leg-b',
  user: { id: 'user-b' },
  queue: { id: 'queue-a' },
};

function Cards(props: {
  readonly legs: readonly CobrowseMediaParticipant[];
  readonly resolve: ResolveReferences;
  readonly onError?: (error: unknown) => void;
}): React.ReactElement {
  return (
    <StrictMode>
      <CobrowseKitProvider resolveReferences={props.resolve} onError={props.onError}>
        {props.legs.map((leg) => (
          <ParticipantCard key={leg.id} participant={leg} defaultDetailsOpen />
        ))}
      </CobrowseKitProvider>
    </StrictMode>
  );
}

describe('resolveReferences', () => {
  test('is asked once a frame for all that are new, and never twice for the same', async () => {
    const resolve = vi.fn<ResolveReferences>((references) =>
      references.map(({ kind, id }) => ({ name: `${kind} named ${id}` })),
    );
    const { rerender } = render(<Cards legs={[ada]} resolve={resolve} />);
    expect(await screen.findByRole('article', { name: 'user named user-a' })).toBeVisible();
    expect(resolve.mock.calls).toEqual([
      [
        expect.arrayContaining([
          { kind: 'user', id: 'user-a' },
          { kind: 'queue', id: 'queue-a' },
        ]),
      ],
    ]);

    rerender(<Cards legs={[ada, bob]} resolve={resolve} />);
    expect(await screen.findByRole('article', { name: 'user named user-b' })).toBeVisible();
    expect(resolve.mock.calls.slice(1)).toEqual([[[{ kind: 'user', id: 'user-b' }]]]);
  });

  test('may answer later', async () => {
    const resolve = (): Promise<ReferenceAnswers> =>
      Promise.resolve([{ name: 'Ada Obi', href: '/users/a' }, null]);
    render(<Cards legs={[ada]} resolve={resolve} />);
    await waitFor(() => expect(screen.getAllByText('Ada Obi').length).toBeGreaterThan(1));
    expect(screen.getByRole('link', { name: 'Ada Obi' })).toHaveAttribute('href', '/users/a');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://[broken', 'vbscript:x'])(
    'gives no link to %s',
    async (href) => {
      render(<Cards legs={[ada]} resolve={() => [{ name: 'Ada Obi', href }]} />);
      expect(await screen.findByRole('article', { name: 'Ada Obi' })).toBeVisible();
      expect(screen.queryByRole('link')).toBeNull();
    },
  );

  test.each([
    ['nothing', undefined],
    ['no list', 'Ada'],
    ['a list of anything', [5, 'x', { name: {} }, { name: '' }]],
  ])('that answers %s changes nothing', async (_name, answers) => {
    const untyped: unknown = answers;
    const resolve = vi.fn<ResolveReferences>(() => untyped as ReferenceAnswers);
    render(<Cards legs={[ada]} resolve={resolve} />);
    await waitFor(() => expect(resolve).toHaveBeenCalled());
    expect(screen.getByRole('article', { name: 'Agent user-a' })).toBeVisible();
  });

  test.each([
    [
      'throws',
      (): never => {
        throw new Error('directory down');
      },
    ],
    ['refuses', () => Promise.reject(new Error('directory down'))],
  ])('that %s affects only the names, and is reported', async (_name, resolve) => {
    const onError = vi.fn<(error: unknown) => void>();
    render(<Cards legs={[ada]} resolve={resolve} onError={onError} />);
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: 'directory down' });
    expect(screen.getByRole('article', { name: 'Agent user-a' })).toBeVisible();
  });

  test('is not asked for what the data names', async () => {
    const resolve = vi.fn<ResolveReferences>(() => []);
    const named = { id: 'x', name: 'Ada', user: { id: 'user-x', name: 'Ada' } };
    render(<Cards legs={[named, ada]} resolve={resolve} />);
    await waitFor(() => expect(resolve).toHaveBeenCalledTimes(1));
    const asked = resolve.mock.calls.flatMap(([references]) => references.map(({ id }) => id));
    expect(asked).toContain('user-a');
  });
});
