import { Suspense, useLayoutEffect } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { Header } from './header.js';
import { pages } from './pages.js';
import { useRoute } from './route.js';

/** The hash contains the page, so the skip link has to move the focus itself. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector('main')?.focus();
}

/** The demo: a header, and the page from the URL. */
export function App(): ReactElement {
  const route = useRoute();
  const { Page, id, label } = pages.find((page) => page.id === route.page) ?? pages[0];
  const { theme } = route.settings;

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  // Only the page: a title never contains data from a file. A layout effect, because effects of
  // pages can add to the title.
  useLayoutEffect(() => {
    document.title = `${label} · Cobrowse Participant Kit`;
  }, [label]);

  return (
    <>
      <a className="demo-skip" href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <Header current={id} route={route} />
      <Suspense fallback={<p className="demo-loading">Loading…</p>}>
        <Page route={route.page === id ? route : { ...route, page: id, item: '' }} />
      </Suspense>
    </>
  );
}
