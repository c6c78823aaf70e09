import { watchConsole } from './console.js';
import './seed.js';

watchConsole();
