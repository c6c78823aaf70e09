'use client';
import { useCallback, useState, type ComponentType } from 'react';
import { reportError, useSettings } from '../../../internals/settings.js';
import type { MenuProps } from './menus.js';

/** An open menu: of one column or, with the id null, of all columns. */
export interface OpenedMenu {
  readonly id: string | null;
  readonly anchor: HTMLElement;
  readonly Menu: ComponentType<MenuProps>;
}

/** Opens and closes menus. Their code is loaded when the first one opens. */
export function useMenu(): {
  readonly opened: OpenedMenu | null;
  readonly open: (id: string | null, anchor: HTMLElement) => void;
  readonly close: () => void;
} {
  const settings = useSettings();
  const [opened, setOpened] = useState<OpenedMenu | null>(null);
  const open = useCallback(
    (id: string | null, anchor: HTMLElement): void => {
      void import('./menus.js')
        .then(({ Menu }) => setOpened({ id, anchor, Menu }))
        .catch((error: unknown) => reportError(settings, error));
    },
    [settings],
  );
  const close = useCallback(() => setOpened(null), []);
  return { opened, open, close };
}
