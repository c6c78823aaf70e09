/** Which legs flat reports are about, and what is known about a leg that no nested shape has listed. */
import { describe, expect, test } from 'vitest';
import type { JsonRecord, WireShape } from '../../src/wire/events.js';
import { readRecord, recordReport, type LegRecord } from '../../src/wire/leg-records.js';
import { matchFlatReports, type ListedLeg } from '../../src/wire/match-flat-reports.js';

const START = Date.UTC(2026, 2, 2, 9);

/** The time of a report, so many seconds after the beginning. */
const time = (second: number): number => START + second * 1000;
/** An instant in a report. */
const at = (second: number): string => new Date(time(second)).toISOString();

/** A report of a leg, as a record of its own. */
function report(
  second: number,
  fields: JsonRecord,
  { shape = 'participant', position = 0 }: { shape?: WireShape; position?: number } = {},
): LegRecord {
  return recordReport(undefined, { fields, shape, position, time: time(second) });
}

function listed(key: string, second: number, fields: JsonRecord, position = 0): ListedLeg {
  return { key, record: report(second, fields, { shape: 'genericTopic', position }) };
}

/** What is known about each leg that flat reports are about. */
function matches(
  flat: readonly LegRecord[],
  legs: readonly ListedLeg[],
): { readonly listed: JsonRecord; readonly unlisted: JsonRecord | null } {
  const found = matchFlatReports(flat, legs);
  const known = [...found.listed].map(([key, record]) => [key, readRecord(record)] as const);
  return {
    listed: Object.fromEntries(known),
    unlisted: found.unlisted && readRecord(found.unlisted),
  };
}

describe('a flat report is about', () => {
  const name = 'Ann';

  test('the leg with its instants', () => {
    const legs = [
      listed('c1', 10, { connectedTime: at(5) }),
      listed('c2', 60, { connectedTime: at(50) }),
    ];
    const early = report(70, { name, connectedTime: at(5) });
    const late = report(70, { name, connectedTime: at(50) });
    expect(Object.keys(matches([early], legs).listed)).toEqual(['c1']);
    expect(Object.keys(matches([late], legs).listed)).toEqual(['c2']);
    expect(Object.keys(matches([early, late], legs).listed)).toEqual(['c1', 'c2']);
    expect(matches([early], legs).listed).toEqual({ c1: { name, connectedTime: at(5) } });
  });

  test('no leg, if a later report with the instants of the only leg tells them apart', () => {
    const alert = report(25, { startAlertingTime: at(20), custom: 1 });
    const connected = report(60, { startAlertingTime: at(48), connectedTime: at(50) });
    const legs = [listed('c1', 70, { connectedTime: at(50) })];
    expect(matches([alert, connected], legs)).toEqual({
      listed: { c1: { startAlertingTime: at(48), connectedTime: at(50) } },
      unlisted: null,
    });
  });

  test('the latest leg at its time, if it has no instants', () => {
    const legs = [listed('c1', 10, {}), listed('c2', 20, {})];
    expect(matches([report(19, { name })], legs).listed).toEqual({ c1: { name } });
    expect(matches([report(20, { name })], legs).listed).toEqual({ c2: { name } });
    expect(matches([report(9, { name })], legs)).toEqual({ listed: {}, unlisted: null });
  });

  test('a leg that was listed later, if it began before', () => {
    const legs = (begin: number): readonly ListedLeg[] => [
      listed('c1', 100, { startAlertingTime: at(0), endTime: at(2), state: 'disconnected' }),
      listed('c2', 100, { startAlertingTime: at(begin) }),
    ];
    const flat = report(30, { name });
    expect(Object.keys(matches([flat], legs(30)).listed)).toEqual(['c2']);
    expect(Object.keys(matches([flat], legs(31)).listed)).toEqual(['c1']);
  });

  test('the only leg, whatever their times', () => {
    const early = report(5, { held: true });
    expect(matches([early], [listed('c1', 10, {})]).listed).toEqual({ c1: { held: true } });
  });

  test('the next leg, if it is an alert after the end', () => {
    const legs = [listed('c1', 10, { state: 'disconnected' })];
    expect(matches([report(11, { state: 'alerting' })], legs)).toEqual({
      listed: {},
      unlisted: { state: 'alerting' },
    });
    expect(matches([report(10, { state: 'alerting' })], legs).unlisted).toBeNull();
  });
});

describe('what a flat report adds to a listed leg', () => {
  test('wins over older fields, and leaves the position', () => {
    const flat = report(11, { name: 'Ann' }, { shape: 'topic', position: 7 });
    const found = matchFlatReports([flat], [listed('c1', 10, { name: 'Bo' }, 3)]);
    const leg = found.listed.get('c1');
    expect(leg && readRecord(leg)).toMatchObject({ name: 'Ann' });
    expect(leg?.position).toBe(3);
    expect(leg?.positionedAt).toBe(time(10));
  });

  test('is older than the end, when both have the same time', () => {
    const named = (state: string, name: string): JsonRecord => ({ state, name });
    const [live, over] = [named('connected', 'Ann'), named('disconnected', 'Bo')];
    const nameOf = (flat: JsonRecord, nested: JsonRecord): unknown =>
      matches([report(10, flat)], [listed('c1', 10, nested)]).listed['c1'];
    expect(nameOf(live, over)).toMatchObject({ name: 'Bo' });
    expect(nameOf(over, live)).toMatchObject({ name: 'Bo' });
    expect(nameOf({ ...over, name: 'Cy' }, over)).toMatchObject({ name: 'Cy' });
    expect(nameOf({ ...live, name: 'Cy' }, live)).toMatchObject({ name: 'Cy' });
  });
});

describe('a leg that no nested shape has listed', () => {
  const over = listed('c1', 10, { state: 'disconnected', endTime: at(9) }, 4);
  const next = { connectedTime: at(30), state: 'connected' };

  test('is shown at the position of the last listed one', () => {
    const found = matchFlatReports(
      [report(31, next)],
      [over, listed('c2', 10, { state: 'disconnected', endTime: at(8) }, 6)],
    );
    expect(found.listed.size).toBe(0);
    expect(found.unlisted && readRecord(found.unlisted)).toEqual(next);
    expect(found.unlisted?.position).toBe(6);
  });

  test('is not shown once it has ended, or a nested shape came later', () => {
    const ended = { ...next, state: 'disconnected' };
    expect(matches([report(31, ended)], [over]).unlisted).toBeNull();
    const later = [over, listed('c2', 31, { state: 'disconnected', endTime: at(8) })];
    expect(matches([report(31, next)], later).unlisted).toBeNull();
    expect(matches([report(32, next)], later).unlisted).toEqual(next);
  });

  test('is shown when nothing was listed, with its own position', () => {
    const ended = { ...next, state: 'disconnected' };
    const found = matchFlatReports([report(31, ended, { position: 2 })], []);
    expect(found.unlisted && readRecord(found.unlisted)).toEqual(ended);
    expect(found.unlisted?.position).toBe(2);
    expect(matches([], [])).toEqual({ listed: {}, unlisted: null });
  });

  test('is the latest of several, and gets the reports since it began', () => {
    const first = report(1, { state: 'disconnected', startAlertingTime: at(0), endTime: at(2) });
    const second = report(21, { startAlertingTime: at(20) });
    const third = report(41, { startAlertingTime: at(40) });
    const since = report(42, { state: 'connected', held: true });
    const { unlisted } = matches([first, second, third, since], []);
    expect(unlisted).toEqual({ state: 'connected', held: true, startAlertingTime: at(40) });
  });

  test('keeps what was known of the participant, but nothing of the legs before', () => {
    const participant = { startTime: at(0), name: 'Ann', queue: { id: 'q' }, custom: 1 };
    const legs = {
      state: 'disconnected',
      connectedTime: at(1),
      endTime: at(3),
      held: true,
      controlling: ['c'],
      wrapup: { code: 'w' },
    };
    const first = report(4, { ...participant, ...legs });
    const second = report(21, { name: 'Bo', startAlertingTime: at(20), endTime: at(22) });
    const third = report(41, { startAlertingTime: at(40), state: 'alerting' });
    const found = matchFlatReports([first, second, third], []).unlisted;
    expect(found && readRecord(found)).toEqual({
      ...participant,
      name: 'Bo',
      state: 'alerting',
      startAlertingTime: at(40),
    });
    expect(found?.firstSeenAt).toBe(time(41));
    expect(found?.ended).toBeNull();
  });
});
