'use client';
import { useCallback, useState, type ComponentType } from 'react';
import { reportError, useSettings } from '../../../internals/settings.js';
import type { MenuProps } from './menus.js';

/** An open menu: of one column, or, without an id, of all columns. */
export interface OpenMenu {
  readonly id: string | null;
  readonly anchor: HTMLElement;
  readonly Menu: ComponentType<MenuProps>;
}

/** Opens menus; their code loads with the first. */
export function useMenu(): {
  readonly menu: OpenMenu | null;
  readonly open: (id: string | null, anchor: HTMLElement) => void;
  readonly close: () => void;
} {
  const settings = useSettings();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const open = useCallback(
    (id: string | null, anchor: HTMLElement): void => {
      void import('./menus.js')
        .then(({ Menu }) => setMenu({ id, anchor, Menu }))
        .catch((error: unknown) => reportError(settings, error));
    },
    [settings],
  );
  const close = useCallback(() => setMenu(null), []);
  return { menu, open, close };
}
