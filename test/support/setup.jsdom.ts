/** As an app's own tests would be set up: nothing that jsdom lacks is put in its place. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { watchConsole } from './console.js';

// Registered before the clean-up: hooks that run after a test run last to first.
watchConsole();
afterEach(cleanup);
