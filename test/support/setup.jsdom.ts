/** As an app's own tests would be set up: nothing that jsdom lacks is put in its place. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { watchConsole } from './console.js';

// Registered before the clean-up: hooks that run after a test run last to first.
watchConsole();
afterEach(cleanup);
// Guards against what never comes, such as code that is fetched when it is used; not against a slow machine.
configure({ asyncUtilTimeout: 10_000 });
