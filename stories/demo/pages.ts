import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PageProps } from './page-props.js';

/** A page of the demo: a link in the header, and code that is fetched when it is first shown. */
export interface DemoPage {
  /** First part of the address. */
  readonly id: string;
  readonly label: string;
  readonly Page: ComponentType<PageProps>;
}

/** All pages; the first is the start. */
export const pages: readonly [DemoPage, ...DemoPage[]] = [
  {
    id: 'desk',
    label: 'Agent desk',
    Page: lazy(() => import('./desk/desk-page.js')),
  },
  {
    id: 'components',
    label: 'Components',
    Page: lazy(() => import('./gallery/gallery.js')),
  },
  {
    id: 'supervisor',
    label: 'Supervisor',
    Page: lazy(() => import('./supervisor/supervisor.js')),
  },
  {
    id: 'review',
    label: 'Review',
    Page: lazy(() => import('./review/review.js')),
  },
];
