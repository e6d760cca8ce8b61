/** A table as text that spreadsheets open with Chinese intact: UTF-8 with its mark, lines ended as they expect. */

/** A cell that begins like a formula would run in a spreadsheet, in a Chinese one by full-width signs too; an apostrophe keeps it text. */
const tame = (cell: string) => (/^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(tame(cell))).join(',')).join('\r\n')}\r\n`;

const KEPT_MS = 10_000;

/** Hands a text to the person as a file. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
