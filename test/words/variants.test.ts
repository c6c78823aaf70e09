import { expect, test } from 'vitest';
import { describeFinding } from '../../src/entries/index.js';
import type { FindingRuleId, SessionFinding } from '../../src/entries/model.js';
import { untyped } from '../model/arbitrary.js';

const sentence = (rule: FindingRuleId, params: object): string =>
  describeFinding(
    untyped<SessionFinding>({ rule, severity: 'warning', help: 'nothing', legs: [], params }),
  );

test.each<readonly [FindingRuleId, object, string]>([
  ['clock-skew', { byMs: 5000 }, 'The provider’s clock is 5 sec ahead'],
  ['clock-skew', { byMs: -5000 }, 'The provider’s clock is 5 sec behind'],
  ['long-hold', { heldMs: 999 }, 'On hold for 0.999 sec'],
  ['long-hold', { heldMs: 1000 }, 'On hold for 1 sec'],
  ['long-hold', { heldMs: 1499 }, 'On hold for 1 sec'],
  ['control-of-unknown', { target: '' }, 'Controls somebody who is not in this session'],
  [
    'control-of-unknown',
    { target: 'a1b2' },
    'Controls somebody who is not in this session (\u2068a1b2\u2069)',
  ],
  ['wrapup-missing', { skipped: false }, 'Required wrap-up is missing'],
  ['wrapup-missing', { skipped: true }, 'Required wrap-up was skipped'],
  ['viewer-url-unsafe', { reason: 'port' }, 'Blocked: the viewer link contains a port number'],
  ['error-reported', { code: null, status: null }, 'An error was reported'],
  [
    'error-reported',
    { code: null, status: 410 },
    'An error was reported (HTTP status \u2068410\u2069)',
  ],
  [
    'error-reported',
    { code: 'gone', status: 410 },
    'An error was reported (code \u2068gone\u2069)',
  ],
  [
    'state-contradicts-times',
    { state: 'connected', reason: 'ended' },
    'Reported as “Connected”, but the connection has ended',
  ],
  [
    'unknown-value',
    { field: 'afterCallWork.state', value: null },
    'Unknown value in “After-call work”',
  ],
])('%s with %j', (rule, params, expected) => {
  expect(sentence(rule, params)).toBe(expected);
});
