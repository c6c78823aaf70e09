import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CobrowseKitProvider,
  fixedClock,
  type ResolveReferences,
} from '../../../src/entries/index.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { allowConsole } from '../../support/console.js';
import { legs, manyLegs, getSession } from './data.js';
import { eventually } from '../../support/eventually.js';

let root: Root | undefined;
let page: HTMLElement | undefined;
afterEach(() => {
  act(() => root?.unmount());
  page?.remove();
});

// React 18 takes the test's page for a server with layout effects; on a real one there are none.
const allowLayoutEffects = (): void => allowConsole('error', 'useLayoutEffect does nothing');

describe('server markup', () => {
  beforeEach(allowLayoutEffects);

  test('has the first rows in normal flow, without inline style', () => {
    const html = renderToString(<ParticipantsTable participants={manyLegs()} />);
    expect(html).not.toContain('style=');
    expect(html).toContain('Leg 10<');
    expect(html).not.toContain('Leg 500<');
    page = document.createElement('div');
    page.innerHTML = html;
    document.body.append(page);
    const tops = screen.getAllByRole('row').map((row) => row.getBoundingClientRect().top);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(new Set(tops).size).toBe(tops.length);
  });

  test('comes to life silently', async () => {
    const element = <ParticipantsTable participants={manyLegs()} getSession={getSession} />;
    page = document.createElement('div');
    page.innerHTML = renderToString(element);
    document.body.append(page);
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const container = page;
    await act(async () => {
      root = hydrateRoot(container, element, { onRecoverableError });
      await Promise.resolve();
    });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '1001');
  });
});

describe('export', () => {
  /** Clicks Export and reads the file. */
  async function exported(
    props: ParticipantsTable.Props,
    resolveReferences?: ResolveReferences,
  ): Promise<readonly string[]> {
    const user = userEvent.setup();
    const files: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob);
      return 'blob:none';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    render(
      <CobrowseKitProvider
        locale="en"
        timeZone="UTC"
        clock={fixedClock(Date.parse('2026-05-11T09:05:00Z'))}
        resolveReferences={resolveReferences}
      >
        <ParticipantsTable {...props} />
      </CobrowseKitProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Export CSV' }));
    await eventually(() => expect(click).toHaveBeenCalled());
    click.mockRestore();
    create.mockRestore();
    const text = (await files[0]?.text()) ?? '';
    return text.replace('\uFEFF', '').split('\r\n');
  }

  test('names that the app supplies, of rows that were never on screen, too', async () => {
    const participants = Array.from({ length: 300 }, (_, index) => ({
      id: `p-${index}`,
      user: { id: `u-${index}` },
      queue: { id: `q-${index}` },
    }));
    const lines = await exported({ participants, columns: ['name', 'queue'] }, (references) =>
      Promise.resolve(references.map(({ kind, id }) => ({ name: `${kind} ${id}` }))),
    );
    expect(lines[300]).toBe('user u-299,queue q-299');
  });

  test('what is shown, in the order shown', async () => {
    const lines = await exported({
      participants: legs,
      columns: ['state', 'name', 'started', 'duration', 'direction'],
      defaultState: {
        hiddenColumns: ['direction'],
        search: 'agent',
        sorting: [{ column: 'name', direction: 'ascending' }],
      },
    });
    expect(lines).toEqual(['State,Name,Started,Connected for', 'Alerting,Agent c25cd0,,']);
  });

  test('formulas are text, personal data is masked, URLs lose all but the host', async () => {
    const participants = [
      {
        id: '1',
        name: '=HYPERLINK("https://evil.example","x")',
        address: 'tel:+4915112345678',
        viewerUrl: 'https://apps.mypurecloud.com/cobrowse/#/secret-token',
        queue: { name: '\uFF0BA1, "quoted"' },
      },
    ];
    const lines = await exported({
      participants,
      columns: ['name', 'address', 'viewerHost', 'queue'],
    });
    expect(lines).toEqual([
      'Name,Address,Viewer host,Queue',
      '"\'=HYPERLINK(""https://evil.example"",""x"")",••••••,apps.mypurecloud.com,"\'\uFF0BA1, ""quoted"""',
    ]);
  });

  test('personal data is written where it is shown', async () => {
    const lines = await exported({
      participants: [{ id: '1', name: 'Ann', address: '+49 151' }],
      columns: ['name', 'address'],
      personalData: 'shown',
    });
    expect(lines).toEqual(['Name,Address', "Ann,'+49 151"]);
  });
});
