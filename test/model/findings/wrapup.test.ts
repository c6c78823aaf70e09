import { describe, expect, it } from 'vitest';
import { at, ended, findingsOf, viewer } from './rules.js';

describe('wrap-up of a participant with several legs', () => {
  /** An ended leg of the agent, after which wrap-up is mandatory. */
  const leg = (communicationId: string, endTime: string | null, more: object = {}) =>
    ended({
      communicationId,
      endTime,
      wrapupRequired: true,
      wrapupPrompt: 'mandatory',
      wrapup: {},
      ...more,
    });

  it('is missing after the last leg only', () => {
    const legs = [leg('one', at(5)), leg('two', at(10)), leg('three', at(8))];
    expect(findingsOf('wrapup-missing', legs)).toMatchObject([
      { help: 'checkWrapupSettings', legs: ['v/two'] },
    ]);
    expect(findingsOf('wrapup-missing', [leg('one', at(5)), leg('open', null)])).toMatchObject([
      { legs: ['v/one'] },
    ]);
  });

  it('is not missing while another leg of the participant is connected', () => {
    const connected = viewer({ communicationId: 'again' });
    expect(findingsOf('wrapup-missing', [leg('one', at(5)), connected])).toEqual([]);
  });

  it('is missing for each participant, also for those without an id', () => {
    const other = leg('one', at(10), { id: 'w', user: { id: 'user-w' } });
    expect(findingsOf('wrapup-missing', [leg('one', at(5)), other])).toMatchObject([
      { legs: ['v/one'] },
      { legs: ['w/one'] },
    ]);
    const withoutId = [leg('one', at(5), { id: null }), leg('two', at(10), { id: null })];
    expect(findingsOf('wrapup-missing', withoutId)).toHaveLength(2);
  });

  it.each(['mandatory', 'timeout', 'forcedTimeout'])(
    'is missing when the prompt is %s',
    (wrapupPrompt) => {
      expect(findingsOf('wrapup-missing', [leg('one', at(5), { wrapupPrompt })])).toHaveLength(1);
    },
  );

  it.each(['optional', 'agentRequested', 'unheard-of', null])(
    'is not looked for when the prompt is %s',
    (wrapupPrompt) => {
      expect(findingsOf('wrapup-missing', [leg('one', at(5), { wrapupPrompt })])).toBeNull();
    },
  );

  it('was excused only by after-call work that does not apply', () => {
    const after = (afterCallWork: unknown) =>
      findingsOf('wrapup-missing', [leg('one', at(5), { afterCallWork })]);
    expect(after({ state: 'NotApplicable' })).toEqual([]);
    expect(after({ state: 'unknown' })).toHaveLength(1);
    expect(after('notApplicable')).toHaveLength(1);
  });

  it('is pending since the end of the leg, when nothing says since when', () => {
    const due = leg('one', at(10), { state: 'disconnected' });
    const now = Date.parse(at(10)) + 3_600_001;
    expect(findingsOf('wrapup-pending', [due], { now })).toMatchObject([
      { legs: ['v/one'], params: { pendingMs: 3_600_001 } },
    ]);
    const unknown = { ...due, endTime: null };
    expect(findingsOf('wrapup-pending', [unknown], { now })).toEqual([]);
  });

  it('is not pending when it is optional', () => {
    const open = leg('one', at(10), { state: 'disconnected', wrapupPrompt: 'optional' });
    expect(findingsOf('wrapup-pending', [open])).toBeNull();
  });

  it('that timed out is reported whole', () => {
    const closed = leg('one', at(5), { wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' } });
    expect(findingsOf('wrapup-timed-out', [closed])).toEqual([
      {
        rule: 'wrapup-timed-out',
        severity: 'warning',
        help: 'checkWrapupSettings',
        legs: ['v/one'],
        params: {},
      },
    ]);
  });
});
