/** The connection of this visitor to the stand-in service. */
import { httpClient, pageClient, type StandInClient } from '../../genesys/client.js';
import { StandInService } from '../../genesys/service.js';

const VISITOR_KEY = 'cobrowse-kit-demo.visitor';

let client: StandInClient | undefined;

/** Uses HTTP and WebSockets during development. In the built demo, the service runs in the page. */
export function standInClient(): StandInClient {
  client ??= import.meta.env.DEV ? httpClient(visitorId()) : pageClient(serviceInPage());
  return client;
}

/** The same id after a reload, so that the session continues. */
function visitorId(): string {
  try {
    const known = window.sessionStorage.getItem(VISITOR_KEY);
    if (known !== null) return known;
    const id = newId();
    window.sessionStorage.setItem(VISITOR_KEY, id);
    return id;
  } catch {
    return newId(); // without storage, each load is a new visitor
  }
}

function serviceInPage(): StandInService {
  return new StandInService({
    now: () => Date.now(),
    newId,
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** A random UUID, even if the page is not on a secure origin. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
