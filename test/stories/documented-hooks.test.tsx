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

test('every documented attribute', () => {
  const names = documented(/\b(data-[a-z]+)\b/g).filter((name) => name !== 'data-cb');
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !attributes.has(name))).toEqual([]);
});

test('every documented class', () => {
  const names = documented(/`(cb-[a-z-]+)`/g);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !classes.has(name))).toEqual([]);
});
