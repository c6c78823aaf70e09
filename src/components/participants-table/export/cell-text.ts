/** Turns rows into text for files and the clipboard, with the visible columns in their order. */
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

/** A formula begins with one of these, or with its full-width form. */
const AT_START = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/**
 * A character that some programs and locales treat as the end of a cell, followed by the start of a
 * formula.
 */
const AFTER_SEPARATOR = /([;\t\r\n])(?=[^\S\t\r\n]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * Makes a text safe for spreadsheets: an apostrophe in front of a formula turns it into text.
 * Formulas begin with `=`, `+`, `-`, `@`, a tab or a line break, possibly after spaces. If a
 * spreadsheet separates cells by semicolons or tabs, which depends on its locale, the rest of a
 * text can also become a cell.
 *
 * @example safeText('=1+1') // "'=1+1"
 * @example safeText('Ann;=1+1') // "Ann;'=1+1"
 */
export function safeText(text: string): string {
  const safeInside = text.replace(AFTER_SEPARATOR, "$1'");
  return AT_START.test(text) ? `'${safeInside}` : safeInside;
}
