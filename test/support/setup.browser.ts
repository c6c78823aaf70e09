import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import '../../src/styles/index.css';
import './browser.css';
import { watchConsole } from './console.js';
import { loadFontsFor } from './fonts.js';

// Registered before the clean-up: hooks that run after a test run last to first.
watchConsole();
afterEach(cleanup);
// Guards against what never comes, such as code that is fetched when it is used; not against a slow machine.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

beforeAll(() => loadFontsFor('text'));
