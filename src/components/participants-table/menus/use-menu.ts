'use client';
import { useCallback, useState, type ComponentType } from 'react';
import { reportError, useSettings } from '../../../internals/settings.js';
import type { MenuProps } from './menus.js';

/** The menu of one column or, with the id null, of all columns. */
interface RequestedMenu {
  readonly id: string | null;
  readonly anchor: HTMLElement;
}

/** An open menu. */
export interface OpenedMenu extends RequestedMenu {
  readonly Menu: ComponentType<MenuProps>;
}

/** Opens and closes menus. Their code is loaded when the first one opens. */
export function useMenu(): {
  /** Also null while the code is loading. */
  readonly opened: OpenedMenu | null;
  readonly open: (id: string | null, anchor: HTMLElement) => void;
  readonly close: () => void;
} {
  const settings = useSettings();
  const [requested, setRequested] = useState<RequestedMenu | null>(null);
  const [Menu, setMenu] = useState<ComponentType<MenuProps> | null>(null);
  const open = useCallback(
    (id: string | null, anchor: HTMLElement): void => {
      setRequested({ id, anchor });
      void import('./menus.js')
        .then((module) => setMenu(() => module.Menu))
        .catch((error: unknown) => reportError(settings, error));
    },
    [settings],
  );
  const close = (): void => {
    // A click on another button opens that menu before the browser reports that this one has
    // closed.
    setRequested((current) => (current === requested ? null : current));
  };
  return { opened: requested && Menu && { ...requested, Menu }, open, close };
}
