/** How a session ended, and which wrap-up is the most urgent. */
import { describe, expect, it } from 'vitest';
import { gone, minute, outcomeOf, sharer, viewer, type Leg } from '../../support/outcome.js';

/** Who ended the session and why, as `participant reason`. */
function endingOf(...legs: Leg[]): string | null {
  const { ending } = outcomeOf(legs);
  return ending && `${ending.participant.id} ${ending.reason}`;
}

describe('the ending', () => {
  it('is that of the leg that ended first, wherever it is in the list', () => {
    const legs = [sharer(gone(9, 'client')), viewer(gone(8, 'timeout'))] as const;
    expect(endingOf(...legs)).toBe('v timeout');
    expect(endingOf(...legs.toReversed())).toBe('v timeout');
  });

  it.each(['peer', 'endpoint', 'other'])('is not %s if there is a better reason', (reason) => {
    expect(endingOf(sharer(gone(7, reason)), viewer(gone(9, 'client')))).toBe('v client');
    expect(endingOf(sharer(gone(7, reason)), viewer(gone(9)))).toBe(`s ${reason}`);
  });

  it('is the same reason of both if that does not name somebody', () => {
    expect(endingOf(sharer(gone(8, 'system')), viewer(gone(8, 'system')))).toMatch(/ system$/);
  });

  it('is unknown if different reasons are given for the same moment', () => {
    expect(endingOf(sharer(gone(8, 'system')), viewer(gone(8, 'timeout')))).toBeNull();
    expect(endingOf(sharer(gone(8, 'client')), viewer(gone(8, 'client')))).toBeNull();
  });

  it('prefers a leg whose end is known', () => {
    const unknown = { ...gone(0, 'timeout'), endTime: null };
    expect(endingOf(sharer(unknown), viewer(gone(8, 'client')))).toBe('v client');
    expect(endingOf(sharer(unknown), viewer(gone(8)))).toBe('s timeout');
  });

  it('is about the two who met, not about others', () => {
    const other = viewer({ id: 'w', ...gone(2, 'client') });
    expect(endingOf(sharer(gone(8, 'timeout')), viewer(gone(8)), other)).toBe('s timeout');
  });

  it('is about everybody if nobody met', () => {
    const missed = sharer({ connectedTime: null, ...gone(3, 'timeout') });
    expect(endingOf(missed)).toBe('s timeout');
  });

  it('is none for an unknown reason', () => {
    expect(endingOf(sharer(gone(8, 'by magic')), viewer(gone(8)))).toBeNull();
  });
});

describe('the wrap-up', () => {
  const ended = { ...gone(5), state: 'disconnected' };
  const LEGS = {
    due: { ...ended, wrapupRequired: true, wrapupPrompt: 'mandatory' },
    timedOut: { ...ended, wrapup: { code: 'ININ-WRAP-UP-TIMEOUT' } },
    skipped: { ...ended, wrapupSkipped: true },
    open: { ...ended, wrapupRequired: true, wrapupPrompt: 'optional' },
    done: { ...ended, wrapup: { code: 'sold' } },
  } satisfies Record<string, Leg>;
  const byUrgency = Object.entries(LEGS).map(([status, leg]) => ({
    status,
    leg: viewer({ id: status, ...leg }),
  }));

  it.each(byUrgency.map(({ status }, index) => [status, index] as const))(
    'that is %s comes before all that are less urgent',
    (status, index) => {
      const legs = byUrgency.slice(index).map(({ leg }) => leg);
      expect(outcomeOf(legs.toReversed()).wrapup).toMatchObject({
        status,
        participant: { id: status },
        overdueMs: null,
      });
    },
  );

  it('is not one of a draft', () => {
    expect(outcomeOf([viewer({ wrapup: { provisional: true } })]).wrapup).toBeNull();
  });

  it('is overdue after its deadline, not at it', () => {
    const leg = viewer({
      ...LEGS.due,
      wrapupPrompt: 'timeout',
      wrapupTimeoutMs: 60_000,
    });
    const overdueAt = (now: number) => outcomeOf([leg], { now }).wrapup?.overdueMs;
    expect(overdueAt(minute(6))).toBeNull();
    expect(overdueAt(minute(6) + 1)).toBe(1);
  });
});
