'use client';
import { useContext, useState, type ReactNode } from 'react';
import { SettingsContext, type KitOptions, type KitSettings } from './settings.js';

/** Lays settings over those above, for what is below. */
export function SettingsScope({ children, messages, ...options }: SettingsScope.Props): ReactNode {
  const above = useContext(SettingsContext);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const settings = useSame({ ...above, ...Object.fromEntries(given), above, messages });
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** The same object until one of its values changes, so that nothing below renders for nothing. */
function useSame<T extends object>(next: T): T {
  const [kept, setKept] = useState(next);
  const before = Object.entries(kept).flat();
  const after = Object.entries(next).flat();
  if (before.length === after.length && after.every((item, at) => Object.is(item, before[at]))) {
    return kept;
  }
  setKept(next);
  return next;
}

export declare namespace SettingsScope {
  /** Settings, and what is below. */
  interface Props extends KitOptions, Pick<KitSettings, 'references'> {
    readonly children?: ReactNode;
  }
}
