import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

const story = () => within(demo.page.getByRole('region', { name: 'Story' }));
const panel = () => within(demo.page.getByRole('region', { name: 'Participant JSON' }));
const editor = () => panel().getByRole<HTMLTextAreaElement>('textbox');

const paste = (value: unknown): void => {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  fireEvent.change(editor(), { target: { value: text } });
};

test('shows what is typed at once', async () => {
  demo = await openDemo('#/components/participantcard-viewer-alone');
  expect(story().getAllByText('Tobias Renner')[0]).toBeVisible();
  paste(editor().value.replace('Tobias Renner', 'Rosa Amsel'));
  expect(story().getAllByText('Rosa Amsel')[0]).toBeVisible();
  expect(story().queryByText('Tobias Renner')).not.toBeInTheDocument();
  expect(panel().getByRole('status')).toHaveTextContent('Valid: 1 participant.');

  await demo.user.click(panel().getByRole('button', { name: 'Reset' }));
  expect(story().getAllByText('Tobias Renner')[0]).toBeVisible();
  expect(panel().getByRole('button', { name: 'Reset' })).toBeDisabled();
});

test('explains invalid JSON by line and column, and keeps the last valid one', async () => {
  demo = await openDemo('#/components/participantcard-viewer-alone');
  paste('{\n  "name": "Rosa Amsel",\n}');
  expect(panel().getByRole('status')).toHaveTextContent(
    'Line 3, column 1: a field name in double quotes is expected: is there an extra comma?',
  );
  expect(editor()).toHaveAttribute('aria-invalid', 'true');
  expect(story().getAllByText('Tobias Renner')[0]).toBeVisible();

  await demo.user.click(panel().getByRole('button', { name: 'Go to line 3' }));
  expect(editor()).toHaveFocus();
  expect(editor().selectionStart).toBe(editor().value.indexOf('}'));
});

const legs = [
  { id: 'r', name: 'Rosa Amsel', state: 'connected', cobrowseRole: 'viewer' },
  { id: 'i', name: 'Ilya Brandt', cobrowseRole: 'sharer' },
];

test.each([
  ['an array', legs],
  ['a conversation', { id: 'c', participants: legs }],
  ['a listing', { entities: [{ id: 'c', participants: legs }], total: 1 }],
  ['a log', legs.map((leg) => JSON.stringify({ id: 'c', participants: [leg] })).join('\n')],
])('takes %s and shows everyone, or one', async (_, value) => {
  demo = await openDemo('#/components/participantcard-viewer-alone');
  paste(value);
  expect(story().getAllByText('Rosa Amsel')[0]).toBeVisible();
  expect(story().getAllByText('Ilya Brandt')[0]).toBeVisible();

  await demo.user.selectOptions(
    panel().getByLabelText('Participant'),
    panel().getByRole('option', { name: /Ilya Brandt/ }),
  );
  expect(story().queryByText('Rosa Amsel')).not.toBeInTheDocument();
});

test('lets the session of a listing be chosen', async () => {
  demo = await openDemo('#/components/controllingparticipantslist-whole-session');
  paste({ entities: [{ participants: [] }, { participants: legs }] });
  expect(panel().getByRole('status')).toHaveTextContent(/^Valid: 0 participants/);
  await demo.user.selectOptions(panel().getByLabelText('Session'), '2 of 2');
  expect(panel().getByRole('status')).toHaveTextContent(/^Valid: 2 participants/);
});

test('one participant by itself is not a session', async () => {
  demo = await openDemo('#/components/participantcard-viewer-alone');
  paste(editor().value.replace('Tobias Renner', 'Rosa Amsel'));
  expect(story().queryByText('not in this session')).not.toBeInTheDocument();
});
