import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readViewerMessage } from '../../src/model/viewer-message.js';
import { HOSTILE } from './arbitrary.js';

describe('readViewerMessage', () => {
  it('reads the end of a session', () => {
    expect(readViewerMessage({ action: 'closeScreenShare' })).toEqual({ kind: 'ended' });
    expect(readViewerMessage({ action: 'closeScreenShare', joinCode: '1' })).toEqual({
      kind: 'ended',
    });
  });

  it('reads a join code, with the id of its session or without', () => {
    expect(readViewerMessage({ joinCode: ' 12 ', sessionId: 's1' })).toEqual({
      kind: 'joinCode',
      joinCode: '12',
      sessionId: 's1',
    });
    expect(readViewerMessage({ joinCode: 12, sessionId: null })).toEqual({
      kind: 'joinCode',
      joinCode: '12',
      sessionId: null,
    });
  });

  it('reads nothing else, and never throws', () => {
    const junk = fc.oneof(fc.anything(), fc.constantFrom<unknown>(...HOSTILE));
    const data = fc.oneof(
      junk,
      fc.record({ action: junk, joinCode: junk, sessionId: junk }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(data, (value) => {
        const message = readViewerMessage(value);
        if (message?.kind === 'joinCode') {
          expect(message.joinCode.trim()).not.toBe('');
          expect(message.joinCode.length).toBeLessThanOrEqual(1000);
          expect(value).toHaveProperty('joinCode');
        }
        if (message?.kind === 'ended') {
          expect(value).toHaveProperty('action', 'closeScreenShare');
        }
      }),
    );
  });
});
