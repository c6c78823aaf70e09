/** The styling hooks that the documents promise are really rendered, in one story or another. */
import { act, cleanup, render } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { stories } from '../../stories/load.js';
import { allowConsole } from '../support/console.js';

const pages = import.meta.glob<string>('../../docs/**/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const documentation = Object.values(pages).join('\n');
const documented = (pattern: RegExp): string[] => [
  ...new Set([...documentation.matchAll(pattern)].map(([, name = '']) => name)),
];

/** What appears only after the user did something: tests of the components do it, no story does. */
const AFTER_AN_ACTION: ReadonlySet<string> = new Set([
  // test/components/participant-actions
  'cb-dialog',
  'cb-dialog-buttons',
  'cb-menu',
  'cb-menu-item',
  'cb-options',
  // test/components/session-review/replay.test.tsx
  'cb-replay',
  'cb-replay-notice',
  'data-replaying',
]);

const sources = import.meta.glob<string>('../../src/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const code = Object.values(sources).join('\n');
/** `replaying` of `data-replaying` is a member of a state. */
const isInCode = (name: string): boolean => code.includes(name.replace(/^data-/, ''));

const attributes = new Set<string>();
const classes = new Set<string>();

beforeAll(async () => {
  for (const { Component, play, parameters } of stories) {
    if (parameters.warning) allowConsole('warn', parameters.warning);
    const { container } = render(<Component />);
    await act(async () => play?.({ canvasElement: container }));
    for (const element of document.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) attributes.add(name);
      for (const name of element.classList) classes.add(name);
    }
    cleanup();
  }
});

const missing = (names: readonly string[], rendered: ReadonlySet<string>): readonly string[] =>
  names.filter((name) => (AFTER_AN_ACTION.has(name) ? !isInCode(name) : !rendered.has(name)));

test('every documented attribute', () => {
  const names = documented(/(?<![\w-])(data-[a-z]+)\b/g).filter((name) => name !== 'data-cb');
  expect(names.length).toBeGreaterThan(15);
  expect(missing(names, attributes)).toEqual([]);
});

test('every documented class', () => {
  const names = documented(/`(cb-[a-z-]+)`/g);
  expect(names.length).toBeGreaterThan(20);
  expect(missing(names, classes)).toEqual([]);
});
