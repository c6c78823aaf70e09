'use client';
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { readViewerMessage, type ViewerMessage } from '../../model/viewer-message.js';
import { permissionsPolicy, sandboxTokens, type SandboxPermission } from './restrictions.js';

/** The frame itself. Only rendered in browsers, and with a new key each time it is loaded. */
export function Frame(props: {
  readonly iframeRef: RefObject<HTMLIFrameElement | null>;
  readonly href: string;
  readonly title: string;
  readonly sandbox: readonly SandboxPermission[] | null | undefined;
  readonly permissions: readonly string[] | null | undefined;
  /**
   * Called for each message from the viewer, with null for one that the kit does not understand.
   */
  readonly onMessage: (message: ViewerMessage | null) => void;
  /** Called when the content security policy of the page forbids the frame. */
  readonly onBlocked: () => void;
}): ReactElement {
  const { iframeRef, href, title, sandbox, permissions, onMessage, onBlocked } = props;
  const hasEnded = useRef(false);
  const { origin } = new URL(href);
  // A layout effect, so that the first message is not missed. It runs after each render, to use the
  // callbacks of that render.
  useLayoutEffect(() => {
    const view = iframeRef.current?.ownerDocument.defaultView;
    if (!view) return undefined;
    const receive = (event: MessageEvent<unknown>): void => {
      const viewer = iframeRef.current?.contentWindow;
      const isOfViewer = viewer != null && event.source === viewer && event.origin === origin;
      if (!isOfViewer || hasEnded.current) return;
      // The data is read last, because the browser does not deserialize it before.
      const message = readViewerMessage(event.data);
      // Several messages can arrive before the frame is removed.
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
