/** 款、项、目: the lines of a clause, by their kind. */
import { NUMERAL } from './clause-number.ts';

/** A piece of a clause (款、项、目或者表格); `no` as written: （一）, 1., ①. */
export interface Block {
  kind: 'PARAGRAPH' | 'ITEM' | 'SUBITEM' | 'TABLE';
  no: string;
  text: string;
  /** Of a table: its cells. */
  rows: string[][];
}

const CHINESE = '[〇零一二三四五六七八九十百]{1,5}';
const ITEM_NO = `[（(]${CHINESE}[）)]|${CHINESE}、`;
const SUBITEM_NO = '[0-9０-９]{1,3}[.．、](?![0-9０-９])|[（(][0-9０-９]{1,3}[）)]|[①-⑳⑴-⒇]';
const ITEM = new RegExp(`^(${ITEM_NO})\\s*(.*)$`, 'su');
const SUBITEM = new RegExp(`^(${SUBITEM_NO})\\s*(.*)$`, 'su');
const TABLE = /^\|.*\|$/u;

/**
 * The pieces of a clause in their order: each line is one; lines of a table that follow each other are one table. （1） counts 项
 * where it is the highest level under its 款.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const last = blocks.at(-1);
    if (!isTableLine(line)) blocks.push(lineBlock(line));
    else if (last?.kind === 'TABLE') last.rows.push(cellsOf(line));
    else blocks.push({ kind: 'TABLE', no: '', text: '', rows: [cellsOf(line)] });
  }
  return leveled(blocks);
}

const DIGIT_IN_BRACKETS = /^[（(]\d/u;

/** The numbered lines between two 款 are read together: without （一）, the first of them tells the highest level. */
function leveled(blocks: readonly Block[]): Block[] {
  let items: boolean | null = null;
  return blocks.map((block, at) => {
    if (block.kind === 'PARAGRAPH') items = null;
    if (block.kind !== 'SUBITEM') return block;
    items ??= leadsUnder(blocks, at);
    return items && bracketed(block) ? { ...block, kind: 'ITEM' } : block;
  });
}

const bracketed = ({ no }: Block) => DIGIT_IN_BRACKETS.test(no.normalize('NFKC'));

/** Whether （1） is the highest level of the 款 whose first numbered line below （一） stands here. */
function leadsUnder(blocks: readonly Block[], at: number): boolean {
  const from = blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'PARAGRAPH') + 1;
  const next = blocks.findIndex(({ kind }, place) => place > at && kind === 'PARAGRAPH');
  const run = blocks.slice(from, next < 0 ? undefined : next);
  return bracketed(blocks[at] as Block) && run.every(({ kind }) => kind !== 'ITEM');
}

function lineBlock(line: string): Block {
  for (const [kind, pattern] of [
    ['ITEM', ITEM],
    ['SUBITEM', SUBITEM],
  ] as const) {
    const [, no, text = ''] = pattern.exec(line) ?? [];
    if (no !== undefined) return { kind, no, text, rows: [] };
  }
  return { kind: 'PARAGRAPH', no: '', text: line, rows: [] };
}

/** A row of a table, as it stands in a clause's text (表格行): | a | b |. */
export const isTableLine = (line: string): boolean => line.length > 1 && TABLE.test(line);

/** A row of a table as a line: a bar in a cell becomes ｜, a line break a space. */
export const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/gu, ' ').trim().replaceAll('|', '｜')).join(' | ')} |`;

/** The cells of a line of a table. */
export const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

const COUNTED = new RegExp(`^(?:第${NUMERAL}[编章节条]|${ITEM_NO}|${SUBITEM_NO})`, 'u');

/** Whether a line begins with a number of any kind (序号开头). */
export const isCounted = (line: string): boolean => COUNTED.test(line);
