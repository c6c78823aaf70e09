import { describe, expect, it } from 'vitest';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type WrapupStatus,
} from '../../src/model/index.js';
import { untyped } from './arbitrary.js';

const END = '2026-05-11T09:10:00.000Z';
const ACW = '2026-05-11T09:10:02.000Z';
const DONE = '2026-05-11T09:10:30.000Z';
const at = (instant: string) => Date.parse(instant);
const ended: CobrowseMediaParticipant = {
  state: 'disconnected',
  endTime: END,
  wrapupRequired: true,
};
const wrapupOf = (leg: unknown) => participantFacts(untyped<CobrowseMediaParticipant>(leg)).wrapup;

describe('the status of a wrap-up', () => {
  it.each<readonly [string, CobrowseMediaParticipant, WrapupStatus]>([
    ['nothing said', {}, 'none'],
    ['required, but connected', { state: 'connected', wrapupRequired: true }, 'none'],
    ['no prompt', ended, 'open'],
    ['optional', { ...ended, wrapupPrompt: 'optional' }, 'open'],
    ['mandatory', { ...ended, wrapupPrompt: 'mandatory' }, 'due'],
    ['timeout', { ...ended, wrapupPrompt: 'timeout' }, 'due'],
    ['forcedTimeout', { ...ended, wrapupPrompt: 'forcedTimeout' }, 'due'],
    ['a queue setting', { ...ended, wrapupPrompt: 'MANDATORY_FORCED_TIMEOUT' }, 'due'],
    ['agentRequested, not requested', { ...ended, wrapupPrompt: 'agentRequested' }, 'open'],
    [
      'agentRequested, requested',
      { ...ended, wrapupPrompt: 'agentRequested', afterCallWorkRequired: true },
      'due',
    ],
    ['an unknown prompt', { ...ended, wrapupPrompt: 'whenever' }, 'open'],
    ['terminated', { ...ended, state: 'terminated', wrapupPrompt: 'mandatory' }, 'none'],
    ['empty', { ...ended, wrapup: {} }, 'open'],
    ['empty texts', { ...ended, wrapup: { code: '', name: ' ', notes: '', tags: [] } }, 'open'],
    ['a code', { ...ended, wrapup: { code: 'c' } }, 'done'],
    ['a name', { ...ended, wrapup: { name: 'Sold' } }, 'done'],
    ['an end', { ...ended, wrapup: { endTime: DONE } }, 'done'],
    ['the end of after-call work', { ...ended, endAcwTime: DONE }, 'done'],
    ['complete', { ...ended, afterCallWork: { state: 'complete' } }, 'done'],
    ['not applicable', { ...ended, afterCallWork: { state: 'notApplicable' } }, 'none'],
    ['skipped', { ...ended, wrapupSkipped: true }, 'skipped'],
    ['skipped by state', { ...ended, afterCallWork: { state: 'SKIPPED' } }, 'skipped'],
    ['closed by the platform', { ...ended, wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' } }, 'timedOut'],
    ['the same, lower case', { ...ended, wrapup: { code: 'inin-wrap-up-timeout' } }, 'timedOut'],
    ['a draft, still connected', { state: 'connected', wrapup: { provisional: true } }, 'draft'],
    [
      'a draft with a code, ended',
      { ...ended, wrapupPrompt: 'mandatory', wrapup: { code: 'c', provisional: true } },
      'due',
    ],
    [
      'a draft of the timeout code',
      { ...ended, wrapup: { code: 'ININ-WRAP-UP-TIMEOUT', provisional: true } },
      'open',
    ],
    ['done while connected', { state: 'connected', wrapup: { code: 'c' } }, 'done'],
  ])('reads %s', (_, leg, status) => {
    expect(wrapupOf(leg).status).toBe(status);
  });
});

describe('the time of a wrap-up', () => {
  const timed = { ...ended, wrapupPrompt: 'timeout', wrapupTimeoutMs: 120_000 };

  it('begins with after-call work, otherwise with the end of the leg', () => {
    expect(wrapupOf({ ...timed, startAcwTime: ACW }).start).toBe(at(ACW));
    expect(wrapupOf({ ...timed, afterCallWork: { startTime: ACW } }).start).toBe(at(ACW));
    expect(wrapupOf(timed).start).toBe(at(END));
  });

  it('ends with after-call work, otherwise with the wrap-up', () => {
    const wrapup = { code: 'c', endTime: DONE };
    expect(wrapupOf({ ...timed, wrapup }).end).toBe(at(DONE));
    expect(wrapupOf({ ...timed, wrapup, endAcwTime: ACW }).end).toBe(at(ACW));
    expect(wrapupOf({ ...timed, wrapup, afterCallWork: { endTime: ACW } }).end).toBe(at(ACW));
    expect(wrapupOf(timed).end).toBeNull();
  });

  it.each([
    ['timeout', at(ACW) + 120_000],
    ['forcedTimeout', at(ACW) + 120_000],
    ['agentRequested', at(ACW) + 120_000],
    ['mandatory', null],
    ['optional', null],
    [null, null],
  ])('runs out for the prompt %s at %s', (wrapupPrompt, deadline) => {
    expect(wrapupOf({ ...timed, wrapupPrompt, startAcwTime: ACW }).deadline).toBe(deadline);
  });

  it('does not run out when settled, not begun, or without a time', () => {
    expect(wrapupOf({ ...timed, wrapupSkipped: true }).deadline).toBeNull();
    expect(wrapupOf({ ...timed, wrapup: { code: 'c' } }).deadline).toBeNull();
    expect(wrapupOf({ ...timed, endTime: null }).deadline).toBeNull();
    expect(wrapupOf({ ...timed, wrapupTimeoutMs: null }).deadline).toBeNull();
    expect(wrapupOf({ ...timed, wrapupTimeoutMs: -5 }).deadline).toBeNull();
    expect(wrapupOf({ ...timed, wrapupTimeoutMs: 'soon' }).deadline).toBeNull();
    expect(wrapupOf({ ...timed, state: 'connected', endTime: null }).deadline).toBeNull();
  });

  it('reads a time that came as text', () => {
    expect(wrapupOf({ ...timed, wrapupTimeoutMs: '1000' }).deadline).toBe(at(END) + 1000);
    // Queues allow from a second to an hour: no time was set.
    expect(wrapupOf({ ...timed, wrapupTimeoutMs: 0 }).deadline).toBeNull();
  });
});
