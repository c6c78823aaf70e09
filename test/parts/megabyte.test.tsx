import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ParticipantCard, type CobrowseMediaParticipant } from '../../src/entries/index.js';
import { fieldSamples } from '../support/field-samples.js';

const MEGABYTE = 'word '.repeat(200_000);

/** What a sender can put where a text is expected, a list or an object. */
const VALUES: readonly (readonly [string, unknown])[] = [
  ['a text', MEGABYTE],
  ['a list', [MEGABYTE, `${MEGABYTE}!`]],
  ['an object', { id: MEGABYTE, name: MEGABYTE, code: MEGABYTE, message: MEGABYTE, x: MEGABYTE }],
];

/** Texts longer than this are not worked on; only finding out that they are long is allowed. */
const LONG = 10_000;

const METHODS = ['toLowerCase', 'toUpperCase', 'normalize'] as const;

/** Watches what takes time for each character; the result names what got a long text. */
function watchWork(): () => readonly string[] {
  const methods = METHODS.map((name) => vi.spyOn(String.prototype, name));
  const stringify = vi.spyOn(JSON, 'stringify');
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  return () => {
    const texts: (readonly [string, unknown])[] = [
      ...methods.flatMap((method, index) =>
        method.mock.contexts.map((text) => [METHODS[index] ?? '', text] as const),
      ),
      ...stringify.mock.results.map(({ value }) => ['stringify', value] as const),
      ...segment.mock.calls.map(([text]) => ['segment', text] as const),
    ];
    for (const spy of [...methods, stringify, segment]) spy.mockRestore();
    return texts.filter(([, text]) => String(text).length > LONG).map(([name]) => name);
  };
}

test.each(VALUES)('a megabyte in every field, as %s, is cut before it is worked on', (_, value) => {
  const fields = Object.keys(fieldSamples).map((field) => [field, value]);
  const participant = Object.fromEntries(fields) as CobrowseMediaParticipant;
  const work = watchWork();
  const { container } = render(
    <ParticipantCard participant={participant} defaultDetailsOpen personalData="shown" />,
  );
  expect(work()).toEqual([]);
  expect(container).toHaveTextContent('word word');
  expect(container.innerHTML.length).toBeLessThan(200_000);
});
