/**
 * Splits a draft's text into clauses by its own numbering (条款切分): 第…条 where the draft has articles, otherwise 一、二、三、.
 * Nothing is lost: what stands before the first number is the clause 前言, a heading of a chapter (第一章) or an annex is a
 * clause of its own, （一） and every other line continues the clause it stands in, and a draft without numbers is one
 * clause, 全文. A number that comes a second time gets a mark: 一（2）.
 */
import { numberOf } from './clause-number.ts';

/** One clause as the draft gives it; `no` is what comments name. */
export interface ReadClause {
  no: string;
  text: string;
}

/** The clause that holds what stands before the first number. */
export const PREAMBLE = '前言';

/** The only clause of a draft without numbers. */
export const WHOLE = '全文';

const N = '[〇零一二三四五六七八九十百千两0-9０-９]{1,9}';
const ARTICLE = new RegExp(`^(第(${N})条(?:之${N})?)([\\s:：]*)(.*)$`, 'su');
const ITEM = new RegExp(`^(${N})、\\s*(.*)$`, 'su');
const HEADING = new RegExp(`^(第${N}[编章节])\\s*(.*)$`, 'su');
const ANNEX = /^(附件|附录|附表)\s*([〇一二三四五六七八九十0-9０-９]{0,3})\s*[:：、.．]?\s*(.*)$/su;

/** The clauses of a draft, in its order. */
export function readClauses(text: string): ReadClause[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\u200B\uFEFF]/g, '').trim());
  const filled = lines.filter((line) => line !== '');
  const start = filled.some((line) => ARTICLE.test(line)) ? startOfArticle() : startOfItem;
  const clauses: ReadClause[] = [];
  let inAnnex = false;
  for (const line of filled) {
    const annex = annexOf(line);
    inAnnex ||= annex !== null;
    const begun = annex ?? (inAnnex ? null : start(line));
    if (begun) clauses.push(begun);
    else continueIn(clauses, line);
  }
  return tellApart(clauses.some(({ no }) => no !== PREAMBLE) ? clauses : whole(clauses));
}

function continueIn(clauses: ReadClause[], line: string): void {
  const last = clauses.at(-1);
  if (!last) clauses.push({ no: PREAMBLE, text: line });
  else last.text = last.text === '' ? line : `${last.text}\n${line}`;
}

const whole = (clauses: readonly ReadClause[]) => clauses.map(({ text }) => ({ no: WHOLE, text }));

/** A line begins an article when something sets the number apart, or when it is the next one: 第五条规定的… begins none. */
function startOfArticle() {
  let last = 0;
  return (line: string): ReadClause | null => {
    const heading = HEADING.exec(line);
    if (heading) return { no: heading[1] ?? '', text: heading[2] ?? '' };
    const [, no = '', digits = '', apart = '', text = ''] = ARTICLE.exec(line) ?? [];
    const value = numberOf(digits);
    if (value === null || (apart === '' && text !== '' && value !== last + 1)) return null;
    last = value;
    return { no, text };
  };
}

function startOfItem(line: string): ReadClause | null {
  const [, no, text = ''] = ITEM.exec(line) ?? [];
  return no !== undefined && numberOf(no) !== null && !/^[0-9０-９]/u.test(no) ? { no, text } : null;
}

/** 附件1：岗位表 on a line of its own; a sentence that only speaks of an annex is no heading. */
function annexOf(line: string): ReadClause | null {
  const [, word, digits = '', text = ''] = ANNEX.exec(line) ?? [];
  if (!word || /[，。；]/u.test(text)) return null;
  return { no: `${word}${digits}`, text };
}

/** Comments name a clause by its number, so no two may have the same. */
function tellApart(clauses: readonly ReadClause[]): ReadClause[] {
  const seen = new Map<string, number>();
  return clauses.map(({ no, text }) => {
    const count = (seen.get(no) ?? 0) + 1;
    seen.set(no, count);
    return { no: count === 1 ? no : `${no}（${count}）`, text };
  });
}
