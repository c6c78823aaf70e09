/** The kit on a server: no window, no document, and no global `process` that it could rely on. */
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import * as kit from '../../src/entries/index.js';
import { customer, agent } from '../../stories/data/people.js';
import { everyField } from '../../stories/data/reported.js';
import { liveSession } from '../../stories/data/sessions.js';
import { counting } from '../../stories/data/wrapups.js';
import { allowConsole } from '../support/console.js';

const { CobrowseKitProvider, ControllingParticipantsList, ParticipantCard, ViewerUrlLauncher } =
  kit;

/** Text of the markup. */
const textOf = (element: ReactElement): string =>
  renderToString(element)
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('on the server', () => {
  test('there is neither window nor document', () => {
    expect(typeof window).toBe('undefined');
    expect(typeof document).toBe('undefined');
  });

  test('a card has everything but running times, in English and UTC', () => {
    const text = textOf(<ParticipantCard participant={everyField} participants={liveSession} />);
    for (const expected of [
      'Tobias Renner',
      'Wrap-up due',
      'consult transfer',
      'Reported state',
      'Mar 4, 2026, 3:14:10 PM UTC',
      'Harbor Freight Cooperative',
      '--:--',
    ]) {
      expect(text).toContain(expected);
    }
  });

  test('masked data is not in the markup', () => {
    const markup = renderToString(<ParticipantCard participant={everyField} />);
    expect(markup).not.toContain('tobias@agents.example');
    expect(markup).not.toContain(String(everyField.address));
  });

  test('only running times are left out, and each of them once', () => {
    expect(textOf(<ParticipantCard participant={customer} />).match(/--:--/g)).toHaveLength(1);
    expect(textOf(<ParticipantCard participant={counting} />).match(/--:--/g)).toHaveLength(1);
  });

  test('list and launcher are whole', () => {
    expect(textOf(<ControllingParticipantsList participants={liveSession} />)).toContain(
      'controls',
    );
    expect(renderToString(<ViewerUrlLauncher participant={agent} />)).toContain('href="https://');
  });

  test('locale and zone of the app are kept', () => {
    const text = textOf(
      <CobrowseKitProvider locale="de" timeZone="Europe/Berlin">
        <ParticipantCard participant={customer} />
      </CobrowseKitProvider>,
    );
    expect(text).toContain('04.03.2026, 16:13:52 MEZ');
  });

  test('no style attribute needs a relaxed content security policy', () => {
    expect(renderToString(<ParticipantCard participant={everyField} />)).not.toContain('style=');
  });

  test('streams too', async () => {
    const { PassThrough } = await import('node:stream');
    const chunks: string[] = [];
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      stream.on('end', resolve);
      const { pipe } = renderToPipeableStream(<ParticipantCard participant={agent} />, {
        onAllReady: () => pipe(stream),
        onError: reject,
      });
    });
    expect(chunks.join('')).toContain('Tobias Renner');
  });
});

test('the warning for a missing participant needs no global process', () => {
  allowConsole('warn', 'a participant is null or not an object');
  vi.stubGlobal('process', undefined);
  const markup = renderToString(<ParticipantCard participant={null} />);
  vi.unstubAllGlobals();
  expect(markup).toContain('No participant data');
});
