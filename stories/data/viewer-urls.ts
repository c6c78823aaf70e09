/** Viewer URLs that may not become links, and those that may. */
import { conversationId } from './people.js';

const path = `/cobrowse-next/viewer.html?conversationId=${conversationId}`;

export const goodUrl: string = `https://apps.usw2.pure.cloud${path}&lang=en-us`;

/** The old product. */
export const olderProductUrl: string = 'https://cobrowse.mypurecloud.jp/viewer/room/7';

/** A viewer on the app's own host, which is only allowed by a policy. */
export const ownHostUrl: string = 'https://viewer.bank.example/session/7';

/** The query contains a secret, which must not be visible anywhere. */
export const urlWithToken: string = `https://apps.mypurecloud.de${path}&joinCode=918273&token=not-a-real-secret`;

export const refusedUrls = {
  script: 'javascript:alert(document.domain)',
  data: 'data:text/html,<h1>Sign in again</h1>',
  unencrypted: `http://apps.mypurecloud.de${path}`,
  credentials: `https://apps.mypurecloud.de:secret@evil.example${path}`,
  port: `https://apps.mypurecloud.de:8443${path}`,
  lookalike: `https://apps.mypurecloud.de.evil.example${path}`,
  foreign: 'https://viewer.evil.example/session',
  relative: path,
  nonsense: 'https://',
} as const;
