/** Segments that run backwards or overlap are put in order, and marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/model/timeline/in-order.js';
import type {
  TimelineBound,
  TimelineSegment,
  TimelineSegmentKind,
} from '../../../src/entries/model.js';
import { at, spellAll } from './scene.js';

/** A bound at a number of seconds: `10`, `10?` if it is inferred, `10~` if it is open. */
function bound(text: string): TimelineBound {
  const instant = at(Number.parseInt(text, 10));
  if (text.endsWith('~')) return { at: instant, certainty: 'open', source: { kind: 'now' } };
  const certainty = text.endsWith('?') ? 'inferred' : 'known';
  return { at: instant, certainty, source: { kind: 'field', field: 'connectedTime' } };
}

function segment(kind: TimelineSegmentKind, start: string, end: string): TimelineSegment {
  return { kind, start: bound(start), end: bound(end) };
}

/** The segments in order, and the marks. */
function ordered(...drafts: readonly TimelineSegment[]) {
  const { segments, marks } = inOrder(drafts);
  return { segments: spellAll(segments), marks };
}

it('segments without contradictions stay as they are, by start', () => {
  const drafts = [segment('connected', '10', '60?'), segment('alerting', '5~', '10')];
  expect(inOrder(drafts)).toEqual({ segments: [drafts[1], drafts[0]], marks: [] });
});

it('of two segments with the same start, the shorter comes first', () => {
  const drafts = [segment('connected', '10~', '60~'), segment('alerting', '10~', '20~')];
  expect(ordered(...drafts).segments).toEqual(['alerting 10~ to 20~', 'connected 20~ to 60~']);
});

describe('a segment that runs backwards', () => {
  it('has no length, at its end', () => {
    expect(ordered(segment('connected', '60', '50'))).toEqual({
      segments: ['connected 50? to 50'],
      marks: [
        {
          code: 'reversed',
          at: at(50),
          params: { earlier: 'connectedTime', later: 'connectedTime', byMs: 10_000 },
        },
        { code: 'zeroLength', at: at(50), params: { segment: 'connected' } },
      ],
    });
  });

  it.each([
    ['60~', '50'],
    ['60', '50~'],
  ])('is no contradiction between fields if one of its ends is open: %s to %s', (start, end) => {
    expect(ordered(segment('connected', start, end)).marks).toEqual([]);
  });
});

describe('a segment that begins before the previous one ended', () => {
  it('is drawn after it', () => {
    expect(ordered(segment('connected', '10', '60'), segment('acw', '40', '80'))).toEqual({
      segments: ['connected 10 to 60', 'acw 60? to 80'],
      marks: [
        {
          code: 'overlap',
          at: at(40),
          params: { first: 'connected', second: 'acw', byMs: 20_000 },
        },
      ],
    });
  });

  it('and ends before it has no length', () => {
    const { segments, marks } = ordered(
      segment('connected', '10', '60'),
      segment('acw', '40', '45'),
    );
    expect(segments).toEqual(['connected 10 to 60', 'acw 60? to 60?']);
    expect(marks).toEqual([
      { code: 'overlap', at: at(40), params: { first: 'connected', second: 'acw', byMs: 5000 } },
      { code: 'zeroLength', at: at(60), params: { segment: 'acw' } },
    ]);
  });

  it('and ends together with it keeps its own end', () => {
    expect(ordered(segment('connected', '10', '60'), segment('acw', '40', '60')).segments).toEqual([
      'connected 10 to 60',
      'acw 60? to 60',
    ]);
  });

  it('stays open where it was open', () => {
    expect(
      ordered(segment('connected', '10', '60'), segment('acw', '40~', '50~')).segments,
    ).toEqual(['connected 10 to 60', 'acw 60~ to 60~']);
  });

  it('does not overlap it if it has no length itself', () => {
    const { marks } = ordered(segment('connected', '10', '60'), segment('acw', '40', '40'));
    expect(marks).toEqual([{ code: 'zeroLength', at: at(60), params: { segment: 'acw' } }]);
  });
});

describe('a segment without length', () => {
  it.each([
    ['10', '10', 1],
    ['10?', '10', 1],
    ['10', '11', 0],
    ['10~', '10', 0],
    ['10', '10~', 0],
  ])('is marked unless an end is open: %s to %s', (start, end, count) => {
    expect(ordered(segment('alerting', start, end)).marks).toHaveLength(count);
  });
});

it('whatever the segments are, none is lost, runs backwards or overlaps another', () => {
  const anyBound = fc
    .tuple(fc.nat(30), fc.constantFrom('', '?', '~'))
    .map(([seconds, certainty]) => `${seconds}${certainty}`);
  const anySegment = fc
    .tuple(fc.constantFrom('alerting', 'connected', 'acw'), anyBound, anyBound)
    .map(([kind, start, end]) => segment(kind, start, end));
  fc.assert(
    fc.property(fc.array(anySegment, { maxLength: 6 }), (drafts) => {
      const { segments } = inOrder(drafts);
      expect(segments.map(({ kind }) => kind).toSorted()).toEqual(
        drafts.map(({ kind }) => kind).toSorted(),
      );
      const instants = segments.flatMap(({ start, end }) => [start.at, end.at]);
      expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    }),
  );
});
