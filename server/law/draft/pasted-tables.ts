/** 粘贴的表格: a table pasted as text comes as lines with tabs between the cells. */
import { isCounted, tableLine } from './draft-blocks.ts';
import type { DraftLine } from './draft-line.ts';

/** A heading and its page: a line of a table of contents. */
const PAGED = /^[^\t]+\t+[0-9０-９]{1,4}$/u;
const LONGEST_CONTENTS = 200;
const CONTENTS = /^\s*目\s*[录次]\s*$/u;

/** Lines that follow each other with as many cells each become rows of a table; a line with a number is no row. */
export function pastedTables(lines: readonly DraftLine[]): readonly DraftLine[] {
  const widths = lines.map(({ text }) => widthOf(text));
  return lines.map((line, at) => {
    const width = widths[at] ?? 0;
    const beside = width > 1 && (widths[at - 1] === width || widths[at + 1] === width);
    return beside && !inContents(lines, at) ? { ...line, text: tableLine(line.text.split('\t')) } : line;
  });
}

const widthOf = (text: string): number =>
  text.trim() === '' || isCounted(text.trim()) ? 0 : text.split('\t').length;

/** Whether all lines above it are of a table of contents, up to its title. */
function inContents(lines: readonly DraftLine[], at: number): boolean {
  const paged = (text: string) => PAGED.test(text.trim());
  if (!paged(lines[at]?.text ?? '')) return false;
  let above = at - 1;
  while (above >= 0 && at - above < LONGEST_CONTENTS && paged(lines[above]?.text ?? '')) above -= 1;
  return CONTENTS.test(lines[above]?.text ?? '');
}
