/** Saves rows as a CSV file. Papa Parse is loaded when it is first needed. */
import { saveFile } from '../../../internals/save-file.js';

/** Saves the texts as a file. Rejects when the library cannot be loaded. */
export async function saveCsv(
  texts: readonly (readonly string[])[],
  fileName: string,
): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const csv = Papa.unparse(
    texts.map((row) => [...row]),
    { newline: '\r\n' },
  );
  // The byte order mark tells spreadsheets that the file is UTF-8.
  saveFile(`\uFEFF${csv}`, `${fileName}.csv`, 'text/csv;charset=utf-8');
}

/** Rows for the clipboard, with tabs between cells, as spreadsheets paste them. */
export function toTabbedText(texts: readonly (readonly string[])[]): string {
  return texts
    .map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
