/** 条款的开头: the lines of a draft that begin a clause of their own. */
import { NUMERAL, numberOf } from './clause-number.ts';
import { isTableLine } from './draft-blocks.ts';
import type { PlacedLine } from './draft-line.ts';
import { ClauseKind, type DraftClause } from './draft-tree.ts';

/** A clause as recognised by its first line; `value` is its number, `digits` the way that is written. */
export interface ClauseStart extends DraftClause {
  at: number;
  digits: string;
  value: number;
}

const ARTICLE = new RegExp(`^第\\s*(${NUMERAL})\\s*条(之${NUMERAL})?([\\s:：]*)(.*)$`, 'su');
const ITEM = new RegExp(`^(${NUMERAL})[、．]\\s*(.*)$`, 'su');
const HEADING = new RegExp(`^第\\s*(${NUMERAL})\\s*(编|分编|章|节)([\\s:：]*)(.*)$`, 'su');
const ANNEX =
  /^(附件|附录|附表)\s*([〇一二三四五六七八九十0-9０-９]{1,3}(?![〇一二三四五六七八九十0-9０-９年月日]))?\s*[:：、.．]?\s*(.*)$/su;
/** Words after a number that is merely cited: 第五条规定的, 第三条、第四条. */
const SPOKEN = /^(?:[、，,。；;和及与至到或的款项]|规定|所[列称规])/u;
const LONGEST_HEADING = 40;
const KINDS: Readonly<Record<string, ClauseKind>> = {
  编: ClauseKind.PART,
  分编: ClauseKind.PART,
  章: ClauseKind.CHAPTER,
  节: ClauseKind.SECTION,
};

/** Reads the first line of a clause; null: the line continues the clause it stands in. */
export type StartReader = (line: PlacedLine) => ClauseStart | null;

/** A line begins an article when something sets the number apart, or when it is the next one: 第五条规定的… begins none. */
export function articleStarts(): StartReader {
  let last = 0;
  return ({ text: line, at }) => {
    const [, digits = '', under = '', apart = '', text = ''] = ARTICLE.exec(line) ?? [];
    const value = numberOf(digits);
    if (value === null) return null;
    if (apart === '' && text !== '' && (value !== last + (under ? 0 : 1) || SPOKEN.test(text))) return null;
    last = value;
    return { kind: ClauseKind.ARTICLE, no: `第${digits}条${under}`, text, at, digits, value };
  };
}

/** 一、 begins a clause of a draft that has no articles. */
export const itemStart: StartReader = ({ text: line, at }) => {
  const [, digits = '', text = ''] = ITEM.exec(line) ?? [];
  const value = numberOf(digits);
  if (value === null || /^[0-9０-９]/u.test(digits)) return null;
  return { kind: ClauseKind.ITEM, no: digits, text, at, digits, value };
};

/** 第一章 总则: short and no sentence, unless the file itself set it as a heading. */
export const headingStart: StartReader = ({ text: line, at, level }) => {
  const [, digits = '', word = '', apart = '', rest = ''] = HEADING.exec(line) ?? [];
  const value = numberOf(digits);
  const kind = KINDS[word];
  if (value === null || !kind || (apart === '' && SPOKEN.test(rest))) return null;
  const sentence = /[，。；]/u.test(rest) || rest.length > LONGEST_HEADING;
  if (sentence && level === null) return null;
  return { kind, no: `第${digits}${word}`, text: closedUp(rest), at, digits, value };
};

/** 附件1：岗位表 on a line of its own; a sentence that only speaks of an annex is no heading. */
export const annexStart: StartReader = ({ text: line, at }) => {
  const [, word, digits = '', text = ''] = ANNEX.exec(line) ?? [];
  if (!word || /[，。；]/u.test(text)) return null;
  return { kind: ClauseKind.ANNEX, no: `${word}${digits}`, text, at, digits, value: numberOf(digits) ?? 0 };
};

/** 总 则 is set wide for the eye: 总则. */
const closedUp = (text: string) => text.replace(/^(\S)\s+(\S)$/u, '$1$2');

/** Patterns that begin the clauses of a draft (体例), and the first line at which an annex may begin. */
export interface DraftLayout {
  start: StartReader;
  annexFrom: number;
}

/**
 * By articles where it has them, otherwise by 一、. The text before the first annex decides; where nothing is numbered
 * there, it is a notice and the draft its annex: then an annex begins only after the draft has.
 */
export function layoutOf(lines: readonly PlacedLine[]): DraftLayout {
  const annex = lines.findIndex((line) => annexStart(line));
  const main = annex < 0 ? lines : lines.slice(0, annex);
  const inMain = hasArticles(main) || main.some((line) => itemStart(line));
  const articles = hasArticles(inMain ? main : lines);
  const clause = articles ? articleStarts() : itemStart;
  const start: StartReader = (line) => (isTableLine(line.text) ? null : (headingStart(line) ?? clause(line)));
  return { start, annexFrom: inMain || !articles ? 0 : firstArticle(lines) };
}

const firstArticle = (lines: readonly PlacedLine[]): number => {
  const article = articleStarts();
  return lines.find((line) => article(line))?.at ?? 0;
};

/** One article quoted at the start of a line makes no draft of articles out of a plan of 一、二、三. */
function hasArticles(lines: readonly PlacedLine[]): boolean {
  const article = articleStarts();
  const articles = lines.map(article).filter((one) => one !== null);
  if (articles.length === 0) return false;
  return articles[0]?.value === 1 || articles.length >= lines.filter((line) => itemStart(line)).length;
}
