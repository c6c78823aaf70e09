/** Export and copy. Loaded when the user first asks for one of them. */
export { tableTexts } from './cell-text.js';
export { saveCsv, toTabbedText } from './save-csv.js';
