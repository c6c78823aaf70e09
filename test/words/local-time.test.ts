import { expect, test } from 'vitest';
import { fromLocalText, toLocalText } from '../../src/words/local-time.js';
import { instantFormat } from '../../src/words/table-instant.js';

test.each([
  ['UTC', '2026-05-11T09:00:04'],
  ['Asia/Kolkata', '2026-05-11T14:30:04'],
  ['America/New_York', '2026-05-11T05:00:04'],
  ['Pacific/Kiritimati', '2026-05-11T23:00:04'],
])('an instant in %s, there and back', (zone, text) => {
  const instant = Date.UTC(2026, 4, 11, 9, 0, 4);
  expect(toLocalText(instant, zone)).toBe(text);
  expect(fromLocalText(text, zone)).toBe(instant);
});

test('near a change of the clock the offset is that of the instant', () => {
  // Clocks in New York are set forward on March 8 at 07:00 UTC.
  expect(fromLocalText('2026-03-08T01:59:59', 'America/New_York')).toBe(
    Date.UTC(2026, 2, 8, 6, 59, 59),
  );
  expect(fromLocalText('2026-03-08T03:00:00', 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7));
  expect(fromLocalText('no date', 'UTC')).toBeNull();
});

test('tables write instants in their zone and locale, and other values as they are', () => {
  const instant = Date.UTC(2026, 4, 11, 9, 0, 4);
  const text = (locale: string, timeZone: string) => instantFormat({ locale, timeZone })(instant);
  expect(text('en', 'UTC').replaceAll('\u202F', ' ')).toBe('May 11, 2026, 9:00:04 AM');
  expect(text('de', 'UTC')).toBe('11.05.2026, 09:00:04');
  expect(text('de', 'Asia/Kolkata')).toBe('11.05.2026, 14:30:04');
  expect(instantFormat({ locale: 'en', timeZone: 'UTC' })('soon')).toBe('soon');
});
