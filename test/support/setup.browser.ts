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
configure({ reactStrictMode: true });

beforeAll(() => loadFontsFor('text'));
