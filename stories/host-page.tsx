import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import unlayered from '../src/styles/unlayered.css?inline';
import hostile from './host-page.css?inline';

interface HostPageProps {
  readonly children: ReactNode;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/**
 * A page with global rules for every element, around the kit with its style sheet without layers.
 * A shadow root keeps the rules of this page in, and those of the gallery out.
 */
export function HostPage({ children }: HostPageProps): ReactElement {
  const [root, setRoot] = useState<ShadowRoot | null>(null);

  function attach(host: HTMLDivElement | null): void {
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet(hostile), sheet(unlayered)];
    setRoot(shadow);
  }

  return <div ref={attach}>{root && createPortal(children, root)}</div>;
}
