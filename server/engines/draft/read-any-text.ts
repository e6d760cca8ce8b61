import { readDocx } from '#server/ground/docx/read-docx.ts';
import { printedLines } from '#server/law/draft/page-lines.ts';
import { readPdf } from '#server/ground/pdf/read-pdf.ts';
import { linesOfBlock } from './read-draft-file.ts';

/** Text of a file, line by line (文件的文字): a Word file, or a PDF made from text; empty for any other file. */
export async function readAnyText(bytes: Buffer): Promise<string[]> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const body = await readDocx(bytes);
    return typeof body === 'string' ? [] : body.blocks.flatMap(linesOfBlock).map(({ text }) => text);
  }
  const pages = await readPdf(bytes);
  return typeof pages === 'string' ? [] : joined(printedLines(pages).map(({ text }) => text));
}

/** A line as full as this that ends within a sentence goes on in the next. */
const FULL = 18;
const GOES_ON = /[\p{Script=Han}，、；]$/u;

const joined = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((all, line) => {
    const last = all.at(-1);
    return last !== undefined && Array.from(last).length >= FULL && GOES_ON.test(last)
      ? [...all.slice(0, -1), last + line]
      : [...all, line];
  }, []);
