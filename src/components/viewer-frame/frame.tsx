'use client';
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { readViewerMessage, type ViewerMessage } from '../../model/viewer-message.js';
import { permissionsPolicy, sandboxTokens, type SandboxPermission } from './restrictions.js';

/** The frame itself. Rendered in browsers only, and with a new key for each time it is loaded. */
export function Frame(props: {
  readonly iframeRef: RefObject<HTMLIFrameElement | null>;
  readonly href: string;
  readonly title: string;
  readonly sandbox: readonly SandboxPermission[] | null | undefined;
  readonly permissions: readonly string[] | null | undefined;
  /** Called for each message of the viewer; null for one that the kit does not understand. */
  readonly onMessage: (message: ViewerMessage | null) => void;
  /** Called when the content security policy of the page forbids the frame. */
  readonly onBlocked: () => void;
}): ReactElement {
  const { iframeRef, href, title, sandbox, permissions, onMessage, onBlocked } = props;
  const hasEnded = useRef(false);
  const { origin } = new URL(href);
  // Before the browser goes on, so that the first message is not missed. After each rendering, for
  // the callbacks of that rendering.
  useLayoutEffect(() => {
    const view = iframeRef.current?.ownerDocument.defaultView;
    if (!view) return undefined;
    const receive = (event: MessageEvent<unknown>): void => {
      const viewer = iframeRef.current?.contentWindow;
      const isOfViewer = viewer != null && event.source === viewer && event.origin === origin;
      if (!isOfViewer || hasEnded.current) return;
      // The data is read last: until then, a browser has not even unpacked it.
      const message = readViewerMessage(event.data);
      // Several messages can come before the frame is taken away.
      hasEnded.current = message?.kind === 'ended';
      onMessage(message);
    };
    const checkViolation = (violation: SecurityPolicyViolationEvent): void => {
      if (isAboutFrame(violation, origin)) onBlocked();
    };
    view.addEventListener('message', receive);
    view.document.addEventListener('securitypolicyviolation', checkViolation);
    return () => {
      view.removeEventListener('message', receive);
      view.document.removeEventListener('securitypolicyviolation', checkViolation);
    };
  });
  return (
    <iframe
      ref={iframeRef}
      className="cb-frame"
      title={title}
      sandbox={sandboxTokens(sandbox)}
      allow={permissionsPolicy(permissions)}
      referrerPolicy="no-referrer"
      src={href}
    />
  );
}

function isAboutFrame(violation: SecurityPolicyViolationEvent, origin: string): boolean {
  const { disposition, effectiveDirective, blockedURI } = violation;
  const isFrame = effectiveDirective === 'frame-src' || effectiveDirective === 'child-src';
  return disposition === 'enforce' && isFrame && originOf(blockedURI) === origin;
}

function originOf(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null; // a keyword such as `inline`
  }
}
