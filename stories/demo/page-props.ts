import type { Route } from './route.js';

/** What every page of the demo gets. */
export interface PageProps {
  readonly route: Route;
}
