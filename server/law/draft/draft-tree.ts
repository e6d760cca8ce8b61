/**
 * 草案的结构: a draft is its clauses in reading order; which stands in which follows from their kinds. The text of a clause is
 * the one source: its 款, 项, 目 and tables are read from its lines (`draft-blocks.ts`).
 */
export { type Block, blocksOf } from './draft-blocks.ts';

/** Kinds of clause (条款的种类). */
export enum ClauseKind {
  PREAMBLE = 'PREAMBLE',
  /** 编, 分编 */
  PART = 'PART',
  /** 章 */
  CHAPTER = 'CHAPTER',
  /** 节 */
  SECTION = 'SECTION',
  /** 条 */
  ARTICLE = 'ARTICLE',
  /** 一、 of a plan without articles */
  ITEM = 'ITEM',
  /** 附件, with all that stands in it */
  ANNEX = 'ANNEX',
  /** 全文: a draft without numbers */
  WHOLE = 'WHOLE',
}

/** One clause (条款); `no` is the number comments cite, unique within a draft: 第十二条, 一, 附件1, 前言, 全文. */
export interface DraftClause {
  kind: ClauseKind;
  no: string;
  text: string;
}

/** A draft as it was read. Its title is read from the first lines of the clause it stands in, and stays there. */
export interface DraftTree {
  title: string;
  clauses: readonly DraftClause[];
}

/** Number of the clause that holds the text before the first number. */
export const PREAMBLE = '前言';

const DEPTHS: Readonly<Partial<Record<ClauseKind, number>>> = {
  [ClauseKind.PART]: 0,
  [ClauseKind.CHAPTER]: 2,
  [ClauseKind.SECTION]: 3,
};

/** Kinds of clause outside of all headings. */
const OUTSIDE: ReadonlySet<string> = new Set([ClauseKind.PREAMBLE, ClauseKind.ANNEX, ClauseKind.WHOLE]);

/** A heading (编章节): it orders clauses, and nobody comments on it. */
export const isHeading = (kind: `${ClauseKind}`): boolean => DEPTHS[kind] !== undefined;

/** Depth of a clause (层级): 编 0, 分编 1, 章 2, 节 3, any other clause 4; a clause outside of all headings 0. */
export function depthOf({ kind, no }: { kind: `${ClauseKind}`; no: string }): number {
  const depth = OUTSIDE.has(kind) ? 0 : (DEPTHS[kind] ?? 4);
  return isHeading(kind) && depth === 0 && no.includes('分编') ? 1 : depth;
}

/** A clause with the clauses under it (目录的一行). `text` of a heading is its first line. */
export interface OutlineEntry {
  kind: `${ClauseKind}`;
  no: string;
  text: string;
  children: OutlineEntry[];
}

/** The clauses as a table of contents has them (目录): headings with their clauses under them. */
export function outline(clauses: readonly Omit<OutlineEntry, 'children'>[]): OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  const open: { depth: number; entry: OutlineEntry }[] = [];
  for (const { kind, no, text } of clauses) {
    const depth = depthOf({ kind, no });
    const entry: OutlineEntry = {
      kind,
      no,
      text: isHeading(kind) ? (text.split('\n')[0] ?? '') : text,
      children: [],
    };
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    (open.at(-1)?.entry.children ?? roots).push(entry);
    if (isHeading(kind)) open.push({ depth, entry });
  }
  return roots;
}

/** A number as the draft prints it: 一 → 一、; text before the first number has none. */
export const printedNo = ({ kind, no }: Pick<DraftClause, 'kind' | 'no'>): string => {
  if (kind === ClauseKind.PREAMBLE || kind === ClauseKind.WHOLE) return '';
  return kind === ClauseKind.ITEM ? `${no}、` : no;
};

/** The text of which a digest is taken (规范文本): number and text of each clause; read again, it gives the same clauses. */
export const canonicalText = (clauses: readonly DraftClause[]): string =>
  printedClauses(clauses)
    .flatMap(({ lines }) => lines)
    .join('\n');

/** A clause as it is printed: its lines, the number at the start of the first. */
export interface PrintedClause {
  kind: ClauseKind;
  no: string;
  lines: string[];
}

/** The clauses line by line (逐行), without blanks at the ends and blank lines; the marks of ours are not printed. */
export const printedClauses = (clauses: readonly DraftClause[]): PrintedClause[] =>
  withoutMarks(clauses).map((clause) => {
    const no = printedNo(clause);
    const lines = written(no, clause)
      .normalize('NFC')
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return { kind: clause.kind, no, lines };
  });

/** A heading or an annex with a sentence behind its number would be read as a sentence: the number gets its own line. */
function written(no: string, { kind, text }: DraftClause): string {
  if (no === '' || text === '' || kind === ClauseKind.ITEM) return no + text;
  const [first = ''] = text.split('\n');
  const apart =
    kind === ClauseKind.ARTICLE ? /^[\s:：|]/u : /^[〇一二三四五六七八九十0-9０-９]|[，。；：:、.．|]/u;
  return no + (apart.test(first) ? '\n' : '　') + text;
}

const MARK = /^(.*)（(\d+)）$/u;

/** Numbers as the draft prints them: the mark of a number that came again, 一（2）, is ours. */
export function withoutMarks<Clause extends { no: string }>(clauses: readonly Clause[]): Clause[] {
  const seen = new Map<string, number>();
  return clauses.map((clause) => {
    const [, base = '', count] = MARK.exec(clause.no) ?? [];
    const marked = count !== undefined && seen.get(base) === Number(count) - 1;
    const no = marked ? base : clause.no;
    seen.set(no, (seen.get(no) ?? 0) + 1);
    return { ...clause, no };
  });
}

/** Comments name a clause by its number, so no two may have the same: 一, 一（2）. */
export function tellApart(clauses: readonly DraftClause[]): DraftClause[] {
  const seen = new Map<string, number>();
  return clauses.map(({ kind, no, text }) => {
    const count = (seen.get(no) ?? 0) + 1;
    seen.set(no, count);
    return { kind, no: count === 1 ? no : `${no}（${count}）`, text };
  });
}
