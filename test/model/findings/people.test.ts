import { describe, expect, it } from 'vitest';
import { at, ended, findingsOf, sharer, viewer } from './rules.js';

const gone = { state: 'terminated', endTime: at(10), disconnectType: 'peer' };

describe('control', () => {
  it('of nobody in the session', () => {
    const controlling = ['nobody-knows'];
    const twoSharers = [
      sharer(gone),
      sharer({ id: 't', startTime: at(11), connectedTime: at(11) }),
    ];
    expect(
      findingsOf('control-of-unknown', [viewer({ controlling }), ...twoSharers]),
    ).toMatchObject([{ severity: 'warning', legs: ['v'], params: { target: 'nobody' } }]);
    expect(findingsOf('control-of-unknown', [viewer({ controlling }), sharer()])).toEqual([]);
    expect(findingsOf('control-of-unknown', [ended({ controlling }), ...twoSharers])).toEqual([]);
    expect(findingsOf('control-of-unknown', [viewer({ controlling: [] })])).toBeNull();
    for (const personal of ['ann@example.com', 'tel:+61400', '+61 400 000']) {
      const [finding] =
        findingsOf('control-of-unknown', [viewer({ controlling: [personal] })]) ?? [];
      expect(finding?.params).toEqual({ target: '' });
    }
  });

  it('of a leg that has ended', () => {
    const controller = viewer({ controlling: ['s'] });
    expect(findingsOf('control-of-ended', [controller, sharer(gone)])).toMatchObject([
      { severity: 'warning', legs: ['v', 's'] },
    ]);
    expect(findingsOf('control-of-ended', [controller, sharer()])).toEqual([]);
    expect(
      findingsOf('control-of-ended', [controller, sharer({ ...gone, endTime: at(19, 56) })]),
    ).toEqual([]);
    expect(findingsOf('control-of-ended', [ended({ controlling: ['s'] }), sharer(gone)])).toEqual(
      [],
    );
    expect(findingsOf('control-of-ended', [viewer(), sharer()])).toBeNull();
  });

  it('of itself', () => {
    expect(findingsOf('control-of-self', [viewer({ controlling: ['v'] }), sharer()])).toMatchObject(
      [{ severity: 'warning', legs: ['v'] }],
    );
    expect(findingsOf('control-of-self', [viewer({ controlling: ['s'] }), sharer()])).toEqual([]);
    expect(findingsOf('control-of-self', [viewer(), sharer()])).toBeNull();
  });

  it('by a sharer', () => {
    expect(
      findingsOf('control-by-sharer', [viewer(), sharer({ controlling: ['v'] })]),
    ).toMatchObject([{ severity: 'warning', legs: ['s', 'v'] }]);
    expect(findingsOf('control-by-sharer', [viewer({ controlling: ['s'] }), sharer()])).toEqual([]);
    expect(findingsOf('control-by-sharer', [viewer(), sharer()])).toBeNull();
  });

  it('of one page by several people', () => {
    const other = viewer({ id: 'w', user: { id: 'user-w' }, controlling: ['s'] });
    const legs = [viewer({ controlling: ['s'] }), other, sharer()];
    expect(findingsOf('control-by-several', legs)).toMatchObject([
      { severity: 'error', help: 'revokeControl', legs: ['v', 'w', 's'], params: { people: 2 } },
    ]);
    const oneUser = [
      viewer({ controlling: ['s'] }),
      { ...other, user: { id: 'user-v' } },
      sharer(),
    ];
    expect(findingsOf('control-by-several', oneUser)).toEqual([]);
    const onlyOneIsLive = [viewer({ controlling: ['s'] }), { ...other, ...gone }, sharer()];
    expect(findingsOf('control-by-several', onlyOneIsLive)).toEqual([]);
    expect(findingsOf('control-by-several', [viewer({ controlling: ['nobody'] })])).toBeNull();
  });

  it('as the app resolves it', () => {
    const resolveControlTarget = () => sharer();
    const legs = [viewer({ controlling: ['nobody'] }), sharer(), sharer({ id: 't' })];
    expect(findingsOf('control-of-unknown', legs)).toHaveLength(1);
    expect(findingsOf('control-of-unknown', legs, { resolveControlTarget })).toEqual([]);
  });
});

describe('sides', () => {
  it('no sharer', () => {
    expect(findingsOf('no-sharer', [viewer(), sharer({ cobrowseRole: null })])).toMatchObject([
      { severity: 'warning', legs: ['v'] },
    ]);
    expect(findingsOf('no-sharer', [viewer(), sharer()])).toEqual([]);
    expect(findingsOf('no-sharer', [{ id: 'a' }, { id: 'b' }])).toBeNull();
    const byItself = { session: { participants: [viewer()] } };
    expect(findingsOf('no-sharer', [], byItself)).toBeNull();
  });

  it('no viewer', () => {
    expect(findingsOf('no-viewer', [sharer(), { id: 'a' }])).toMatchObject([
      { severity: 'warning', legs: ['s'] },
    ]);
    expect(findingsOf('no-viewer', [sharer(), viewer()])).toEqual([]);
    expect(findingsOf('no-viewer', [sharer(), { id: 'a', state: 'alerting' }])).toBeNull();
    expect(findingsOf('no-viewer', [sharer({ connectedTime: null }), { id: 'a' }])).toBeNull();
    expect(findingsOf('no-viewer', [viewer()])).toBeNull();
  });

  it('several sharers', () => {
    const other = sharer({ id: 't' });
    expect(findingsOf('several-sharers', [viewer(), sharer(), other])).toMatchObject([
      { severity: 'warning', legs: ['s', 't'], params: { people: 2 } },
    ]);
    const later = sharer({ id: 't', startTime: at(11), connectedTime: at(11) });
    expect(findingsOf('several-sharers', [viewer(), sharer(gone), later])).toEqual([]);
    expect(findingsOf('several-sharers', [sharer(), sharer({ communicationId: 'c' })])).toEqual([]);
    expect(
      findingsOf('several-sharers', [sharer(), sharer({ id: 't', state: 'offering' })]),
    ).toEqual([]);
    expect(findingsOf('several-sharers', [viewer()])).toBeNull();
  });

  it('several co-browse sessions', () => {
    const other = viewer({ cobrowseSessionId: 'other' });
    expect(findingsOf('several-session-ids', [sharer(), other])).toMatchObject([
      { severity: 'warning', legs: ['s', 'v'], params: { count: 2 } },
    ]);
    const oneAfterAnother = [
      sharer(gone),
      viewer({ cobrowseSessionId: 'other', startTime: at(11), connectedTime: at(11) }),
    ];
    expect(findingsOf('several-session-ids', oneAfterAnother)).toMatchObject([
      { severity: 'info' },
    ]);
    expect(findingsOf('several-session-ids', [sharer(), viewer()])).toEqual([]);
    expect(findingsOf('several-session-ids', [{ id: 'a' }])).toBeNull();
  });
});

describe('legs', () => {
  it('twice', () => {
    expect(findingsOf('duplicate-legs', [viewer(), viewer(), sharer()])).toMatchObject([
      { severity: 'warning', legs: ['v'], params: { count: 2 } },
    ]);
    expect(findingsOf('duplicate-legs', [viewer(), viewer({ communicationId: 'c' })])).toEqual([]);
    expect(findingsOf('duplicate-legs', [{}, {}])).toBeNull();
  });

  it('of one user, and those not answered', () => {
    const missed = ended({ id: 'm', connectedTime: null });
    const legs = [viewer(), missed, { ...missed, id: 'n' }, sharer()];
    expect(findingsOf('unanswered-legs', legs)).toMatchObject([
      {
        severity: 'info',
        help: 'nothing',
        legs: ['m', 'n'],
        params: { count: 2, allMissed: false },
      },
    ]);
    // Offers that were not answered are reported once.
    expect(findingsOf('several-legs', legs)).toEqual([]);
    expect(findingsOf('several-legs', [...legs, viewer({ id: 'w' })])).toMatchObject([
      { severity: 'info', legs: ['v', 'w'], params: { count: 2 } },
    ]);
    expect(findingsOf('unanswered-legs', [viewer()])).toEqual([]);
    expect(findingsOf('several-legs', [viewer(), viewer()])).toEqual([]);
    expect(findingsOf('unanswered-legs', [sharer()])).toBeNull();
    expect(findingsOf('several-legs', [sharer()])).toBeNull();
  });

  it('that nobody answered, so that nobody was served', () => {
    const missed = ended({ id: 'm', connectedTime: null });
    const byAnother = { ...missed, id: 'n', user: { id: 'user-n' } };
    const queue = { id: 'q', purpose: 'acd', state: 'terminated', connectedTime: at(0) };
    const severities = (legs: Parameters<typeof findingsOf>[1], options = {}) =>
      findingsOf('unanswered-legs', legs, options)?.map(({ severity }) => severity);

    expect(findingsOf('unanswered-legs', [sharer(gone), queue, missed, byAnother])).toEqual([
      {
        rule: 'unanswered-legs',
        severity: 'warning',
        help: 'offerHelp',
        legs: ['m', 'n'],
        params: { count: 2, allMissed: true },
      },
    ]);
    // The customer waits, gave up, or has no purpose.
    expect(severities([sharer(), missed])).toEqual(['warning']);
    expect(severities([sharer({ purpose: null }), missed])).toEqual(['warning']);
    // Somebody answered, may have answered, or still may.
    expect(severities([sharer(), missed, ended()])).toEqual(['info']);
    expect(severities([sharer(), missed, { id: 'x', state: 'terminated' }])).toEqual(['info']);
    expect(severities([sharer(), missed, { ...queue, state: 'connected' }])).toEqual(['info']);
    expect(
      severities([sharer(), missed, viewer({ state: 'alerting', connectedTime: null })]),
    ).toEqual(['info']);
    // A user who shares a page is not the customer, and one leg is not a session.
    expect(severities([sharer({ user: { id: 'u' } }), missed])).toEqual(['info']);
    expect(severities([missed], { session: { participants: [missed] } })).toEqual(['info']);
    expect(severities([sharer(), missed], { rules: { 'unanswered-legs': 'info' } })).toEqual([
      'info',
    ]);
  });

  it('with values that nobody knows', () => {
    const odd = viewer({ state: 'OutdatedSdkVersion', purpose: 'astronaut' });
    expect(findingsOf('unknown-value', [sharer(), odd])).toMatchObject([
      { severity: 'warning', legs: ['v'], params: { field: 'state', value: 'OutdatedSdkVersion' } },
      { severity: 'info', legs: ['v'], params: { field: 'purpose', value: 'astronaut' } },
    ]);
    const everywhere = viewer({
      initialState: 'x',
      direction: 'x',
      disconnectType: 'x',
      cobrowseRole: 'x',
      wrapupPrompt: 'x',
      afterCallWork: { state: 'x' },
    });
    expect(findingsOf('unknown-value', [everywhere, { ...everywhere, id: 'w' }])).toHaveLength(6);
    const personal = viewer({ purpose: 'Ann Stokes <ann@example.com>' });
    expect(findingsOf('unknown-value', [personal])).toMatchObject([{ params: { value: null } }]);
    expect(findingsOf('unknown-value', [viewer({ state: 'CONNECTED' })])).toEqual([]);
    expect(findingsOf('unknown-value', [{ id: 'a' }])).toBeNull();
  });
});
