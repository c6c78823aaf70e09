import { expect, it, test } from 'vitest';
import { findSessionIssues } from '../../src/entries/model.js';
import { triageKind, type TriageKind } from '../../src/model/triage.js';

it.each<readonly [string, TriageKind]>([
  ['wrapup-overdue', 'wrapupOverdue'],
  ['wrapup-pending', 'wrapupOverdue'],
  ['control-by-several', 'controlContested'],
  ['alerting-overdue', 'alertingTooLong'],
  ['left-alone', 'leftAlone'],
  ['viewer-without-sharer', 'leftAlone'],
])('%s has its own kind, whatever its severity is', (rule, kind) => {
  expect(triageKind({ rule, severity: 'info' })).toBe(kind);
  expect(triageKind({ rule, severity: 'error' })).toBe(kind);
});

test('of all other findings, only errors need quick action', () => {
  expect(triageKind({ rule: 'error-reported', severity: 'error' })).toBe('error');
  expect(triageKind({ rule: 'a rule of the app', severity: 'error' })).toBe('error');
  expect(triageKind({ rule: 'several-legs', severity: 'warning' })).toBeNull();
  expect(triageKind({ rule: 'several-legs', severity: 'info' })).toBeNull();
});

test('no finding has no kind', () => {
  expect(triageKind(null)).toBeNull();
  expect(triageKind(undefined)).toBeNull();
});

test('the findings of a session can be sorted by it', () => {
  const session = {
    participants: [
      { id: 's', cobrowseRole: 'sharer', state: 'connected', connectedTime: 0 },
      { id: 'a', cobrowseRole: 'viewer', state: 'connected', connectedTime: 0, controlling: ['s'] },
      { id: 'b', cobrowseRole: 'viewer', state: 'connected', connectedTime: 0, controlling: ['s'] },
    ],
  };
  const { findings } = findSessionIssues({ session, now: 1000 });
  expect(findings.map(triageKind)).toContain('controlContested');
});
