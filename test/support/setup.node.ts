import { watchConsole } from './console.js';

watchConsole();
