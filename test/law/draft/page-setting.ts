/** Sets a draft as an office prints it (排版): wrapped lines, pages with numbers and running lines, head and end of a document. */
import { cellsOf, isTableLine } from '#server/law/draft/draft-blocks.ts';
import { type DraftClause, printedClauses } from '#server/law/draft/draft-tree.ts';

/** How the pages are set. */
export interface Setting {
  head: readonly string[];
  tail: readonly string[];
  signsALine: number;
  linesAPage: number;
  running: string | null;
  pageNo: (page: number, of: number) => string;
}

/** The lines of each page. */
export function setPages(clauses: readonly DraftClause[], setting: Setting): string[][] {
  const { head, tail, signsALine, linesAPage, running, pageNo } = setting;
  const body = printedClauses(clauses)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (isTableLine(line) ? [cellsOf(line).join(' ')] : [`　　${line}`]));
  const lines = [...head, ...body, ...tail].flatMap((line) => wrapped(line, signsALine));
  const pages = Array.from({ length: Math.ceil(lines.length / linesAPage) }, (_, page) =>
    lines.slice(page * linesAPage, (page + 1) * linesAPage),
  );
  return pages.map((page, at) => [
    ...(running === null ? [] : [running]),
    ...page,
    pageNo(at + 1, pages.length),
  ]);
}

const wrapped = (line: string, size: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(line.length / size)) }, (_, at) =>
    line.slice(at * size, (at + 1) * size),
  );
