/** What the table of the page shows at first, and what it remembers. */
import type { ParticipantsTableState } from '../../../src/entries/table.js';

const STORAGE_KEY = 'cobrowse-kit-demo.table.2';

/** The columns that a supervisor needs fit next to the names at 1440 pixels. */
export const COLUMNS: Partial<ParticipantsTableState> = {
  columnOrder: [
    'name',
    'purpose',
    'state',
    'duration',
    'wrapup',
    'findings',
    'controls',
    'controlledBy',
    'started',
  ],
  hiddenColumns: [
    'role',
    'queue',
    'held',
    'disconnectReason',
    'session',
    'direction',
    'connected',
    'ended',
    'provider',
    'participantId',
    'address',
    'viewerHost',
  ],
  columnWidths: { purpose: 104, duration: 120, wrapup: 224, findings: 140, started: 120 },
  pinnedStart: ['name'],
};

/** The state of the last visit; null if there is none. */
export function readStoredState(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores the state for the next visit. */
export function storeState(state: unknown): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(state));
  } catch {
    // Without storage, the state is forgotten.
  }
}
