/** What the model's types promise. Checked by the compiler alone. */
import type {
  CobrowseMediaParticipant,
  FindingOf,
  FindingRuleId,
  CustomRule,
  SessionFinding,
  SessionIssuesOptions,
} from '../../src/entries/model.js';

/** Every field may be missing or null, and every enum is open. */
export const anyValue: CobrowseMediaParticipant = {
  id: null,
  state: 'a state of tomorrow',
  cobrowseRole: 'SHARER',
  startTime: 1_778_490_000_000,
  attributes: null,
};

declare const participant: CobrowseMediaParticipant;
// @ts-expect-error Participants are read only.
participant.id = 'x';

/** Findings narrow by their rule. */
export function peopleOf(finding: SessionFinding): number | null {
  return finding.rule === 'control-by-several' ? finding.params.people : null;
}

// @ts-expect-error Another rule has other parameters.
export const wrongParams: FindingOf<'wrapup-overdue'>['params'] = { people: 2 };

// @ts-expect-error No such rule.
export const noRule: FindingRuleId = 'no-such-rule';

export const switches: SessionIssuesOptions['rules'] = {
  'no-viewer': false,
  'viewer-url-missing': 'warning',
};

// @ts-expect-error Ids of own rules have a colon.
export const ownId: CustomRule['id'] = 'vip';
