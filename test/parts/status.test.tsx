import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  CobrowseKitProvider,
  fixedClock,
  Participant,
  type CobrowseMediaParticipant,
} from '../../src/entries/index.js';
import * as legs from '../../stories/data/legs.js';
import { agent, customer } from '../../stories/data/people.js';
import { outdatedSdk, upperCase } from '../../stories/data/reported.js';
import { NOW } from '../../stories/data/time.js';
import * as wrapups from '../../stories/data/wrapups.js';

/** What a part says of a leg; empty where it shows nothing. */
function textOf(part: ReactElement, participant: CobrowseMediaParticipant): string {
  const { container, unmount } = render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en">
      <Participant.Root participant={participant}>{part}</Participant.Root>
    </CobrowseKitProvider>,
  );
  const text = container.textContent;
  unmount();
  return text;
}

describe('Participant.State', () => {
  test.each([
    ['live', customer, 'Connected'],
    ['held', legs.heldCustomer, 'On hold'],
    ['alerting', legs.alertingAgent, 'Alerting'],
    ['dialing', legs.dialedCustomer, 'Dialing'],
    ['parked', legs.parkedCustomer, 'Parked'],
    ['ended', legs.endedCustomer, 'Ended'],
    ['wrap-up', wrapups.due, 'Wrap-up'],
    ['wrap-up while the state says connected', wrapups.stillConnected, 'Wrap-up'],
    ['upper case', upperCase, 'Connected'],
    ['an unknown state, as it came', legs.newKinds, 'teleporting'],
    ['the value that old SDKs write for what they do not know', outdatedSdk, 'OutdatedSdkVersion'],
    ['nothing', {}, 'State unknown'],
  ])('%s', (_name, leg, text) => {
    expect(textOf(<Participant.State />, leg)).toBe(text);
  });

  test('speaks the words of the nearest provider, also of one within its root', () => {
    render(
      <Participant.Root participant={customer}>
        <CobrowseKitProvider messages={{ states: { live: 'Dabei' } }}>
          <Participant.State />
        </CobrowseKitProvider>
      </Participant.Root>,
    );
    expect(screen.getByText('Dabei')).toBeVisible();
  });

  test('shows each phase by its own shape, not by color alone', () => {
    const shapes = [
      customer,
      legs.heldCustomer,
      legs.alertingAgent,
      legs.endedCustomer,
      wrapups.due,
      {},
    ].map((participant) => {
      const { container, unmount } = render(
        <Participant.Root participant={participant}>
          <Participant.State />
        </Participant.Root>,
      );
      const shape = container.querySelector('path')?.getAttribute('d');
      unmount();
      return shape;
    });
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes).not.toContain(undefined);
  });
});

describe('labels', () => {
  test.each([
    ['role', <Participant.Role key="" />, agent, 'Viewer'],
    ['role in another case', <Participant.Role key="" />, upperCase, 'Viewer'],
    ['purpose', <Participant.Purpose key="" />, customer, 'Customer'],
    ['direction', <Participant.Direction key="" />, upperCase, 'Inbound'],
    ['an unknown role', <Participant.Role key="" />, legs.newKinds, 'co-pilot'],
    ['an unknown purpose', <Participant.Purpose key="" />, legs.newKinds, 'digital_twin'],
    ['an unknown direction', <Participant.Direction key="" />, legs.newKinds, 'sideways'],
    ['nothing', <Participant.Role key="" />, {}, ''],
  ])('%s', (_name, part, leg, text) => {
    expect(textOf(part, leg)).toBe(text);
  });
});

describe('Participant.Duration', () => {
  test.each([
    ['how long a live leg lasts', customer, 'connected for 05:41'],
    ['how long an ended leg lasted', legs.endedCustomer, 'connected for 05:06'],
    ['zero where two clocks disagree', legs.brokenOff, 'connected for 00:00'],
    ['nothing for a leg that was never connected', legs.unanswered, ''],
    ['nothing without a start', {}, ''],
  ])('%s', (_name, leg, text) => {
    expect(textOf(<Participant.Duration />, leg)).toBe(text);
  });
});

describe('Participant.Hold', () => {
  test.each([
    ['a hold with its own duration', legs.heldCustomer, /^On hold for \d\d:\d\d$/],
    ['a hold whose start is unknown', legs.heldSinceUnknown, /^On hold$/],
    ['nothing once the hold is over, though its start stays', legs.heldBefore, /^$/],
  ])('%s', (_name, leg, text) => {
    expect(textOf(<Participant.Hold />, leg)).toMatch(text);
  });
});

describe('Participant.Alerting', () => {
  test.each([
    ['time left to answer', legs.alertingAgent, /^\d\d:\d\d left to answer$/],
    ['time over', legs.alertingOverdue, /^Time to answer has run out$/],
    ['nothing for a connected leg', agent, /^$/],
  ])('%s', (_name, leg, text) => {
    expect(textOf(<Participant.Alerting />, leg)).toMatch(text);
  });
});

describe('Participant.Wrapup', () => {
  test.each([
    ['due', wrapups.due, 'Wrap-up due'],
    ['open', wrapups.open, 'Wrap-up open'],
    ['counting', wrapups.counting, 'Wrap-up due01:20 left'],
    ['last seconds', wrapups.lastSeconds, 'Wrap-up due00:08 left'],
    ['overdue', wrapups.overdue, 'Wrap-up overdueby 00:35'],
    ['skipped', wrapups.skipped, 'Wrap-up skipped'],
    ['done, with its name', wrapups.done, 'Wrap-up done Resolved on the page'],
    ['timed out: nobody chose that code', wrapups.timedOut, 'Wrap-up timed out'],
    ['a draft', wrapups.provisional, 'Wrap-up due Call back Draft01:20 left'],
    ['not due while the leg lives', agent, ''],
  ])('%s', (_name, leg, text) => {
    expect(textOf(<Participant.Wrapup />, leg)).toBe(text);
  });
});

describe('Participant.DisconnectReason', () => {
  test.each([
    ['in words', legs.endedCustomer, 'Ended: the other participant left'],
    ['not answered', legs.unanswered, 'Not answered after 2 sec disconnected by this participant'],
    [
      'an unknown reason, as it came',
      { state: 'disconnected', disconnectType: 'Gremlins' },
      'Ended: Gremlins',
    ],
    [
      'the spelling of events',
      { state: 'disconnected', disconnectType: 'TRANSFER_DND' },
      'Ended: forwarded (do not disturb)',
    ],
    ['nothing while the leg lives', customer, ''],
  ])('%s', (_name, leg, text) => {
    expect(textOf(<Participant.DisconnectReason />, leg)).toBe(text);
  });
});

test('Participant.Error fills the parameters in', () => {
  expect(textOf(<Participant.Error />, legs.failed)).toBe(
    'Error: viewer cob-4471 left room 9 before command attach was done',
  );
});

test('Participant.Error says that a number is an HTTP status', () => {
  const leg = { ...legs.failed, errorInfo: { status: 410 } };
  expect(textOf(<Participant.Error />, leg)).toBe('Error: HTTP 410');
});

test('parts outside of a root, or of nobody, show nobody and throw nothing', () => {
  render(
    <>
      <Participant.Name />
      <Participant.State />
      <Participant.Control />
      <Participant.Details />
    </>,
  );
  expect(screen.getByText('No participant data')).toBeVisible();
});
