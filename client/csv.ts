/** Tables to download (CSV, RFC 4180): spreadsheets open them with Chinese intact, and as text, whatever they contain. */

type Cell = string | number | null | undefined;

/** A cell that begins so would run as a formula, in a Chinese spreadsheet by full-width signs too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

const cell = (value: Cell): string => {
  const text = String(value ?? '');
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows without a mark, to follow others. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** The head of a table; the mark at its start tells spreadsheets that it is UTF-8. */
export const csvStart = (head: readonly Cell[]): string => `\uFEFF${csvRows([head])}`;

/** Rows as one text, the head first. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${csvRows(rows)}`;
