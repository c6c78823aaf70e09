import { useMemo, useSyncExternalStore } from 'react';
import { readSettings, writeSettings } from './settings.js';
import type { DemoSettings } from './settings.js';

/** Where the visitor is: `#/components/card-on-hold?theme=dark`. */
export interface Route {
  readonly page: string;
  readonly item: string;
  readonly settings: DemoSettings;
}

function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', item = ''] = path.split('/');
  return { page, item, settings: readSettings(new URLSearchParams(query)) };
}

/** The address of a route, for `href`. */
export function routeHref({ page, item, settings }: Route): string {
  const query = writeSettings(settings);
  return `#/${page}${item && `/${item}`}${query && `?${query}`}`;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

const readHash = (): string => window.location.hash;

/** The current route. Renders again when the URL changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes to a route without a new entry in the history, for settings. */
export function replaceRoute(route: Route): void {
  window.location.replace(routeHref(route));
}
