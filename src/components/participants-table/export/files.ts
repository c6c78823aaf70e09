/** Export and copy: loads when a reader first asks for it. */
export { tableTexts } from './cell-text.js';
export { saveCsv, toTabbedText } from './save-csv.js';
