'use client';
import { useContext, useState, type ReactNode } from 'react';
import { SettingsContext, type KitOptions, type KitSettings } from './settings.js';

/** Lays settings over those of the scope above, for everything inside. Undefined and null keep the one above. */
export function SettingsScope({ children, ...options }: SettingsScope.Props): ReactNode {
  const settings = useScopedSettings(options);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** The settings of a {@link SettingsScope}, for a component that provides them itself. */
export function useScopedSettings({ messages, ...options }: SettingsScope.Options): KitSettings {
  const above = useContext(SettingsContext);
  return useUnchanged(settingsOver(above, options, messages));
}

/** The settings above where nothing else is given: of many cards, few have settings of their own. */
function settingsOver(
  above: KitSettings,
  options: KitOptions,
  messages: KitSettings['messages'],
): KitSettings {
  const given = Object.entries(options).filter(([, value]) => value != null);
  if (given.length === 0 && !messages) return above;
  return { ...above, ...Object.fromEntries(given), above, messages };
}

/** The same object until one of its values changes, so that nothing inside renders without a reason. */
function useUnchanged<T extends object>(next: T): T {
  const [current, setCurrent] = useState(next);
  if (haveSameValues(current, next)) return current;
  setCurrent(next);
  return next;
}

function haveSameValues(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return (
    others.length === values.size &&
    others.every(([name, value]) => values.has(name) && Object.is(values.get(name), value))
  );
}

export declare namespace SettingsScope {
  /** Settings to lay over those above. */
  interface Options extends KitOptions, Pick<KitSettings, 'references'> {}
  /** Settings, and what they apply to. */
  interface Props extends Options {
    readonly children?: ReactNode;
  }
}
