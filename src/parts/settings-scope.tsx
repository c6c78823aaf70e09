'use client';
import { useMemo, useState, type ReactNode } from 'react';
import { mergeMessages } from '../words/messages.js';
import { SettingsContext, useSettings, type KitOptions, type KitSettings } from './settings.js';

/** Lays settings over those above, for what is below. The same object until a setting changes. */
export function SettingsScope({ children, ...options }: SettingsScope.Props): ReactNode {
  const above = useSettings();
  const messages = useMemo(
    () => mergeMessages(above.messages, options.messages),
    [above.messages, options.messages],
  );
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const settings: KitSettings = { ...above, ...Object.fromEntries(given), messages };
  const [kept, setKept] = useState(settings);
  const changed = !isSame(kept, settings);
  if (changed) setKept(settings);
  return (
    <SettingsContext.Provider value={changed ? settings : kept}>
      {children}
    </SettingsContext.Provider>
  );
}

function isSame(one: object, other: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(one));
  const entries = Object.entries(other);
  return (
    entries.length === fields.size &&
    entries.every(([key, value]) => fields.has(key) && Object.is(fields.get(key), value))
  );
}

export declare namespace SettingsScope {
  /** Settings, and what is below. */
  interface Props extends KitOptions, Pick<KitSettings, 'references'> {
    readonly children?: ReactNode;
  }
}
