import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { legKey, type CobrowseMediaParticipant } from '../../../src/entries/index.js';
import { agent, customer, supervisor } from '../../../stories/data/people.js';
import { open, part, rows } from './shown.js';

type Leg = CobrowseMediaParticipant;

const over = (leg: Leg, end: string, disconnectType: string): Leg => ({
  ...leg,
  state: 'terminated',
  endTime: end,
  disconnectType,
});
const END = '2026-03-04T15:19:40Z';
const ended = {
  customer: over(customer, END, 'endpoint'),
  agent: over({ ...agent, wrapupSkipped: true }, '2026-03-04T15:19:41Z', 'client'),
};
const review = () => screen.getByRole('region', { name: 'Co-browse session' });
/** The texts of the review in order; names are isolated, which is not to be seen. */
const sentence = (): string => review().querySelector('.cb-review-sentence')?.textContent ?? '';
const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('the outcome', () => {
  test('of a session that is over is in the past tense, with its times', () => {
    const at = (leg: Leg, time: string) => ({
      at: Date.parse(time),
      session: { participants: [leg] },
    });
    open({
      session: { participants: [ended.customer, { ...ended.agent, controlling: [] }] },
      events: [
        at(agent, '2026-03-04T15:15:00Z'),
        at({ ...agent, controlling: [] }, '2026-03-04T15:17:10Z'),
      ],
    });
    expect(sentence()).toBe(
      'Tobias Renner (Agent) helped Marta Lindqvist for 5 min 16 sec and controlled the shared page for at least 2 min 10 sec. Tobias Renner left the session. Tobias Renner skipped the wrap-up.',
    );
    expect(review()).toHaveTextContent('Mar 4, 2026, 3:13:52 PM UTC to 3:19:41 PM');
  });

  test('of a running session is in the present tense, as of now', () => {
    open({ session: { participants: [customer, agent] }, now: Date.parse('2026-03-04T15:17:00Z') });
    expect(sentence()).toMatch(
      /^Tobias Renner \(Agent\) has been helping Marta Lindqvist for .+ and has been in control of the shared page for an unknown length of time\.$/,
    );
    expect(review()).toHaveTextContent(
      'Since Mar 4, 2026, 3:13:52 PM UTC. Still running as of 3:17:00 PM.',
    );
  });

  test('names two more viewers and counts the others', () => {
    const viewers = Array.from({ length: 4 }, (_, index) => ({
      ...supervisor,
      id: `viewer ${index}`,
      name: `Viewer ${index}`,
      user: { id: `user ${index}` },
    }));
    open({ session: { participants: [customer, { ...agent, controlling: [] }, ...viewers] } });
    expect(sentence()).toMatch(/Viewer 0 \(Colleague\) has also been viewing the page for/);
    expect(sentence()).toMatch(/Viewer 1 .*2 more people viewed the page\./);
    expect(sentence()).not.toContain('Viewer 2');
  });

  test.each<[string, readonly Leg[], RegExp]>([
    [
      'not reported',
      [customer, { ...agent, controlling: undefined }],
      /Control was not reported\./,
    ],
    ['nobody', [customer, { ...agent, controlling: [] }], /Nobody controls the page\./],
    [
      'nobody in the data',
      [ended.customer, { ...ended.agent, controlling: [] }],
      /According to the data, nobody controlled the page\./,
    ],
    [
      'several',
      [customer, agent, { ...supervisor, controlling: agent.controlling }],
      /Ngozi Adeyemi \(Colleague\) has also been viewing .+ Ngozi Adeyemi has been in control of the page of Marta Lindqvist/,
    ],
    [
      'a page of nobody',
      [customer, { ...agent, cobrowseSessionId: 'other', controlling: ['nobody'] }],
      /controlled an unknown page for/,
    ],
  ])('says of control: %s', (_, participants, text) => {
    open({ session: { participants } });
    expect(sentence()).toMatch(text);
  });

  test('says in one sentence how long another viewer viewed and controlled the page', () => {
    const colleague = {
      ...over(supervisor, END, 'client'),
      controlling: agent.controlling,
    };
    open({ session: { participants: [ended.customer, ended.agent, colleague] } });
    expect(sentence()).toMatch(
      /Ngozi Adeyemi \(Colleague\) also viewed the page for .+ and controlled it for an unknown length of time\./,
    );
    expect(sentence().match(/Ngozi/g)).toHaveLength(1);
  });

  test.each<[string, Leg[], RegExp]>([
    ['only a sharer', [customer], /^Marta Lindqvist \(Customer\) has been sharing a page/],
    ['only a viewer', [agent], /has been connected .* Nobody is sharing a page\./],
    ['nobody yet', [{ id: 'a', state: 'alerting' }], /^Nobody is connected yet\.$/],
    [
      'nobody ever',
      ['a', 'b'].map((id) => ({ id, state: 'terminated', endTime: END })),
      /^Nobody was ever connected\.$/,
    ],
    [
      'no roles',
      [{ ...agent, cobrowseRole: null, name: null }],
      /^Agent [0-9a-f]{6} was connected/,
    ],
    [
      'a lost line',
      [over(customer, END, 'transport.failure'), over(agent, END, 'peer')],
      /Marta Lindqvist was disconnected: connection lost\./,
    ],
  ])('says who was there: %s', (_, participants, text) => {
    open({ session: { participants } });
    expect(sentence()).toMatch(text);
  });
});

describe('the order', () => {
  test('is outcome, findings, people, the rest, and ids last', async () => {
    open({ session: { id: 'c1', participants: [ended.customer, ended.agent] } });
    await screen.findByRole('region', { name: 'Session' });
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.indexOf('Findings')).toBeLessThan(
      headings.indexOf('People and their connections'),
    );
    expect(headings.indexOf('People and their connections')).toBeLessThan(
      headings.indexOf('Session'),
    );
    const findings = screen.getByRole('region', { name: 'Findings' });
    expect(
      isBefore(
        screen.getByText(/skipped the wrap-up\./, { selector: '.cb-review-sentence > bdi' }),
        findings,
      ),
    ).toBe(true);
    expect(isBefore(findings, screen.getByText('Technical details', { selector: 'summary' }))).toBe(
      true,
    );
  });

  test('has ids and addresses folded', async () => {
    const user = open();
    await screen.findByRole('region', { name: 'Session' });
    expect(part('Session').queryByText('Conversation')).toBeNull();
    expect(screen.getByText('Conversation', { selector: 'dt' })).not.toBeVisible();
    await user.click(screen.getByText('Technical details', { selector: 'summary' }));
    expect(screen.getByText('Conversation', { selector: 'dt' })).toBeVisible();
    expect(screen.getByText(/^\/api\/v2\/conversations\/messages\//)).toBeVisible();
  });
});

test('errors and warnings of a leg are counted separately', () => {
  const findings = [
    { rule: 'acme:a', severity: 'error' },
    { rule: 'acme:b', severity: 'warning' },
    { rule: 'acme:c', severity: 'warning' },
    { rule: 'acme:d', severity: 'info' },
  ] as const;
  open({
    session: { participants: [{ id: 'p', name: 'Ann' }] },
    issues: {
      findings: findings.map((finding) => ({
        ...finding,
        legs: [legKey({ id: 'p' })],
        params: {},
      })),
      passed: [],
      notApplicable: [],
      failed: [],
    },
  });
  expect(rows()[0]).toHaveAccessibleName(/1 error .*2 warnings/);
});
