import type { ReactElement } from 'react';
import { pages } from './pages.js';
import { routeHref } from './route.js';
import type { Route } from './route.js';
import { directionOf } from './settings.js';

interface HeaderProps {
  /** Id of the page that is shown. */
  readonly current: string;
  readonly route: Route;
}

/** The name of the kit, and a link to each page when there are several. */
export function Header({ current, route }: HeaderProps): ReactElement {
  const hrefOf = (page: string): string => routeHref({ ...route, page, item: '' });
  // The gallery shows only its stories from right to left.
  const direction = current === 'components' ? undefined : directionOf(route.settings);
  return (
    <header className="demo-header" dir={direction}>
      <a className="demo-brand" href={hrefOf(pages[0].id)}>
        <svg className="demo-brand-mark" viewBox="0 0 24 24" aria-hidden="true">
          <rect x="1.5" y="4" width="15" height="12" rx="2.5" />
          <path d="M12 10.5 22 14l-4.4 1.7L16 20z" />
        </svg>
        Cobrowse Participant Kit
      </a>
      {pages.length > 1 && (
        <nav aria-label="Pages" className="demo-pages">
          {pages.map(({ id, label }) => (
            <a key={id} href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
