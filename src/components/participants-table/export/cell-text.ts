/** Rows as text, for files and the clipboard: what is shown, in the order shown. */
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { isoInstant } from '../../../words/format.js';
import type { Column } from '../columns/column.js';

/** Texts of a header and of legs. */
export function tableTexts(
  columns: readonly Column[],
  legs: readonly CobrowseMediaParticipant[],
): readonly (readonly string[])[] {
  return [
    columns.map(({ header }) => safeText(header)),
    ...legs.map((leg) => columns.map((column) => safeText(cellText(column, leg)))),
  ];
}

function cellText(column: Column, leg: CobrowseMediaParticipant): string {
  if (column.getExportText) return column.getExportText(leg);
  const value = column.getValue(leg);
  if (value === null || Number.isNaN(value)) return '';
  return column.kind === 'instant' && typeof value === 'number'
    ? isoInstant(value)
    : column.getLabel(value);
}

/**
 * A text that no spreadsheet takes for a formula: those begin with `=`, `+`, `-`, `@`, a tab or a
 * line break, also behind blanks and in their full-width forms. An apostrophe makes them text.
 *
 * @example safeText('=1+1') // "'=1+1"
 */
export function safeText(text: string): string {
  return /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
