import { afterEach, beforeEach, expect, vi } from 'vitest';

type Level = 'error' | 'warn';
const levels: readonly Level[] = ['error', 'warn'];

interface Expectation {
  readonly level: Level;
  readonly text: RegExp | string;
  /** Whether it is an error when the message does not come. */
  readonly required: boolean;
}

let messages: { level: Level; text: string }[] = [];
let expectations: Expectation[] = [];

const asText = (args: readonly unknown[]): string =>
  args
    .map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg)))
    .join(' ')
    .trim();

/**
 * Says that this test makes the console print a message; call it before or after the act. A
 * message nobody expected fails the test, and so does an expected one that never came.
 *
 * @param level - the console's method
 * @param text - part of the message, or a pattern that it matches
 *
 * @example
 * expectConsole('warn', 'cobrowse-participant-kit: participant is null');
 */
export function expectConsole(level: Level, text: RegExp | string): void {
  expectations.push({ level, text, required: true });
}

/** The same for a message that comes only once a page, so that another test may have had it. */
export function allowConsole(level: Level, text: RegExp | string): void {
  expectations.push({ level, text, required: false });
}

const matches = (message: { level: Level; text: string }, expected: Expectation): boolean =>
  message.level === expected.level &&
  (typeof expected.text === 'string'
    ? message.text.includes(expected.text)
    : expected.text.test(message.text));

/** Makes every test fail on a console error or warning. Called once, by the setup files. */
export function watchConsole(): void {
  beforeEach(() => {
    messages = [];
    expectations = [];
    for (const level of levels) {
      vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
        messages.push({ level, text: asText(args) });
      });
    }
  });

  afterEach(() => {
    for (const level of levels) vi.mocked(console[level]).mockRestore();
    const unexpected = messages.filter(
      (message) => !expectations.some((expected) => matches(message, expected)),
    );
    const missing = expectations.filter(
      (expected) => expected.required && !messages.some((message) => matches(message, expected)),
    );
    expect({ unexpected, missing }, 'console messages').toEqual({ unexpected: [], missing: [] });
  });
}
