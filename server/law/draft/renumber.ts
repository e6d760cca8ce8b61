import type { NumeralStyle } from './clause-number.ts';
import { ClauseKind, depthOf, isHeading, tellApart } from './draft-tree.ts';
import type { EditedClause } from './edit-draft.ts';
import { type NumberPattern, patternOf, placeOf, type Row, rowOf } from './number-pattern.ts';

const DIGITS = '零一二三四五六七八九';

/** A number from 1 to 9999 in Chinese numerals, as clauses are counted: 12 十二, 103 一百零三, 110 一百一十. */
export function chineseNumber(value: number): string {
  const units = ['', '十', '百', '千'];
  const digits = Array.from(String(value), Number);
  const said = digits.map((digit, at) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${units[digits.length - 1 - at]}`,
  );
  const text = said.join('').replace(/零+/gu, '零').replace(/零$/u, '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

const WORDS: Readonly<Partial<Record<ClauseKind, string>>> = {
  [ClauseKind.PART]: '编',
  [ClauseKind.CHAPTER]: '章',
  [ClauseKind.SECTION]: '节',
  [ClauseKind.ARTICLE]: '条',
};

const numeral = (value: number, style: NumeralStyle) => {
  if (style === '汉字') return chineseNumber(value);
  const digits = String(value);
  return style === '阿拉伯数字'
    ? digits
    : digits.replace(/\d/gu, (one) => '０１２３４５６７８９'[Number(one)] ?? one);
};

interface Count {
  value: number;
  under: number;
}

/**
 * Counts the clauses after an edit as the draft did before it (沿用原来的编号体例): from its first number, in its numerals, again
 * where it began again; 之一 stays behind the number it stands under.
 */
export function renumber(
  draft: readonly EditedClause[],
  former: readonly EditedClause[] = draft,
): EditedClause[] {
  const patterns = new Map<Row, NumberPattern>();
  const counts = new Map<Row, Count>();
  const numbered = draft.map((clause) => {
    const row = rowOf(clause);
    if (row === null) return clause;
    if (isHeading(clause.kind)) beginAgain(counts, patterns, depthOf(clause));
    const pattern = patterns.get(row) ?? patternOf(former, row);
    patterns.set(row, pattern);
    const count = next(counts.get(row), pattern, placeOf(clause.no)?.under === true);
    counts.set(row, count);
    return { ...clause, no: numberOfClause(clause, count, pattern.style) };
  });
  const apart = tellApart(numbered);
  return numbered.map((clause, at) => ({ ...clause, no: apart[at]?.no ?? clause.no }));
}

function beginAgain(counts: Map<Row, Count>, patterns: ReadonlyMap<Row, NumberPattern>, depth: number): void {
  for (const [row, { again }] of patterns) if (again.has(depth)) counts.set(row, { value: 0, under: 0 });
}

function next(count: Count | undefined, { start }: NumberPattern, under: boolean): Count {
  if (!count) return { value: start, under: 0 };
  return under && count.value > 0
    ? { value: count.value, under: count.under + 1 }
    : { value: count.value + 1, under: 0 };
}

function numberOfClause({ kind, no }: EditedClause, { value, under }: Count, style: NumeralStyle): string {
  const said = numeral(value, style);
  const word = no.includes('分编') ? '分编' : WORDS[kind];
  const below = under > 0 ? `之${chineseNumber(under)}` : '';
  return word ? `第${said}${word}${below}` : said;
}
