'use client';
import { useContext, useState, type ReactNode } from 'react';
import { SettingsContext, type KitOptions, type KitSettings } from './settings.js';

/** Lays settings over those above, for what is below. The same object until a setting changes. */
export function SettingsScope({ children, messages, ...options }: SettingsScope.Props): ReactNode {
  const above = useContext(SettingsContext);
  const next = Object.entries({ above, messages, ...options });
  const [kept, setKept] = useState(() => ({ next, settings: merge(above, messages, options) }));
  const isSame =
    next.length === kept.next.length &&
    next.every(([, value], index) => Object.is(value, kept.next[index]?.[1]));
  if (!isSame) setKept({ next, settings: merge(above, messages, options) });
  return <SettingsContext.Provider value={kept.settings}>{children}</SettingsContext.Provider>;
}

function merge(
  above: KitSettings,
  messages: KitOptions['messages'],
  options: KitSettings,
): KitSettings {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    ...above,
    ...Object.fromEntries(given),
    ...(messages && { catalogues: [...(above.catalogues ?? []), messages] }),
  };
}

export declare namespace SettingsScope {
  /** Settings, and what is below. */
  interface Props extends KitOptions, Pick<KitSettings, 'references'> {
    readonly children?: ReactNode;
  }
}
