'use client';
import { useContext, useState, type ReactNode } from 'react';
import { SettingsContext, type KitOptions, type KitSettings } from './settings.js';

/** Overrides settings for everything inside. Settings that are undefined or null are inherited. */
export function SettingsScope({ children, ...options }: SettingsScope.Props): ReactNode {
  const settings = useScopedSettings(options);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** The settings of a {@link SettingsScope}, for a component that provides them itself. */
export function useScopedSettings({ messages, ...options }: SettingsScope.Options): KitSettings {
  const above = useContext(SettingsContext);
  return useUnchanged(settingsOver(above, options, messages));
}

/** Returns the inherited settings if nothing is overridden, as for most cards. */
function settingsOver(
  above: KitSettings,
  options: KitOptions,
  messages: KitSettings['messages'],
): KitSettings {
  const given = Object.entries(options).filter(([, value]) => value != null);
  if (given.length === 0 && !messages) return above;
  return { ...above, ...Object.fromEntries(given), above, messages };
}

/** Returns the same object until one of its values changes, to avoid unnecessary rendering. */
function useUnchanged<T extends object>(next: T): T {
  const [current, setCurrent] = useState(next);
  if (haveSameValues(current, next)) return current;
  setCurrent(next);
  return next;
}

function haveSameValues(one: object, other: object): boolean {
  if (one === other) return true;
  const values = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return (
    others.length === values.size &&
    others.every(([name, value]) => values.has(name) && Object.is(values.get(name), value))
  );
}

/** Types of {@link SettingsScope}. */
export declare namespace SettingsScope {
  /** Settings that override the inherited ones. */
  interface Options extends KitOptions, Pick<KitSettings, 'references'> {}
  /** Settings, and the content that they apply to. */
  interface Props extends Options {
    readonly children?: ReactNode;
  }
}
