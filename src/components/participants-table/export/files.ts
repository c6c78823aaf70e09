/** Export and copy. Loaded when the user first uses one of them. */
export { tableTexts } from './cell-text.js';
export { saveCsv, toTabbedText } from './save-csv.js';
