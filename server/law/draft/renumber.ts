import { ClauseKind, tellApart } from './draft-tree.ts';
import type { EditedClause } from './edit-draft.ts';

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

type Counted =
  | ClauseKind.PART
  | ClauseKind.CHAPTER
  | ClauseKind.SECTION
  | ClauseKind.ARTICLE
  | ClauseKind.ITEM;

const WORDS: Readonly<Record<Counted, (number: string) => string>> = {
  [ClauseKind.PART]: (number) => `第${number}编`,
  [ClauseKind.CHAPTER]: (number) => `第${number}章`,
  [ClauseKind.SECTION]: (number) => `第${number}节`,
  [ClauseKind.ARTICLE]: (number) => `第${number}条`,
  [ClauseKind.ITEM]: (number) => number,
};

const counted = (kind: ClauseKind): kind is Counted => kind in WORDS;

/** Sections are counted anew in each chapter; articles run on through the whole draft. */
export function renumber(draft: readonly EditedClause[]): EditedClause[] {
  const count = new Map<Counted, number>();
  const arabic = draft.some(({ no }) => /^第[0-9０-９]+条/u.test(no));
  const numbered = draft.map((clause) => {
    if (!counted(clause.kind)) return clause;
    if (clause.kind === ClauseKind.CHAPTER) count.set(ClauseKind.SECTION, 0);
    const value = (count.get(clause.kind) ?? 0) + 1;
    count.set(clause.kind, value);
    const no = WORDS[clause.kind](arabic ? String(value) : chineseNumber(value));
    return { ...clause, no };
  });
  const apart = tellApart(numbered);
  return numbered.map((clause, at) => ({ ...clause, no: apart[at]?.no ?? clause.no }));
}
