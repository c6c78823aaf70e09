import { useEffect, useState } from 'react';
import { standInClient } from './client.js';
import { Desk } from './desk.js';
import { EMPTY_STATE, type DeskState } from './desk-state.js';
import { readDirectory } from './directory.js';

/** The desk, and how to open it again. */
export interface OpenDesk {
  /** Null until the user is signed in. */
  readonly desk: Desk | null;
  /** Why the sign-in failed; null when it did not. */
  readonly failure: string | null;
  /** Signs in again, with a new connection and an empty store. */
  readonly reopen: (change?: Partial<DeskState>) => void;
}

/** Opens a desk as long as the page is shown. */
export function useDesk(): OpenDesk {
  const [initial, setInitial] = useState<DeskState>(EMPTY_STATE);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const closing = new AbortController();
    let opened: Desk | undefined;
    const open = async (): Promise<void> => {
      const client = standInClient();
      const directory = await readDirectory(client, closing.signal);
      if (closing.signal.aborted) return;
      opened = new Desk(client, directory, initial);
      setDesk(opened);
      setFailure(null);
    };
    open().catch((error: unknown) => {
      if (!closing.signal.aborted) setFailure(error instanceof Error ? error.message : 'Failed.');
    });
    return () => {
      closing.abort();
      opened?.close();
    };
  }, [initial]);

  const reopen = (change?: Partial<DeskState>): void => {
    setInitial({ ...(desk?.state.get() ?? EMPTY_STATE), ...change });
  };
  return { desk, failure, reopen };
}
